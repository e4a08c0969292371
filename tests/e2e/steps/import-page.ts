import type { Page } from 'playwright-core';
import { extensionOrigin } from '../../browser/worker.ts';
import { patience, type Started } from './start.ts';

/** The import page, in a tab of its own. */
export async function openImport(started: Pick<Started, 'context'>): Promise<Page> {
  const page = await started.context.newPage();
  page.setDefaultTimeout(patience.timeout);
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#import`);
  return page;
}

/** Reads the files and waits until it is said what is in them. */
export async function read(page: Page, files: string[]): Promise<void> {
  await page.locator('input[aria-label="Choose files"]').setInputFiles(files);
  await page.getByRole('button', { name: /^Bring in / }).waitFor();
}

export async function bringIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Bring in / }).click();
  await page.getByRole('heading', { name: 'It is all there' }).waitFor();
}
