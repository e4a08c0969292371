// @vitest-environment jsdom
import { render, screen as page, waitFor } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test } from 'vitest';
import { ImportPage } from '../../../../components/import/ImportPage.tsx';
import { notices } from '../../../../utils/state/toasts.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { closeScreens } from '../close-screens.ts';
import { openImportWorld } from './import-world.ts';
import { chooseFiles, drop, openImport, press } from './open-import.tsx';
import { summaryOf, surveyOf } from './surveyed.ts';

const mbox = new File(['From '], 'all.mbox');

test('before anything was agreed to the welcome stands there, and the import once it is turned on', async () => {
  const world = openImportWorld();
  await readSettings();
  await fakeBrowser.tabs.create({ url: 'https://mail.example/' });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ account: 'maria@acme.example' }) });
  render(<ImportPage />);
  await waitFor(() => expect(page.getByRole('textbox')).toHaveProperty('value', 'maria@acme.example'));
  expect(page.queryByRole('button', { name: 'Choose files' })).toBeNull();
  expect(world.asked).toEqual([]);
  await press('Turn recording on');
  expect(await page.findByRole('button', { name: 'Choose files' })).toBeTruthy();
});

test('files that are chosen are read by the worker, told of the own addresses', async () => {
  const world = await openImport();
  await page.findByRole('button', { name: 'Choose a folder' });
  chooseFiles(mbox, new File([''], '.DS_Store'));
  await page.findByRole('heading', { name: 'Reading your files' });
  expect(world.worker().address).toBe('/import-worker.js');
  expect(world.worker().asked).toMatchObject([
    { type: 'read', own: ['maria@acme.example'], timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  ]);
  const [read] = world.worker().asked;
  expect(read?.type === 'read' && read.files).toHaveLength(1);
});

test('says how far and how fast it reads, and what is left', async () => {
  const world = await openImport();
  drop(mbox);
  const bar = await page.findByRole('progressbar', { name: 'Reading your files' });
  expect(bar.hasAttribute('value')).toBe(false);
  const mib = 1024 ** 2;
  world.worker().answer({
    type: 'progress',
    file: 'all.mbox',
    bytes: 100 * mib,
    total: 400 * mib,
    items: 5000,
    seconds: 40,
  });
  await page.findByText(
    '100 MiB of 400 MiB · 5,000 found · 2.5 MiB a second · 125 records a second · about 2 minutes left',
  );
  expect(page.getByText('all.mbox')).toBeTruthy();
  expect(bar.getAttribute('value')).toBe('0.25');
});

test('reading is stopped: the worker ends, and what it had read is forgotten', async () => {
  const world = await openImport();
  drop(mbox);
  await press('Stop');
  await page.findByRole('button', { name: 'Choose files' });
  expect(world.worker().asked.at(-1)).toEqual({ type: 'stop' });
  expect(world.worker().terminated).toBe(true);
  expect(world.asked).toContain('import.forget');
});

test('goes on reading while another page of the dashboard is shown', async () => {
  const world = await openImport();
  drop(mbox);
  await page.findByRole('heading', { name: 'Reading your files' });
  closeScreens();
  world.worker().answer({ type: 'progress', file: 'all.mbox', bytes: 1, total: 2, items: 7, seconds: 0 });
  render(<ImportPage />);
  expect(await page.findByText(/7 found/)).toBeTruthy();
  expect(world.worker().terminated).toBe(false);
});

test('what was read is shown, with the focus on it', async () => {
  const world = await openImport();
  drop(mbox);
  await page.findByRole('heading', { name: 'Reading your files' });
  world.worker().answer({ type: 'surveyed', survey: surveyOf() });
  const heading = await page.findByRole('heading', { name: 'What was found' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('a reading that breaks is said, and can be begun anew', async () => {
  const world = await openImport();
  drop(mbox);
  await page.findByRole('heading', { name: 'Reading your files' });
  world.worker().answer({ type: 'failed', problem: 'full' });
  expect((await page.findByRole('alert')).textContent).toMatch(/not be read to the end.*storage is full/);
  drop(mbox);
  await page.findByRole('heading', { name: 'Reading your files' });
  expect(page.queryByRole('alert')).toBeNull();
});

test('an answer that is not understood, and a worker that breaks, are failures too', async () => {
  const world = await openImport();
  for (const event of [new MessageEvent('message', { data: { type: 'nonsense' } }), new ErrorEvent('error')]) {
    drop(mbox);
    await page.findByRole('heading', { name: 'Reading your files' });
    world.worker().dispatchEvent(event);
    await page.findByRole('alert');
    expect(world.worker().terminated).toBe(true);
  }
});

test('nothing that is dropped is said; while files are read others are not taken', async () => {
  const world = await openImport();
  drop();
  await waitFor(() => expect(notices.value.map(({ text }) => text)).toEqual(['There were no files in it.']));
  drop(mbox);
  await page.findByRole('heading', { name: 'Reading your files' });
  drop(mbox);
  await waitFor(() => expect(notices.value[0]?.text).toMatch(/^One import at a time/));
  expect(world.workers).toHaveLength(1);
});

test('files whose reading was broken off are asked for again, or forgotten', async () => {
  const world = await openImport(({ imports }) =>
    imports.set('broken', summaryOf('broken', { state: 'reading', undoUntil: null })),
  );
  await page.findByText(/^These files were not read to the end/);
  expect(page.getByRole('button', { name: 'Choose files' })).toBeTruthy();
  await press('Forget these files');
  await waitFor(() => expect(page.queryByText('broken.mbox')).toBeNull());
  expect([...world.imports]).toEqual([]);
});

test('what the background does not tell is said, and asked again', async () => {
  await openImport((world) => {
    world.refuse('import.list');
    world.imports.set('old', summaryOf('old'));
  });
  await press('Try again');
  expect(await page.findByText('old.mbox')).toBeTruthy();
  expect(page.queryByRole('alert')).toBeNull();
});
