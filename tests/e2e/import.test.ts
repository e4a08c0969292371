import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTakeout } from '../bench/takeout.ts';
import { callBackground } from '../browser/call.ts';
import { launchBrowser } from '../browser/launch.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { chromeBuild } from '../setup/build.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { bringIn, openImport, read } from './steps/import-page.ts';
import { recordsOnDisk } from './steps/records-on-disk.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* A mailbox from the file to the timeline; twice the same; and cut off in the middle by the browser's end. */

const folder = mkdtempSync(join(tmpdir(), 'clientside-import-'));
const mailbox = join(folder, 'All mail.mbox');
const cards = join(folder, 'contacts.vcf');

beforeAll(async () => {
  await writeTakeout({ path: mailbox, mails: 600, clients: 6 });
  writeFileSync(
    cards,
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nEMAIL:anna.berg@northwind.example\r\nTITLE:Head of buying\r\nTEL:+46 8 123\r\nEND:VCARD\r\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a mailbox', () => {
  let started: Started;
  let page: Page;
  let before: unknown[];
  beforeAll(async () => {
    started = await startRecording();
    const northwind = { clientId: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'], link: null };
    const people = [{ name: 'Anna', email: 'anna.berg@northwind.example' }];
    await callBackground(started.options, 'client.add', { operationId: 'operation-add', ...northwind, people });
    before = await recordsOnDisk(started.options);
    page = await openImport(started);
  });
  afterAll(() => started.browser.close());

  it('is looked at first: nothing comes in before it was asked for', async () => {
    await read(page, [mailbox, cards]);
    const summary = page.getByRole('button', { name: /^Bring in / });
    expect(await summary.textContent()).toBe('Bring in 6 clients, 360 mails');
    expect(await recordsOnDisk(started.options)).toEqual(before);
  });

  it('comes in, and stands on the timeline of its clients', async () => {
    await bringIn(page);
    const { clients, interactions } = await callBackground(started.options, 'store.state', {});
    expect({ clients, interactions }).toEqual({ clients: 6, interactions: 360 });
    await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#client=northwind`);
    const timeline = page.getByRole('list', { name: 'Timeline' });
    await timeline.getByText('Quote 0 for Northwind Traders').first().waitFor();
    const [anna] = (await callBackground(page, 'client.card', { clientId: 'northwind' }))?.people ?? [];
    expect(anna?.fields).toMatchObject({ role: 'Head of buying', phones: { '+46 8 123': true } });
  });

  it('brings nothing new the second time', async () => {
    const once = await recordsOnDisk(started.options);
    const again = await openImport(started);
    await read(again, [mailbox, cards]);
    expect(await again.getByText('360 there already').count()).toBe(1);
    await bringIn(again);
    expect(await recordsOnDisk(started.options)).toEqual(once);
    await again.close();
  });
});

/** Says that what is ticked comes in, as the page does; the page is not asked to carry it on. */
async function begin(page: Page): Promise<string> {
  const { id } = (await callBackground(page, 'import.list', {}))[0] ?? { id: '' };
  const survey = await callBackground(page, 'import.survey', { importId: id });
  const chosen = (survey?.candidates ?? []).map(({ key, also, name, domain }) => ({
    keys: [key, ...also],
    clientId: `import ${id} ${key}`,
    name,
    domains: domain === null ? [] : [domain],
  }));
  await callBackground(page, 'import.begin', { importId: id, chosen });
  return id;
}

/** How far the only import is. */
async function progress(page: Page): Promise<{ state: string; written: number; batches: number }> {
  const [{ state, written, batches } = { state: 'none', written: 0, batches: 0 }] = await callBackground(
    page,
    'import.list',
    {},
  );
  return { state, written, batches };
}

declare const chrome: {
  alarms: { get(name: string): Promise<unknown>; create(name: string, when: { when: number }): Promise<void> };
};

describe('an import that the end of the browser cuts off', () => {
  const profile = join(folder, 'profile');
  const large = join(folder, 'large.mbox');
  const launch = () => launchBrowser({ extension: chromeBuild, profile });

  it('in the middle goes on without its page, and with it, and is whole', async () => {
    await writeTakeout({ path: large, mails: 6000, clients: 6 });
    const first = await launch();
    const page = await openImport(first);
    await callBackground(page, 'settings.edit', { edit: { ownAddresses: [maria.email], recording: true } });
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await read(page, [large]);
    const importId = await begin(page);
    // Asked to go on, and the browser is gone while it does.
    const goingOn = callBackground(page, 'import.continue', { importId }).catch(() => null);
    await expect.poll(async () => (await progress(page)).written, { interval: 20, ...patience }).toBeGreaterThan(0);
    await first.close();
    await goingOn;

    const second = await launch();
    try {
      const other = await second.context.newPage();
      await other.goto(`${await extensionOrigin(second.context)}/options.html`);
      const before = await progress(other);
      expect(before.state).toBe('writing');
      expect(before.written).toBeGreaterThan(0);
      expect(before.written).toBeLessThan(before.batches);
      // The alarm would ring within a minute.
      const alarm = () => other.evaluate(() => chrome.alarms.get('import'));
      await expect.poll(alarm, patience).toMatchObject({ name: 'import' });
      await other.evaluate(() => chrome.alarms.create('import', { when: Date.now() }));
      await expect.poll(async () => (await progress(other)).written, patience).toBeGreaterThan(before.written);
      await openImport(second);
      await expect.poll(async () => (await progress(other)).state, patience).toBe('done');
      const { clients, interactions } = await callBackground(other, 'store.state', {});
      expect({ clients, interactions }).toEqual({ clients: 6, interactions: 3600 });
    } finally {
      await second.close();
    }
  });
});
