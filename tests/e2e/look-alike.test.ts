import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin, killServiceWorker } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { problemsAcross } from './steps/care.ts';
import { openThread } from './steps/mail.ts';
import { client, clientShown, toast, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, cardOf, northwind, tailspin } from './steps/store.ts';

let started: Started;
let page: Page;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, tailspin);
  page = await started.context.newPage();
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#look-alikes`);
});
afterAll(() => started.browser.close());

async function addPerson(personId: string, name: string, email: string, clientId = northwind.clientId): Promise<void> {
  const person = { personId, clientId, name, email, link: null };
  await callBackground(started.options, 'person.add', { operationId: `add ${personId}`, ...person });
}

const pairs = () => page.getByRole('list', { name: 'Look like one' }).locator('> li');
const decided = () => page.getByRole('list', { name: 'Decided earlier' }).getByRole('listitem');
const people = async (clientId = northwind.clientId) =>
  (await cardOf(started.options, clientId)).people.map(({ fields }) => fields.name).toSorted();

/** Wide, half as wide, and narrow. */
const problems = () => problemsAcross(page, [1360, 600, 320]);

describe('people and clients that look like one', () => {
  it('are none at first', async () => {
    await page.getByRole('heading', { name: 'Nobody looks like somebody else' }).waitFor();
    expect(await problems()).toEqual([]);
  });

  it('are shown as they come, long names and other scripts too, and axe finds nothing', async () => {
    await addPerson('berg', 'Berg, Anna', 'a.berg@northwind.example');
    const long = 'Maximiliane Wilhelmine von und zu Donnersmarck-Hohenlohe-Langenburg';
    await addPerson('long', long, `${'m'.repeat(60)}@very-long-department.northwind.example`);
    await addPerson('long-2', long.toUpperCase(), 'mwdhl@northwind.example');
    await addPerson('arabic', 'يوسف الحداد', 'yousef@northwind.example');
    await addPerson('arabic-2', 'الحداد يوسف', 'y.haddad@northwind.example');
    await addPerson('kanji', '山田 太郎', 'taro@tailspin.example', tailspin.clientId);
    await addPerson('kanji-2', '山田太郎', 'yamada@tailspin.example', tailspin.clientId);
    await expect.poll(() => pairs().count(), patience).toBe(4);
    expect(await problems()).toEqual([]);
    await takePictures(page, 'look-alike');
    await page.setViewportSize({ width: 320, height: 1400 });
    await takePictures(page, 'look-alike-narrow');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await page.setViewportSize({ width: 760, height: 1200 });
    await takePictures(page, 'look-alike-rtl');
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await page.setViewportSize({ width: 1360, height: 860 });
  });

  it('are merged and kept apart with the keyboard, and that is taken back from the notice', async () => {
    await pairs().first().focus();
    await page.keyboard.press('ArrowDown');
    await pairs().nth(1).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    await expect.poll(() => pairs().count(), patience).toBe(3);
    await undo(page, 'kept apart');
    await expect.poll(() => pairs().count(), patience).toBe(4);
    await pairs().filter({ hasText: 'Berg, Anna' }).focus();
    await page.keyboard.press('m');
    await toast(page, 'went into').first().waitFor();
    await expect.poll(() => decided().count(), patience).toBe(1);
    expect(await people()).not.toContain('Berg, Anna');
    expect(await problems()).toEqual([]);
    await takePictures(page, 'look-alike-decided');
  });

  it('are two again after a reload, and are not proposed again', async () => {
    await page.reload();
    await decided().getByRole('button', { name: 'Take apart again' }).click();
    await decided().getByRole('button', { name: 'Ask again' }).waitFor();
    expect(await people()).toContain('Berg, Anna');
    expect(await pairs().count()).toBe(3);
  });

  it('are clients with their history, also where the background dies meanwhile', async () => {
    const gmbh = { ...northwind, clientId: 'gmbh', name: 'Northwind Traders GmbH', domains: ['northwind.test'] };
    await addClients(started.options, { ...gmbh, people: [{ name: 'Kim Sand', email: 'kim@northwind.test' }] });
    for (let at = 0; at < 30; at += 1) await logCall(at);
    const pair = pairs().filter({ hasText: 'Northwind Traders GmbH' });
    await pair.waitFor();
    await pair.getByRole('button', { name: 'Merge' }).click();
    await killServiceWorker(page);
    const merged = decided().filter({ hasText: 'Northwind Traders GmbH' });
    await merged.getByRole('button', { name: 'Take apart again' }).waitFor();
    const kept =
      (await callBackground(started.options, 'client.card', { clientId: 'gmbh' })) === null ? 'northwind' : 'gmbh';
    expect(await people(kept)).toContain('Kim Sand');
    await merged.getByRole('button', { name: 'Take apart again' }).click();
    await merged.getByRole('button', { name: 'Ask again' }).waitFor();
    expect(await people('gmbh')).toEqual(['Kim Sand']);
    const { entries } = await callBackground(started.options, 'timeline.page', {
      clientId: 'gmbh',
      filter: 'all',
      after: null,
      limit: 200,
    });
    expect(entries).toHaveLength(30);
  });

  it('are told in a line of the client’s card beside a mail', async () => {
    const opened = await openThread(started.context, 'northwind-quote');
    await clientShown(opened.sidebar, northwind.name);
    await client(opened.sidebar).getByText('Details', { exact: true }).click();
    const line = client(opened.sidebar).getByRole('note');
    await line.getByText('These two look like one').waitFor();
    expect(await axeFindings(opened.sidebar)).toEqual([]);
    await line.scrollIntoViewIfNeeded();
    await takePictures(opened.page, 'look-alike-line');
    await line.getByRole('button', { name: 'Merge' }).click();
    await toast(opened.sidebar, 'went into').first().waitFor();
    await opened.page.close();
  });
});

async function logCall(at: number): Promise<void> {
  await callBackground(started.options, 'interaction.log', {
    operationId: `log call ${at}`,
    entry: {
      occurrence: null,
      interactionId: null,
      clientIds: ['gmbh'],
      medium: 'call',
      direction: 'both',
      state: 'happened',
      at: Date.UTC(2026, 9, 1) + at * 3_600_000,
      allDay: false,
      minutes: 10,
      subject: `Call ${at}`,
      summary: '',
      participants: [],
    },
  });
}
