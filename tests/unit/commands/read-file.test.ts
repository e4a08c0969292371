import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item, ItemOf } from '../../../utils/importers/item.ts';
import { ImportCounts } from '../../commands/import-counts.ts';
import { root } from '../../meta/source-files.ts';

const about = { place: { file: 'f', at: 'x' }, sourceId: null };
const own = ['maya@own.example'];

function person(name: string, ...emails: string[]): Item {
  return { kind: 'person', ...about, name, emails, phones: [], role: '', organisation: '', hosts: [] };
}

function mail(from: string, to: string[], automatic: ItemOf<'mail'>['automatic'] = null): Item {
  const named = (email: string) => ({ name: '', email });
  const text = { subject: '', snippet: '' };
  return {
    kind: 'mail',
    ...about,
    ...text,
    at: 0,
    from: named(from),
    replyTo: [],
    to: to.map(named),
    cc: [],
    automatic,
  };
}

type Statuses = Record<string, ItemOf<'event'>['guests'][number]['status']>;

function event(guests: Statuses, cancelled = false): Item {
  const texts = { title: '', location: '', description: '' };
  const times = { at: 0, allDay: false, minutes: 30, video: false };
  const all = Object.entries(guests).map(([email, status]) => ({ name: '', email, status }));
  return { kind: 'event', ...about, ...texts, ...times, organizer: null, guests: all, cancelled };
}

function countsOf(...items: Item[]) {
  const counts = new ImportCounts(own);
  for (const item of items) counts.add(item);
  return counts.counts();
}

describe('what an import would take', () => {
  test('mails with people from outside', () => {
    const taken = mail('anna@x.example', ['maya@own.example', 'bo@x.example']);
    const inside = mail('maya+sales@own.example', ['cem@own.example']);
    const list = mail('news@y.example', ['maya@own.example'], 'list');
    expect(countsOf(taken, taken, inside, list)).toEqual({ people: 3, interactions: 2, events: 0, skipped: 2 });
  });

  test('mails to and from automatic mailboxes alone are left out', () => {
    expect(countsOf(mail('no-reply@x.example', ['maya@own.example']))).toEqual(
      countsOf(mail('maya@own.example', [], 'bulk')),
    );
  });

  test('events that took place', () => {
    const taken = event({ 'anna@x.example': 'accepted', 'maya@own.example': 'accepted' });
    const left = [
      event({ 'anna@x.example': 'accepted', 'maya@own.example': 'declined' }),
      event({ 'anna@x.example': 'declined', 'maya@own.example': 'accepted' }),
      event({ 'anna@x.example': 'accepted' }, true),
    ];
    expect(countsOf(taken, event({}), ...left)).toEqual({ people: 1, interactions: 0, events: 2, skipped: 3 });
  });

  test('one person with several addresses is one, wherever they are met', () => {
    const counts = countsOf(
      mail('a@x.example', ['maya@own.example']),
      mail('A@y.example', ['maya@own.example']),
      person('Anna', 'a@x.example', 'a@y.example'),
      person('Anna', 'a@y.example', 'a@z.example'),
      person('Bo'),
      person('Maya', 'maya@own.example'),
    );
    expect(counts.people).toBe(2);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-file-'));
  });
  afterAll(async () => rm(folder, { recursive: true }));

  async function run(name: string, content: string | Uint8Array, ...options: string[]): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    const command = join(root, 'tests/commands/read-file.ts');
    return (await promisify(execFile)(process.execPath, [command, path, ...options])).stdout;
  }

  test('tells what is in a file', async () => {
    const text = 'Name,Email,Company\nAnna,anna@x.example,X\nMaya,maya@own.example\n';
    expect(JSON.parse(await run('people.csv', text, '--own', 'Maya@own.example'))).toEqual({
      format: 'csv',
      counts: { people: 1, interactions: 0, events: 0, skipped: 0 },
      issues: [{ where: 'people.csv, line 3', what: 'cut-off', detail: '2 of 3 columns' }],
      seconds: expect.any(Number),
    });
  });

  test('with its items, a line each', async () => {
    const archive = zipSync({ 'a/people.csv': new TextEncoder().encode('Name,Email\nAnna,anna@x.example\n') });
    const lines = (await run('x.zip', archive, '--items')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { kind: 'person', name: 'Anna', place: { file: 'x.zip/a/people.csv', at: 'line 2' } },
      { format: 'zip', counts: { people: 1 } },
    ]);
  });

  test('a file of no format', async () => {
    expect(JSON.parse(await run('x', 'Dear Anna,\n'))).toMatchObject({
      format: null,
      issues: [{ what: 'unknown-format' }],
    });
  });
});
