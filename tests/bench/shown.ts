import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';
import { measureOpenings } from './opening.ts';
import type { MailPage } from './opening.ts';
import { percentile } from './result.ts';
import type { Result } from './result.ts';
import type { Seeder } from './seed.ts';

const sizes = [1000, 20_000, 200_000];
/** In milliseconds, at the 95th percentile. */
const modes = [
  { background: 'warm', openings: 40, budget: 50 },
  { background: 'dead', openings: 20, budget: 250 },
] as const;

/**
 * The browser goes on sorting what was written in bulk, the longer the more it was; a store that has grown over years
 * lies still. In milliseconds.
 */
const lyingStill = (added: number) => 8000 + added / 6;

function name(background: string, what: string): string {
  return `client shown, ${background} background, ${what}`;
}

/** Fills the store step by step and measures, at each size, how long it takes to show a thread's client and timeline. */
export async function measureShown(mail: MailPage, seeder: Seeder): Promise<Result[]> {
  const results: Result[] = [];
  const middles = new Map<string, number[]>();
  let seeded = 0;
  for (const size of sizes) {
    const seconds = (await seeder.interactions(seeded, size)) / 1000;
    console.log(`${size} interactions stand in the store (${seconds.toFixed(1)} s for ${size - seeded} of them)`);
    await wait(lyingStill(size - seeded));
    seeded = size;
    // Each thread once: its mails are recorded now, and the pages have run their code before.
    await measureOpenings(mail, 'warm', 5);
    for (const { background, openings, budget } of modes) {
      const times = await measureOpenings(mail, background, openings);
      const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
      const what = `${size.toLocaleString('en-US')} interactions`;
      results.push({ name: name(background, `${what}, p50`), value: p50, unit: 'ms' });
      results.push({ name: name(background, `${what}, p95`), value: p95, unit: 'ms', budget });
      middles.set(background, [...(middles.get(background) ?? []), p50]);
    }
  }
  const growths = [...middles].map(([background, values]) => growth(background, values));
  return [...results, ...growths, await comparison(mail.other)];
}

/** What a message to the background and back takes alone: tells how much else the machine had to do. */
async function comparison(page: Page): Promise<Result> {
  const times: number[] = [];
  for (let count = 0; count < 40; count += 1) {
    const start = performance.now();
    await callBackground(page, 'settings.read', {});
    times.push(performance.now() - start);
  }
  return { name: 'for comparison: the settings asked for, p95', value: percentile(times, 0.95), unit: 'ms' };
}

/** How much slower the largest store is than the smallest; what grows with the logarithm keeps to the budget. */
function growth(background: string, middles: number[]): Result {
  const [smallest = 0, largest = 0] = [sizes.at(0), sizes.at(-1)];
  return {
    name: name(background, `p50 at ${largest.toLocaleString('en-US')} beside ${smallest.toLocaleString('en-US')}`),
    value: (middles.at(-1) ?? 0) / (middles.at(0) ?? 1),
    unit: '×',
    budget: Math.log(largest) / Math.log(smallest),
  };
}
