import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* A table of no system that is known: what its columns are is proposed, corrected, remembered, and can be changed later. */

const folder = mkdtempSync(join(tmpdir(), 'clientside-table-'));
const table = join(folder, 'customers.csv');

let started: Started;
let page: Page;

beforeAll(async () => {
  writeFileSync(
    table,
    'Kundin;Haus;Mailadresse;Funktion bei uns\nAnna Berg;Northwind Traders;anna@northwind.example;Sponsor\nLea Roth;Fabrikam;lea@gmail.com;Testerin\n',
  );
  started = await startRecording();
  page = await started.context.newPage();
  page.setDefaultTimeout(patience.timeout);
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#import`);
});
afterAll(async () => {
  await started.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const column = (header: string) => page.getByRole('combobox', { name: `Column “${header}” is` });

async function choose(): Promise<void> {
  await page.locator('input[aria-label="Choose files"]').setInputFiles(table);
  await page.getByRole('heading', { name: 'What is in this table?' }).waitFor();
}

async function bringIn(): Promise<void> {
  await page.getByRole('button', { name: 'Use these columns' }).press('Enter');
  await page.getByRole('button', { name: /^Bring in / }).press('Enter');
  await page.getByRole('heading', { name: 'It is all there' }).waitFor();
}

it('proposes what the columns are; what is not right is corrected, and it comes in so', async () => {
  await choose();
  expect(await column('Mailadresse').inputValue()).toBe('email');
  expect(await column('Funktion bei uns').inputValue()).toBe('role');
  expect(await column('Haus').inputValue()).toBe('none');
  expect(await axeFindings(page)).toEqual([]);
  await column('Kundin').selectOption('Name');
  await column('Haus').selectOption('Organisation');
  await bringIn();
  const { people, clients } = await callBackground(page, 'domain.known', { domain: 'northwind.example' });
  expect(people.map(({ fields }) => [fields.name, fields.role])).toEqual([['Anna Berg', 'Sponsor']]);
  expect(clients.map(({ fields }) => fields.name)).toEqual(['Northwind Traders']);
  expect((await callBackground(page, 'store.state', {})).clients).toBe(2);
});

it('proposes the same the next time, and takes another answer', async () => {
  await choose();
  await page.getByText('This is what you said the last time.').waitFor();
  expect(await column('Haus').inputValue()).toBe('organisation');
  await column('Funktion bei uns').selectOption('Leave out');
  await bringIn();
  await choose();
  expect(await column('Funktion bei uns').inputValue()).toBe('none');
});
