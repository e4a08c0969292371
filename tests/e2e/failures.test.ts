import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killServiceWorker } from '../browser/worker.ts';
import { anna } from '../synthetic/mailbox/people.ts';
import { goTo, hashOf, openThread } from './steps/mail.ts';
import { client, clientShown, entries, logByKeyboard, person, toast } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, cardOf, contoso, northwind, timelineOf } from './steps/store.ts';

/* Each thing that goes wrong has a line of its own and a way on, and what was typed is still there. */

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());

const subjects = async (text: string): Promise<string[]> =>
  (await timelineOf(started.options, northwind.clientId))
    .map(({ subject, summary }) => `${subject} ${summary}`)
    .filter((entry) => entry.includes(text));

describe('a page that cannot be read', () => {
  it('is said to be one, with what is missing; its report names nobody; the next page is read again', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote', { idsAfter: 0, rebuiltAfter: 0 });
    await clientShown(sidebar, northwind.name);
    await page.evaluate(() => {
      // The site has renamed everything.
      for (const part of document.querySelectorAll('[role=main] [role=listitem] *:not(.adn, .adf)')) {
        for (const name of part.getAttributeNames()) part.removeAttribute(name);
      }
    });
    await sidebar.locator('body[data-view=unreadable]').waitFor();
    await sidebar.getByRole('heading', { name: /^This page could not be read: .*from/ }).waitFor();
    expect(await client(sidebar).count()).toBe(0);
    await sidebar.getByRole('button', { name: 'Copy report' }).click();
    await sidebar.getByRole('button', { name: 'Copied' }).waitFor();
    const search = page.locator('[role=search] input');
    await search.focus();
    await page.keyboard.press('Control+V');
    const report = await search.inputValue();
    expect(report).toContain('site: gmail');
    expect(report).toContain('missing: ');
    expect(report).not.toMatch(/@|Anna|Berg|Maria|Quote|Lyon/);
    await sidebar.getByRole('button', { name: 'Try again' }).click();
    await goTo(page, hashOf('contoso-copy'));
    await person(sidebar, 'grace.adeyemi@contoso.example').waitFor();
    await page.close();
  });
});

describe('a background that died', () => {
  it('is not noticed by whoever types and logs', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    const line = sidebar.getByRole('textbox', { name: /^What it was/ });
    await line.pressSequentially('Half of it, ');
    await killServiceWorker(page);
    await line.pressSequentially('and the rest');
    await killServiceWorker(page);
    await line.press('Enter');
    await toast(sidebar, 'Logged').waitFor();
    await entries(sidebar, 'Half of it, and the rest').waitFor();
    expect(await subjects('Half of it')).toHaveLength(1);
    await page.close();
  });

  it('comes back for the next mail and for a change of the card', async () => {
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await killServiceWorker(page);
    await goTo(page, hashOf('northwind-quote'));
    await clientShown(sidebar, northwind.name);
    await killServiceWorker(page);
    await client(sidebar).getByRole('combobox', { name: 'Status' }).selectOption('Paused');
    await expect
      .poll(async () => (await cardOf(started.options, northwind.clientId)).client.fields.status)
      .toBe('paused');
    await page.close();
  });
});

describe('a full disk', () => {
  /** From now on the browser refuses what the background writes; until it is let go again. */
  async function fillDisk(worker: Worker): Promise<() => Promise<void>> {
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      Object.assign(globalThis, { restorePut: () => Object.assign(IDBObjectStore.prototype, { put }) });
      Object.assign(IDBObjectStore.prototype, {
        put() {
          throw new DOMException('The disk is full', 'QuotaExceededError');
        },
      });
    });
    return () =>
      worker.evaluate(() => {
        const restore: unknown = Reflect.get(globalThis, 'restorePut');
        if (typeof restore === 'function') restore();
      });
  }

  async function backgroundOf(): Promise<Worker> {
    const [worker] = started.context.serviceWorkers();
    if (worker === undefined) throw new Error('the background is not running');
    return worker;
  }

  it('is told, keeps what was typed in the form, and lets it be logged once there is room', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    const makeRoom = await fillDisk(await backgroundOf());
    await logByKeyboard(page, sidebar, 'No room for this');
    await toast(sidebar, 'storage is full').waitFor();
    const line = sidebar.getByRole('textbox', { name: /^What it was/ });
    expect(await line.inputValue()).toBe('No room for this');
    expect(await subjects('No room')).toEqual([]);
    await makeRoom();
    await line.press('Enter');
    await entries(sidebar, 'No room for this').waitFor();
    expect(await subjects('No room')).toHaveLength(1);
    await page.close();
  });

  it('is told when a client is added, and the form stays as it was filled in', async () => {
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await sidebar.getByRole('button', { name: 'Add client' }).first().click();
    const name = sidebar.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill(contoso.name);
    const makeRoom = await fillDisk(await backgroundOf());
    await sidebar.getByRole('button', { name: 'Add client' }).click();
    await toast(sidebar, 'storage is full').waitFor();
    expect(await name.inputValue()).toBe(contoso.name);
    await makeRoom();
    await sidebar.getByRole('button', { name: 'Add client' }).click();
    await clientShown(sidebar, contoso.name);
    await page.close();
  });

  it('is told when the card is changed in place, which shows what holds', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    const makeRoom = await fillDisk(await backgroundOf());
    await client(sidebar).getByRole('button', { name: northwind.name }).click();
    await sidebar.getByRole('textbox', { name: 'Name' }).fill('Northwind and Sons');
    await page.keyboard.press('Enter');
    await toast(sidebar, 'storage is full').waitFor();
    expect((await cardOf(started.options, northwind.clientId)).client.fields.name).toBe(northwind.name);
    expect(await sidebar.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Northwind and Sons');
    await makeRoom();
    await sidebar.getByRole('button', { name: 'Save', exact: true }).click();
    await clientShown(sidebar, 'Northwind and Sons');
    await person(sidebar, anna.email).waitFor();
    await page.close();
  });
});
