import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type * as seedPage from './seed-page.ts';

declare const benchSeed: typeof seedPage;

async function bundle(): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('seed-page.ts', import.meta.url)) });
  const { output } = await built.generate({ format: 'iife', name: 'benchSeed' });
  return output[0].code;
}

/** Fills the extension's store through the store's own code, in a page of the extension. */
export interface Seeder {
  clients(): Promise<void>;
  /** Answers how long it took, in milliseconds. */
  interactions(from: number, to: number): Promise<number>;
  /** Thousands of clients with so many interactions, in a store of their own. */
  many(interactions: number): Promise<number>;
}

/** Makes the seeding code ready in a page of the extension, which must not be loaded anew after that. */
export async function prepareSeeding(page: Page): Promise<Seeder> {
  // Added to the global object by hand: what is evaluated does not share its declarations with what comes after it.
  await page.evaluate(`${await bundle()}; globalThis.benchSeed = benchSeed;`);
  return {
    clients: () => page.evaluate(() => benchSeed.seedClients()),
    interactions: (from, to) => page.evaluate((range) => benchSeed.seedInteractions(range), { from, to }),
    many: (count) => page.evaluate((interactions) => benchSeed.seedMany(interactions), count),
  };
}
