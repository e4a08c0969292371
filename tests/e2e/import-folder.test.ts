import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { bringIn, openImport, read } from './steps/import-page.ts';
import { startRecording, type Started } from './steps/start.ts';

/* Hundreds of small files, as a mail program saves them: each is opened twice, and none may keep the others waiting. */

const folder = mkdtempSync(join(tmpdir(), 'clientside-folder-'));
const count = 800;
let started: Started;

/** A mail of a client's in a file of its own; its path. */
function mailFile(number: number): string {
  const path = join(folder, `${number}.eml`);
  const at = new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toUTCString();
  const from = 'From: Anna Berg <anna.berg@northwind.example>\r\nTo: maria@acme.example\r\n';
  writeFileSync(
    path,
    `${from}Date: ${at}\r\nMessage-ID: <${number}@northwind.example>\r\nSubject: ${number}\r\n\r\nHello\r\n`,
  );
  return path;
}

beforeAll(async () => {
  started = await startRecording();
});
afterAll(async () => {
  await started.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it('are read to their end, and all come in', async () => {
  const page = await openImport(started);
  await read(
    page,
    Array.from({ length: count }, (_, number) => mailFile(number)),
  );
  await page.getByRole('checkbox', { name: 'Northwind' }).check();
  await bringIn(page);
  expect(await callBackground(page, 'store.state', {})).toMatchObject({ clients: 1, interactions: count });
});
