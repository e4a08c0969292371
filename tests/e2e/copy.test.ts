import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takePictures } from '../browser/pictures.ts';
import { openImport } from './steps/import-page.ts';
import { startRecording, type Started } from './steps/start.ts';
import { addClients, contoso, northwind } from './steps/store.ts';

/* Everything in one file, and from it in another browser. */

const folder = mkdtempSync(join(tmpdir(), 'clientside-copy-'));
const copy = join(folder, 'copy.jsonl');
const opened: Started[] = [];
let mine: Started;

beforeAll(async () => {
  mine = await begin();
  await addClients(mine.options, northwind, contoso);
});
afterAll(async () => {
  await Promise.all(opened.map(({ browser }) => browser.close()));
  rmSync(folder, { recursive: true, force: true });
});

async function begin(): Promise<Started> {
  const started = await startRecording();
  opened.push(started);
  return started;
}

it('is saved as a file with a line for each record', async () => {
  const page = await openImport(mine);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^clientside \d{4}-\d\d-\d\d\.jsonl$/);
  copyFileSync(await download.path(), copy);
  const [head, ...lines] = readFileSync(copy, 'utf8').trimEnd().split('\n');
  expect(JSON.parse(head ?? '')).toMatchObject({ clientside: 'copy', version: 1 });
  const kinds = lines.map((line) => String(JSON.parse(line).kind)).toSorted();
  expect(kinds).toEqual(['client', 'client', 'person', 'person', 'person', 'person']);
  await page.getByRole('heading', { name: 'Everything in one file' }).scrollIntoViewIfNeeded();
  await takePictures(page, 'copy');
});

it('comes in elsewhere, changes nothing where it is there already, and is taken back', async () => {
  const other = await begin();
  const page = await openImport(other);
  const restore = () => page.getByLabel('Restore from a copy').last().setInputFiles(copy);
  await restore();
  await page.getByText('6 records were brought in. 0 were there already.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('What was brought in is gone again.').waitFor();
  await restore();
  await page.getByText('6 records were brought in.').waitFor();
  await restore();
  await page.getByText('0 records were brought in. 6 were there already.').waitFor();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  for (const { name } of [northwind, contoso]) await page.getByRole('rowheader', { name }).waitFor();
});

it('says what is none, and brings in nothing of it', async () => {
  const page = await openImport(mine);
  const file = { name: 'mails.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from('{"a":1}\n') };
  await page.getByLabel('Restore from a copy').last().setInputFiles(file);
  await page.getByText('This is no copy made by Clientside. Nothing was brought in.').waitFor();
});

it('meets no error in any page, and asks nobody on the network', () => {
  for (const { browser } of opened) {
    expect(browser.observed.problems).toEqual([]);
    expect(browser.observed.extensionRequests()).toEqual([]);
  }
});
