import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { anna, bruno, grace, lea, maria } from '../synthetic/mailbox/people.ts';
import { problemsIn, promises } from './steps/care.ts';
import { bringIn, openImport, read } from './steps/import-page.ts';
import { toast, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso, fabrikam, northwind } from './steps/store.ts';

/* What an import proposes, on the page of all proposals. */

let started: Started;
let page: Page;
let folder: string;

const day = 86_400_000;

/** A mail of so many days ago, as a mailbox file holds it. */
function mailOf(from: { name: string | null; email: string | null }, daysAgo: number, text: string): string {
  const at = new Date(Date.now() - daysAgo * day).toUTCString().replace('GMT', '+0000');
  return [
    `From ${from.email} Sat Nov 21 09:00:00 2026`,
    `Message-ID: <mail-${from.email}-${daysAgo}@seed.test>`,
    `Date: ${at}`,
    `From: ${from.name} <${from.email}>`,
    `To: Maria Manager <${maria.email}>`,
    `Subject: Note ${daysAgo}`,
    '',
    text,
    '',
    '',
  ].join('\n');
}

beforeAll(async () => {
  started = await startRecording();
  const long = { ...fabrikam, name: 'Fabrikam Möbel und Einrichtungsgesellschaft mit beschränkter Haftung & Söhne' };
  await addClients(started.options, northwind, { ...contoso, name: 'استوديو كونتوسو للتصميم' }, long);
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  const file = join(folder, 'mails.mbox');
  const mails = [
    mailOf(grace, 2, 'I will send you the signed contract by Friday.'),
    mailOf(lea, 4, 'I will send you the floor plans of all three houses in Lyon by the end of next week.'),
    ...['figures', 'floor plan', 'list of names', 'signed order', 'test data'].map((what, index) =>
      mailOf(index % 2 === 0 ? anna : bruno, 5 + index, `I will send you the ${what} by Monday.`),
    ),
  ];
  await writeFile(file, mails.join(''));
  const importing = await openImport(started);
  await read(importing, [file]);
  await bringIn(importing);
  await importing.close();
  page = await started.context.newPage();
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#proposals`);
});
afterAll(async () => {
  await started.browser.close();
  await rm(folder, { recursive: true, force: true });
});

const groups = () => page.locator('.proposal-groups section');

it('says how many an import proposed, by client, and axe finds nothing', async () => {
  await page.getByText(/^7 promises are proposed\./).waitFor();
  expect(await groups().count()).toBe(3);
  await groups().nth(2).getByRole('heading', { name: 'Northwind Traders · 5' }).waitFor();
  const found: string[] = [];
  for (const width of [1360, 600, 320]) {
    await page.setViewportSize({ width, height: 860 });
    found.push(...(await problemsIn(page, page)).map((problem) => `${width}: ${problem}`));
  }
  expect(found).toEqual([]);
  await takePictures(page, 'proposals-narrow');
  await page.setViewportSize({ width: 1360, height: 860 });
  await takePictures(page, 'proposals');
});

it('drops all of a client with one key, and brings them back', async () => {
  await groups().nth(2).getByRole('listitem').first().focus();
  await page.keyboard.press('a');
  await toast(page, '5 proposals dropped').waitFor();
  await expect.poll(() => groups().count(), patience).toBe(2);
  await groups().nth(1).locator('li:focus').waitFor();
  await undo(page, '5 proposals dropped');
  await expect.poll(() => groups().count(), patience).toBe(3);
});

it('opens the client beside it, and the source', async () => {
  await groups().nth(2).getByRole('listitem').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Client', exact: true }).waitFor();
  const entry = page.getByRole('list', { name: 'Timeline' }).getByRole('button', { name: /Note 5/, expanded: true });
  await entry.waitFor();
  // Also once what needs care and what is promised stand above it.
  await promises(page).last().waitFor();
  const isInSight = () =>
    entry.evaluate((shown) => {
      const { top, bottom } = shown.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  await expect.poll(isInSight, patience).toBe(true);
  expect(await problemsIn(page, page)).toEqual([]);
  await takePictures(page, 'proposals-beside');
  await page.goBack();
});

it('drops everything that was read from files with one press', async () => {
  await page.getByRole('button', { name: /^Drop all 7 of the files read on/ }).click();
  await page.getByRole('heading', { name: 'Nothing is proposed' }).waitFor();
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
