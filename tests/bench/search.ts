import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { callBackground } from '../browser/call.ts';
import { launchBrowser } from '../browser/launch.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { letBackgroundDie } from './background.ts';
import { heapBehind } from './memory.ts';
import { besidePeer, percentile } from './result.ts';
import type { Result } from './result.ts';
import type * as searchPage from './search-page.ts';
import { prepareSeeding } from './seed.ts';
import { wordOf, wordsOf } from './searched-text.ts';

declare const benchSearch: typeof searchPage;

/** At the 95th percentile, in milliseconds. */
const budgets = { warm: 30, cold: 150 };
const count = 40;
const numbers = Array.from({ length: count }, (_, index) => index);

/** What is asked: words of every frequency, some that stand in the same mail, and words as they are typed. */
const questions = {
  'one word': numbers.map((index) => wordOf(Math.floor(1.25 ** index))),
  'two words': numbers.map((index) => wordsOf(index * 37, 2).join(' ')),
  'three words': numbers.map((index) => wordsOf(index * 41, 3).join(' ')),
  // One word after the other, letter by letter.
  'as it is typed': numbers.map((index) => wordOf((index - (index % 5)) * 29).slice(0, 1 + (index % 5))),
};

async function bundle(): Promise<string> {
  const built = await rolldown({ input: fileURLToPath(new URL('search-page.ts', import.meta.url)) });
  const { output } = await built.generate({ format: 'iife', name: 'benchSearch' });
  return output[0].code;
}

/** Search over so many mails in a browser of its own: with a warm and with a dead background, beside MiniSearch. */
export async function measureSearch(extension: string, size: number): Promise<Result[]> {
  const { context, close } = await launchBrowser({ extension });
  try {
    const origin = await extensionOrigin(context);
    const code = `${await bundle()}; globalThis.benchSearch = benchSearch;`;
    const open = async (): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(`${origin}/sidebar.html`);
      await page.evaluate(code);
      return page;
    };
    const page = await open();
    await callBackground(page, 'settings.edit', { edit: { recording: true } });
    const filled = await fill(page, size);
    const asked = await ask(page, size);
    const { held, peers } = await measureMiniSearch(await open(), size);
    return [...filled, ...asked.map((result) => besideMiniSearch(result, peers)), ...held];
  } finally {
    await close();
  }
}

async function fill(page: Page, size: number): Promise<Result[]> {
  await (await prepareSeeding(page)).clients();
  const before = await page.evaluate(() => benchSearch.storeSize());
  const written = await page.evaluate((to) => benchSearch.writeMails({ from: 0, to }), size - 300);
  const settled = await page.evaluate(() => benchSearch.settle());
  // What was written since the last segment is looked through as it is.
  await page.evaluate((range) => benchSearch.writeMails(range), { from: size - 300, to: size });
  await wait(8000 + size / 12);
  const used = (await page.evaluate(() => benchSearch.storeSize())) - before;
  const name = (what: string) => `search, ${size.toLocaleString('en-US')} mails: ${what}`;
  return [
    { name: name('written and indexed, each 10,000'), value: (written + settled) / 1000 / (size / 10_000), unit: 's' },
    { name: name('on disk with everything, each 10,000'), value: used / 1_000_000 / (size / 10_000), unit: 'MB' },
  ];
}

async function ask(page: Page, size: number): Promise<Result[]> {
  const results: Result[] = [];
  // The first answers compile the code.
  await page.evaluate((texts) => benchSearch.askBackground(texts), questions['one word']);
  for (const [what, texts] of Object.entries(questions)) {
    const { times } = await page.evaluate((asked) => benchSearch.askBackground(asked), texts);
    results.push(...rows(`search, ${size.toLocaleString('en-US')} mails, warm: ${what}`, times, budgets.warm));
  }
  for (const [what, texts] of Object.entries(questions)) {
    const times: number[] = [];
    for (const text of texts.filter((_, index) => index % 4 === 0)) {
      await letBackgroundDie(page);
      times.push(...(await page.evaluate((asked) => benchSearch.askBackground(asked), [text])).times);
    }
    results.push(...rows(`search, ${size.toLocaleString('en-US')} mails, cold: ${what}`, times, budgets.cold));
  }
  return results;
}

/** For comparison: an index that lies whole in memory, and would have to be made anew at each start. */
async function measureMiniSearch(page: Page, size: number): Promise<{ held: Result[]; peers: Result[] }> {
  const session = await page.context().newCDPSession(page);
  const before = await heapBehind(session);
  const built = await page.evaluate((mails) => benchSearch.buildMiniSearch(mails), size);
  const heap = (await heapBehind(session)) - before;
  const held: Result[] = [
    { name: 'MiniSearch over the same: built in', value: built / 1000, unit: 's' },
    { name: 'MiniSearch over the same: heap', value: heap, unit: 'MB' },
  ];
  const peers: Result[] = [];
  for (const [what, texts] of Object.entries(questions)) {
    const times = await page.evaluate((asked) => benchSearch.askMiniSearch(asked), texts);
    peers.push(...rows(what, times));
  }
  return { held, peers };
}

/** A warm answer beside that of MiniSearch to the same question. */
function besideMiniSearch(result: Result, peers: readonly Result[]): Result {
  const peer = peers.find(({ name }) => result.name.endsWith(`warm: ${name}`));
  return peer === undefined ? result : besidePeer(result, peer.value);
}

function rows(name: string, times: readonly number[], budget?: number): Result[] {
  return [
    { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', ...(budget !== undefined && { budget }) },
  ];
}
