import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
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
  const results: Result[] = [];
  for (const name of pages) {
    const times: number[] = [];
    for (let count = 0; count < openings; count += 1) {
      const { page, usable } = await openDashboard(other.context(), `${origin}/dashboard.html#${name}`, isThere);
      // The first opening compiles the page's code.
      if (count > 0) times.push(usable);
      await page.close();
    }
    const named = `dashboard, ${name} usable, 5,000 clients and 2,000 projects, p95`;
    results.push({ name: named, value: percentile(times, 0.95), unit: 'ms', budget });
  }
  return results;
}
