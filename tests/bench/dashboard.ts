import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { comeToRest } from './come-to-rest.ts';
import { openDashboard } from './open-dashboard.ts';
import type * as practicePage from './practice-page.ts';
import { percentile } from './result.ts';
import type { Result } from './result.ts';

declare const benchPractice: typeof practicePage;

const openings = 9;
/** In milliseconds, from the beginning of the navigation until what the page shows was painted. */
const budget = 300;
/** Nothing of the page is waited for any more. */
const isThere = '.dashboard-page:has(h1):not(:has(.waiting))';
const pages = ['needs-care', 'projects', 'feedback', 'risks', 'pipeline', 'industries', 'workload', 'team'];

async function bundle(): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('practice-page.ts', import.meta.url)) });
  const { output } = await built.generate({ format: 'iife', name: 'benchPractice' });
  return output[0].code;
}

/** How soon each page over all clients can be used; in a store with thousands of clients, from one of the extension's pages. */
export async function measureDashboard(other: Page, origin: string): Promise<Result[]> {
  await other.evaluate(`${await bundle()}; globalThis.benchPractice = benchPractice;`);
  await other.evaluate(() => benchPractice.fillPractice());
  console.log(`The practice is filled, and looked at after ${(await comeToRest(other)).toFixed(1)} s`);
  const results: Result[] = [];
  for (const name of pages) {
    const times: number[] = [];
    for (let count = 0; count < openings; count += 1) {
      const { page, usable } = await openDashboard(other.context(), `${origin}/dashboard.html#${name}`, isThere);
      // The first opening compiles the page's code.
      if (count > 0) times.push(usable);
      await page.close();
    }
    results.push(resultOf(`${name} usable`, times));
  }
  return [...results, ...(await measureMoves(other, origin))];
}

/** The same for who has the dashboard open already, and goes from page to page. */
async function measureMoves(other: Page, origin: string): Promise<Result[]> {
  const { page } = await openDashboard(other.context(), `${origin}/dashboard.html#team`, isThere);
  const times = new Map<string, number[]>();
  for (let count = 0; count < openings; count += 1) {
    for (const name of pages) {
      const time = await page.evaluate(moveTo, { name, isThere });
      if (count > 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
  }
  await page.close();
  return [...times].map(([name, each]) => resultOf(`${name} gone to`, each));
}

/** Runs in the dashboard: goes to a page; answers when what it shows was painted, in milliseconds after that. */
function moveTo({ name, isThere: selector }: { name: string; isThere: string }): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const before = document.title;
    const look = (): void => {
      if (document.title === before || document.querySelector(selector) === null) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now() - start));
      port1.start();
      port2.postMessage(null);
    };
    location.hash = name;
    requestAnimationFrame(look);
  });
}

function resultOf(what: string, times: readonly number[]): Result {
  const name = `dashboard, ${what}, 5,000 clients and 2,000 projects, p95`;
  return { name, value: percentile([...times], 0.95), unit: 'ms', budget };
}
