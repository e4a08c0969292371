import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { openThread } from './steps/mail.ts';
import { client, clientShown, entries } from './steps/sidebar.ts';
import { startRecording, type Started } from './steps/start.ts';
import { addClients, contoso, fabrikam, northwind, timelineOf } from './steps/store.ts';

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, contoso, fabrikam);
});
afterAll(() => started.browser.close());

const field = (within: Frame | Page) => within.getByRole('combobox', { name: 'Search everything' });
const option = (within: Frame | Page, name: RegExp) => within.getByRole('option', { name }).first();

async function problems(page: Page, within: Frame | Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await axeFindings(within)).map((problem) => `${colorScheme}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('in the dashboard', () => {
  let page: Page;

  beforeAll(async () => {
    page = await started.context.newPage();
    await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#clients`);
    await page.getByRole('grid').waitFor();
  });

  it('is reached with / and says what can be looked for', async () => {
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'client:northwind' }).waitFor();
    expect(await problems(page, page)).toEqual([]);
  });

  it('finds as one types, by keyboard alone, and opens what was found', async () => {
    await page.keyboard.type('anna');
    await option(page, /Anna/).waitFor();
    await page.getByRole('option').locator('mark').getByText('Anna', { exact: true }).first().waitFor();
    expect(await problems(page, page)).toEqual([]);
    await page.keyboard.press('Enter');
    await clientShown(page, northwind.name);
    expect(page.url()).toContain('#client=northwind');
  });

  it('says for what nothing was found', async () => {
    await field(page).fill('nobody at all');
    await page.getByText('Nothing found for “nobody at all”').waitFor();
    expect(await problems(page, page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('opens the entry of the timeline that its address names', async () => {
    const { page: mail, sidebar } = await openThread(started.context, 'fabrikam-site');
    await entries(sidebar).first().waitFor();
    await mail.close();
    const [entry] = await timelineOf(started.options, 'fabrikam');
    if (entry === undefined) throw new Error('nothing was recorded');
    const named = new URLSearchParams({ client: 'fabrikam', entry: entry.id, at: String(entry.at) });
    await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#${named.toString()}`);
    await entries(page).locator('.entry-head[aria-expanded=true]:focus').waitFor();
    expect(await problems(page, page)).toEqual([]);
  });
});

describe('in the sidebar', () => {
  it('lies over what is shown, leads to a client who is not on the page, and back', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    await sidebar.getByRole('button', { name: 'Search everything' }).click();
    await sidebar.getByRole('button', { name: 'client:northwind' }).waitFor();
    expect(await problems(page, sidebar)).toEqual([]);
    await page.keyboard.type('conto');
    await option(sidebar, /Contoso Studio/).waitFor();
    expect(await problems(page, sidebar)).toEqual([]);
    await page.keyboard.press('Enter');
    await clientShown(sidebar, contoso.name);
    expect(await problems(page, sidebar)).toEqual([]);
    await page.keyboard.press('Escape');
    await option(sidebar, /Contoso Studio/).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await clientShown(sidebar, northwind.name);
    await client(sidebar).getByRole('combobox', { name: 'Status' }).focus();
    await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
    await page.keyboard.press('/');
    await sidebar.locator('input:focus').waitFor();
    await page.close();
  });
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
