import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeTakeout } from '../bench/takeout.ts';
import { callBackground } from '../browser/call.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { henrik } from '../synthetic/mailbox/people.ts';
import { bringIn, openImport, read } from './steps/import-page.ts';
import { storeOnDisk, type OnDisk } from './steps/records-on-disk.ts';
import { client, clientShown, entries } from './steps/sidebar.ts';
import { startRecording, type Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

/* An import that is taken back: without a trace, but for what was done by hand since and the client that this is of. */

const folder = mkdtempSync(join(tmpdir(), 'clientside-undo-'));
const mailbox = join(folder, 'All mail.mbox');
let started: Started;
let page: Page;
let before: OnDisk;
let foundBefore: string[][];

beforeAll(async () => {
  await writeTakeout({ path: mailbox, mails: 600, clients: 6 });
  started = await startRecording();
  await addClients(started.options, northwind);
  before = await storeOnDisk(started.options);
  foundBefore = await found();
});
afterAll(async () => {
  await started.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the search answers, whole, to words that are in the records of before, in the mailbox, or in both. */
async function found(): Promise<string[][]> {
  const words = ['northwind', 'contoso', 'quote', 'kind:client', 'kind:mail', 'from:henrik', northwind.people[0]?.name];
  return Promise.all(
    words.map(async (text = '') => {
      const answer = await callBackground(started.options, 'search.find', { text, limit: 50, cursor: null });
      return answer.entries.map(({ id }) => id);
    }),
  );
}

async function takeIn(): Promise<void> {
  page = await openImport(started);
  await read(page, [mailbox]);
  await bringIn(page);
}

async function takeBack(): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('heading', { name: 'Taken back' }).waitFor();
}

it('leaves the store byte for byte as it was, and nothing of it is found', async () => {
  await takeIn();
  const between = await storeOnDisk(started.options);
  expect(between.records.length).toBeGreaterThan(360);
  expect((await found()).map(({ length }) => length)).not.toEqual(foundBefore.map(({ length }) => length));
  await takeBack();
  expect(await storeOnDisk(started.options)).toEqual(before);
  expect(await found()).toEqual(foundBefore);
  await page.close();
});

it('keeps a client of whom a call was logged and a person edited by hand since, all within reach', async () => {
  await takeIn();
  const { entries: answers } = await callBackground(page, 'search.find', {
    text: 'kind:client contoso',
    limit: 10,
    cursor: null,
  });
  const clientId = answers[0]?.id ?? '';
  const people = (await callBackground(page, 'client.card', { clientId }))?.people ?? [];
  const personId = people.find(({ fields }) => fields.name === henrik.name)?.id ?? '';
  await callBackground(page, 'person.edit', { operationId: 'by-hand-person', personId, edit: { role: 'Boss' } });
  const what = { medium: 'call', direction: 'both', state: 'happened', subject: 'Called about the price' } as const;
  const when = { at: Date.now(), allDay: false, minutes: 10 };
  const entry = { ...what, ...when, summary: '', clientIds: [clientId], participants: [], occurrence: null };
  await callBackground(page, 'interaction.log', {
    operationId: 'by-hand-call',
    entry: { ...entry, interactionId: null },
  });

  await takeBack();
  const { clients, interactions } = await callBackground(page, 'store.state', {});
  expect({ clients, interactions }).toEqual({ clients: 2, interactions: 1 });
  const dashboard = await started.context.newPage();
  await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html#clients`);
  await dashboard.getByRole('link', { name: 'Contoso' }).click();
  await clientShown(dashboard, 'Contoso');
  await entries(dashboard, 'Called about the price').waitFor();
  expect(await entries(dashboard).count()).toBe(1);
  await client(dashboard).getByText('Details', { exact: true }).click();
  await client(dashboard).locator('summary').filter({ hasText: henrik.name }).click();
  await client(dashboard).getByRole('button', { name: 'Boss' }).waitFor();
});
