import type { Page } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import { callBackground } from '../browser/call.ts';
import { launchBrowser } from '../browser/launch.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { letBackgroundDie } from './background.ts';
import { comeToRest } from './come-to-rest.ts';
import { openDashboard } from './open-dashboard.ts';
import { percentile } from './result.ts';
import { measureCare } from './care.ts';
import { measureDashboard } from './dashboard.ts';
import type { Result } from './result.ts';
import { prepareSeeding } from './seed.ts';

const interactions = 200_000;
const openings = 15;
const rows = '[role=grid] [role=row][tabindex="0"]';
/** In milliseconds, from the beginning of the navigation until a row can be gone to. */
const budget = 200;

/** How long one types, sorts or scrolls until the page has painted what comes of it. */
async function measureUse(page: Page): Promise<Result[]> {
  const painted = async (work: string): Promise<number> =>
    page.evaluate(async (what) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      const start = performance.now();
      const field = document.querySelector<HTMLInputElement>('.clients-filters input');
      const scroller = document.querySelector('.clients-scroll');
      if (what === 'filter' && field) {
        field.value = field.value === '' ? 'company 12' : '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (what === 'sort') document.querySelector<HTMLElement>('.cell-lastIn .sort')?.click();
      else scroller?.scrollBy(0, 3000);
      await frame();
      await frame();
      return performance.now() - start;
    }, work);
  const results: Result[] = [];
  for (const work of ['filter', 'sort', 'scroll']) {
    const times: number[] = [];
    for (let count = 0; count < 10; count += 1) times.push(await painted(work));
    results.push({ name: `clients page: ${work}, p95`, value: percentile(times, 0.95), unit: 'ms', budget: 100 });
  }
  return results;
}

/**
 * With 5,000 clients and 200,000 interactions: how soon the page with all of them can be used, how it keeps up, and what needs
 * care. In a browser of its own.
 */
export async function measureManyClients(): Promise<Result[]> {
  const { context, close } = await launchBrowser({ extension: chromeBuild });
  try {
    const origin = await extensionOrigin(context);
    const other = await context.newPage();
    await other.goto(`${origin}/sidebar.html`);
    await callBackground(other, 'settings.edit', { edit: { ownAddresses: ['maria@acme.example'], recording: true } });
    const seconds = (await (await prepareSeeding(other)).many(interactions)) / 1000;
    console.log(`5,000 clients with ${interactions} interactions stand in the store (${seconds.toFixed(1)} s)`);
    // The browser goes on sorting what was written in bulk.
    await wait(8000 + interactions / 6);
    const results: Result[] = [];
    for (const background of ['busy', 'warm', 'dead'] as const) {
      if (background === 'warm') console.log(`All are looked at after ${(await comeToRest(other)).toFixed(1)} s`);
      const times: number[] = [];
      for (let count = 0; count < openings; count += 1) {
        if (background === 'dead') await letBackgroundDie(other);
        const { page, usable } = await openDashboard(context, `${origin}/dashboard.html#clients`, rows);
        // The first opening compiles the page's code.
        if (count > 0) times.push(usable);
        await page.close();
      }
      for (const share of [0.5, 0.95]) {
        const name = `clients page usable, ${background} background, 5,000 clients, p${share * 100}`;
        results.push({ name, value: percentile(times, share), unit: 'ms', budget });
      }
    }
    const { page } = await openDashboard(context, `${origin}/dashboard.html#clients`, rows);
    results.push(...(await measureUse(page)), ...(await measureCare(other)));
    return [...results, ...(await measureDashboard(other, origin))];
  } finally {
    await close();
  }
}
