import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { startFresh } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* The import page of a fresh browser: what was agreed to comes first. Light and dark, wide and narrow: axe finds nothing. */

let started: Started;
let page: Page;

beforeAll(async () => {
  started = await startFresh();
  page = await started.context.newPage();
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#import`);
});
afterAll(() => started.browser.close());

async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await axeFindings(page)));
    }
    const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (outside > 0) found.push(`${outside} pixels stand out at ${width}`);
  }
  return found;
}

it('shows the welcome first, and where an import begins once it is agreed to', async () => {
  await page.getByRole('button', { name: 'Turn recording on' }).waitFor();
  expect(await page.getByRole('button', { name: 'Choose files' }).count()).toBe(0);
  expect(await problems()).toEqual([]);
  await page.getByRole('textbox').fill('maria@acme.example');
  await page.getByRole('button', { name: 'Turn recording on' }).press('Enter');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  expect(await problems()).toEqual([]);
});

it('takes a folder and files by the keyboard', async () => {
  for (const [name, multiple] of [
    ['Choose files', true],
    ['Choose a folder', true],
  ] as const) {
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name, exact: true }).press('Enter');
    expect((await asked).isMultiple()).toBe(multiple);
  }
});
