import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popup as eventPopup } from '../google-calendar/calendar-page.ts';
import { row } from '../gmail/gmail-page.ts';
import { message, origin } from '../roundcube/roundcube-page.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clientside-'));
});
afterAll(() => rm(folder, { recursive: true }));

const command = new URL('../../commands/read-page.ts', import.meta.url).pathname;

interface Outcome {
  code: number;
  out: string;
  problem: string;
}

function run(file: string, url: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, file, '--url', url], (error, out, problem) => {
      resolve({ code: error ? Number(error.code) : 0, out, problem });
    });
  });
}

async function readMarkup(markup: string, url: string): Promise<Outcome> {
  const file = join(folder, 'page.html');
  await writeFile(file, markup);
  return run(file, url);
}

test('a lone row, a lone popup and a page of one’s own webmail are read', async () => {
  const list = JSON.parse((await readMarkup(row('19a0'), 'https://mail.google.com/mail/u/0/')).out);
  expect(list).toMatchObject({ site: 'gmail', view: 'list', rows: [{ id: '19a0', subject: 'Quote' }], event: null });
  const url = 'https://calendar.google.com/calendar/u/0/r/week/2026/7/8';
  const event = JSON.parse((await readMarkup(eventPopup(), url)).out);
  expect(event).toMatchObject({ view: 'event', event: { start: '2026-07-08T18:30', organizer: null, guests: [] } });
  expect(Object.keys(event)).toEqual('site view account subject messages rows event matched missing'.split(' '));
  const thread = JSON.parse((await readMarkup(message(), `${origin}?_task=mail&_mbox=INBOX&_uid=3&_action=show`)).out);
  expect(thread).toMatchObject({ site: 'roundcube', view: 'thread', messages: [{ id: 'INBOX/3' }] });
}, 60_000);

test('an unknown site and a missing file are said', async () => {
  const unknown = await readMarkup('<p>shop</p>', 'https://shop.example/');
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.problem).toContain('https://shop.example/');
  expect((await run(join(folder, 'none.html'), origin)).code).toBe(1);
}, 60_000);

const recordings = process.env['CLIENTSIDE_RECORDINGS'];
if (!recordings) console.info('recorded pages are not read: CLIENTSIDE_RECORDINGS names no folder with them');

test.runIf(recordings)(
  'recorded pages are read without a field missing but the account',
  async () => {
    const files = (await readdir(recordings ?? '')).filter((name) => /^(gmail|google-calendar).*\.html$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const url = name.startsWith('gmail')
        ? 'https://mail.google.com/mail/u/0/'
        : 'https://calendar.google.com/calendar/r';
      const { out } = await run(join(recordings ?? '', name), url);
      expect(JSON.parse(out).missing).toEqual(['account']);
    }
  },
  60_000,
);
