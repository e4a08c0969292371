import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { person } from './steps/sidebar.ts';
import { openThread, reload } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { patience, startFresh } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { rowsOnDisk } from './steps/store.ts';

let started: Started;
let opened: Opened;

beforeAll(async () => {
  started = await startFresh();
});
afterAll(() => started.browser.close());

/** What is stored; the tables themselves may be there. */
async function nothingStored(): Promise<void> {
  const rows = await rowsOnDisk(started.options);
  expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(0);
}

it('opens at installation and says in plain words what is read, what is kept, where, and that nothing leaves', async () => {
  const { options } = started;
  await options.getByRole('heading', { name: 'Your clients, beside your mail' }).waitFor();
  const titles = ['What it reads', 'What it keeps', 'Where it keeps it', 'What leaves the browser', 'How to delete it'];
  for (const title of titles) expect(await options.getByRole('term').filter({ hasText: title }).count()).toBe(1);
  expect(
    await options
      .getByText(/^Nothing, but for what your browser’s own sync takes along .* no account and no server/)
      .count(),
  ).toBe(1);
});

it('stores nothing while mails are opened before recording is turned on', async () => {
  opened = await openThread(started.context, 'northwind-quote');
  await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).waitFor();
  const other = await openThread(started.context, 'contoso-copy');
  await other.sidebar.getByRole('button', { name: 'Turn recording on' }).waitFor();
  await other.page.close();
  await nothingStored();
  const { settings } = await callBackground(started.options, 'settings.read', {});
  expect(settings).toMatchObject({ recording: false, ownAddresses: [] });
  const state = await callBackground(started.options, 'store.state', {});
  expect(state).toEqual({ clients: 0, interactions: 0, quarantined: 0, newer: 0 });
  await nothingStored();
});

it('proposes the address that the open page shows as the own one, on the page and in the sidebar', async () => {
  const field = { name: 'Your own addresses' };
  await expect.poll(() => opened.sidebar.getByRole('textbox', field).inputValue(), patience).toBe(maria.email);
  await started.options.reload();
  await expect.poll(() => started.options.getByRole('textbox', field).inputValue(), patience).toBe(maria.email);
});

it('asks for the address in sight of the button, however far the rest goes on', async () => {
  const height = await opened.sidebar.evaluate(() => innerHeight);
  for (const asked of [
    opened.sidebar.getByRole('textbox', { name: 'Your own addresses' }),
    opened.sidebar.getByRole('button', { name: 'Turn recording on' }),
  ]) {
    const box = await asked.evaluate((element) => element.getBoundingClientRect().toJSON());
    expect(box.bottom).toBeLessThanOrEqual(height);
  }
});

it('does not take what is no address for one', async () => {
  const field = opened.sidebar.getByRole('textbox', { name: 'Your own addresses' });
  await field.fill('maria at acme');
  await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).click();
  await opened.sidebar.getByRole('alert').filter({ hasText: 'maria at acme' }).waitFor();
  await field.fill('');
  await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).click();
  await opened.sidebar.getByRole('alert').filter({ hasText: 'at least one address' }).waitFor();
  await nothingStored();
});

it('shows who is there once it is turned on, and the options on the page that opened first', async () => {
  await opened.sidebar.getByRole('textbox', { name: 'Your own addresses' }).fill(maria.email);
  await opened.sidebar.getByRole('button', { name: 'Turn recording on' }).click();
  await person(opened.sidebar, 'anna.berg@northwind.example').waitFor();
  await started.options.getByRole('heading', { name: 'Options' }).waitFor();
  expect(await started.options.getByRole('checkbox', { name: /^Keep a history/ }).isChecked()).toBe(true);
  const { settings } = await callBackground(started.options, 'settings.read', {});
  expect(settings).toMatchObject({ recording: true, ownAddresses: [maria.email] });
});

it('keeps nothing of strangers even then', async () => {
  const sidebar = await reload(opened.page);
  await person(sidebar, 'anna.berg@northwind.example').waitFor();
  expect(await sidebar.getByRole('list', { name: 'Timeline' }).count()).toBe(0);
  await nothingStored();
});
