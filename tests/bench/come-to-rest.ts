import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';

/** In milliseconds. */
const between = 1000;

/** Waits until what was written is looked at, as it is in a store that has grown over years; answers how many seconds that took. */
export async function comeToRest(page: Page): Promise<number> {
  const start = performance.now();
  while (!(await callBackground(page, 'care.list', { clientId: null, limit: 1 })).isComplete) await wait(between);
  return (performance.now() - start) / 1000;
}
