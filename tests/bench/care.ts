import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { callBackground } from '../browser/call.ts';
import { letBackgroundDie } from './background.ts';
import type * as carePage from './care-page.ts';
import { percentile } from './result.ts';
import type { Result } from './result.ts';

declare const benchCare: typeof carePage;

/** In milliseconds. */
const budgets = { one: 20, list: 100 };
const listed = 100;

async function bundle(): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('care-page.ts', import.meta.url)) });
  const { output } = await built.generate({ format: 'iife', name: 'benchCare' });
  return output[0].code;
}

/** What it takes to keep the list of what needs care, and to open it; in a store with thousands of clients. */
export async function measureCare(page: Page): Promise<Result[]> {
  await page.evaluate(`${await bundle()}; globalThis.benchCare = benchCare;`);
  await page.evaluate(() => benchCare.addPromises());
  const all = await page.evaluate(() => benchCare.lookAtAll('bench'));
  const one = await page.evaluate(() => benchCare.changeOne(60));
  const lists: Record<'warm' | 'dead', number[]> = { warm: [], dead: [] };
  for (const background of ['warm', 'dead'] as const) {
    for (let count = 0; count < 15; count += 1) {
      if (background === 'dead') await letBackgroundDie(page);
      // Timed where it is asked: the way of an answer from there to the benchmark takes longer than the answer itself.
      const took = await page.evaluate((limit) => benchCare.askForList(limit), listed);
      // The first one compiles the code.
      if (count > 0) lists[background].push(took);
    }
  }
  const { total, late } = await callBackground(page, 'care.list', { clientId: null, limit: listed });
  const name = (what: string) => `needs care, 5,000 clients: ${what}`;
  return [
    { name: name('rows, and late ones'), value: total, unit: `(${late} late)` },
    { name: name('all looked at anew'), value: all / 1000, unit: 's' },
    { name: name('after one changed record, p50'), value: percentile(one, 0.5), unit: 'ms' },
    { name: name('after one changed record, p95'), value: percentile(one, 0.95), unit: 'ms', budget: budgets.one },
    { name: name('list asked for, p95'), value: percentile(lists.warm, 0.95), unit: 'ms', budget: budgets.list },
    { name: name('list asked for, dead background, p95'), value: percentile(lists.dead, 0.95), unit: 'ms' },
  ];
}
