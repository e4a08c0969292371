import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../utils/importers/byte-source.ts';
import type { ByteSource } from '../../../utils/importers/importer.ts';
import { item } from '../../../utils/importers/item.ts';
import { readFiles } from '../../../utils/importers/read-files.ts';
import { context, inPieces } from './bytes-in-pieces.ts';
import { utf8 } from './zips.ts';

const people = 'Name,Email\nAnna,a@x.example\n';

async function readGiven(...sources: ByteSource[]) {
  const read = { items: new Array<string>(), issues: new Array<string>(), formats: new Set<string | null>() };
  for await (const { source, format, batch } of readFiles(sources, context)) {
    read.formats.add(format);
    read.items.push(...batch.items.map(({ kind, place }) => `${kind} ${place.file} ${place.at} of ${source.name}`));
    read.issues.push(...batch.issues.map(({ what, place }) => `${what} ${place.file}`));
  }
  return read;
}

test('each file is read by what it holds, not by its name', async () => {
  const read = await readGiven(inPieces('people.txt', people), inPieces('more.dat', people));
  expect(read.items).toEqual(['person people.txt line 2 of people.txt', 'person more.dat line 2 of more.dat']);
  expect([...read.formats]).toEqual(['csv']);
});

test('files in an archive are read as if they were given', async () => {
  const archive = zipSync({ 'Takeout/Contacts/a.csv': utf8(people), 'Takeout/photo.jpg': new Uint8Array(200) });
  const read = await readGiven(memorySource('t.zip', archive), inPieces('b.csv', people));
  expect(read.items).toEqual([
    'person t.zip/Takeout/Contacts/a.csv line 2 of t.zip/Takeout/Contacts/a.csv',
    'person b.csv line 2 of b.csv',
  ]);
  expect(read.issues).toEqual(['unknown-format t.zip/Takeout/photo.jpg']);
});

test('a file deep in folders is told by the end of its path, in what a line holds', async () => {
  const path = `${'folder/'.repeat(90)}a.csv`;
  for await (const { source, batch } of readFiles(
    [memorySource('t.zip', zipSync({ [path]: utf8(people) }))],
    context,
  )) {
    expect(source.name).toMatch(/^….{270,}folder\/a\.csv$/);
    for (const each of batch.items) expect(item.safeParse(each).error).toBeUndefined();
  }
  const mail =
    'From: Anna <a@x.example>\nTo: b@x.example\nDate: Tue, 3 Nov 2026 09:31:00 +0100\nMessage-ID: <1@x>\n\nHello\n';
  for await (const { batch } of readFiles([memorySource('m'.repeat(900), utf8(mail))], context)) {
    expect(batch.items).toHaveLength(1);
    for (const each of batch.items) expect(item.safeParse(each).error).toBeUndefined();
  }
});

describe('what cannot be read does not stop the rest', () => {
  test('files of no format', async () => {
    const read = await readGiven(
      inPieces('empty', ''),
      inPieces('p.txt', 'Dear Anna,\n\nthank you.\n'),
      inPieces('b', people),
    );
    expect(read.issues).toEqual(['unknown-format empty', 'unknown-format p.txt']);
    expect(read.items.length).toBe(1);
  });

  test('a file that goes away while it is read', async () => {
    const gone: ByteSource = {
      name: 'gone.csv',
      size: 1000,
      async *stream() {
        yield utf8(people);
        await Promise.reject(new Error('it is gone'));
      },
    };
    const read = await readGiven(gone, inPieces('b.csv', people));
    expect(read.items).toEqual(['person gone.csv line 2 of gone.csv', 'person b.csv line 2 of b.csv']);
    expect(new Set(read.issues)).toEqual(new Set(['not-readable gone.csv']));
  });

  test('an archive that was cut off', async () => {
    const archive = zipSync({ 'a.csv': utf8(people) }).subarray(0, 60);
    const read = await readGiven(memorySource('t.zip', archive), inPieces('b.csv', people));
    expect(read.issues).toEqual(['cut-off t.zip']);
    expect(read.items.length).toBe(1);
  });
});
