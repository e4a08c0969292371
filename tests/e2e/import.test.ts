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
import { startRecording } from './steps/start.ts';
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

describe('an import that the end of the browser cuts off', () => {
  const profile = join(folder, 'profile');
  it('goes on when the page is opened again, and is whole', async () => {
    const first = await launchBrowser({ extension: chromeBuild, profile });
    const page = await openImport(first);
    const edit = { ownAddresses: [maria.email], recording: true };
    await callBackground(page, 'settings.edit', { edit });
    await page.getByRole('button', { name: 'Choose files' }).waitFor();
    await read(page, [mailbox]);
    // Begun, and the browser is gone before a page could carry it on.
    const { id } = (await callBackground(page, 'import.list', {}))[0] ?? { id: '' };
    const survey = await callBackground(page, 'import.survey', { importId: id });
    const chosen = (survey?.candidates ?? []).map(({ key, also, name, domain }) => ({
      keys: [key, ...also],
      clientId: `import ${id} ${key}`,
      name,
      domains: domain === null ? [] : [domain],
    }));
    await callBackground(page, 'import.begin', { importId: id, chosen });
    await first.close();

    const second = await launchBrowser({ extension: chromeBuild, profile });
    try {
      const reopened = await openImport(second);
      await reopened.getByRole('heading', { name: 'It is all there' }).waitFor();
      const { clients, interactions } = await callBackground(reopened, 'store.state', {});
      expect({ clients, interactions }).toEqual({ clients: 6, interactions: 360 });
    } finally {
      await second.close();
    }
  });
});
