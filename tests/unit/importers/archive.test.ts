import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isArchive, openArchive } from '../../../utils/importers/archive.ts';
import { blobSource, memorySource } from '../../../utils/importers/byte-source.ts';
import { inPieces } from './bytes-in-pieces.ts';
import { contentOf, largeZip, nestedZip, streamedZip, textOf, utf8 } from './zips.ts';

const long = 'a line of a mailbox\n'.repeat(20_000);

/** Overwrites bytes of an archive, wherever this signature stands. */
function patched(archive: Uint8Array, signature: number, offset: number, bytes: number[]): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) copy.set(bytes, at + offset);
  }
  return copy;
}

const inDirectory = 0x02014b50;

describe('the files of an archive', () => {
  const archive = zipSync({ 'a.txt': utf8('first'), 'folder/b.txt': [utf8(long), { level: 0 }], 'c.txt': utf8(long) });
  const expected = { 'x.zip/a.txt': 'first', 'x.zip/folder/b.txt': long, 'x.zip/c.txt': long };

  test.each([
    ['that is in memory', memorySource('x.zip', archive)],
    ['that is a blob', blobSource('x.zip', new Blob([archive.slice()]))],
    ['that can only be read from its beginning', inPieces('x.zip', archive, 1000)],
    ['whose size nobody knows', { ...inPieces('x.zip', archive, 7), size: null }],
  ])('are read from one %s', async (_, source) => {
    expect(await contentOf(source)).toEqual({ files: expected, issues: [] });
  });

  test('can be read again, and left in the middle', async () => {
    for await (const inner of openArchive(memorySource('x.zip', archive), () => {})) {
      for await (const piece of inner.stream()) {
        expect(piece.length).toBeGreaterThan(0);
        break;
      }
      const once = await textOf(inner);
      expect(await textOf(inner)).toBe(once);
      expect(once.length).toBe(inner.size);
    }
  });

  test('are read whose sizes stand behind them, also where they look like the end of themselves', async () => {
    const trap = new Uint8Array([0x50, 0x4b, 7, 8, 0x50, 0x4b, 1, 2, 0x50, 0x4b, 3, 4]);
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
    const inner = zipSync({ 'deep.txt': [new Uint8Array([...noise, ...trap]), { level: 0 }] }, { level: 0 });
    const { files, issues } = await contentOf(
      memorySource('x.zip', streamedZip({ 'a.txt': utf8(long), 'i.zip': inner })),
    );
    expect(issues).toEqual([]);
    expect(Object.keys(files)).toEqual(['x.zip/a.txt', 'x.zip/i.zip/deep.txt']);
    expect(files['x.zip/a.txt']).toBe(long);
  });

  test('are found behind something that was put in front of the archive', async () => {
    const source = memorySource('x.zip', new Uint8Array([...utf8('#!/bin/sh\n'), ...archive]));
    expect((await contentOf(source)).files).toEqual(expected);
  });

  test('are read from an archive whose numbers have 64 bits', async () => {
    const { files, issues } = await contentOf(memorySource('x.zip', largeZip('a.txt', utf8(long))));
    expect({ files, issues }).toEqual({ files: { 'x.zip/a.txt': long }, issues: [] });
  });

  test('are those of a takeout', async () => {
    const takeout = {
      'Takeout/archive_browser.html': utf8('<html></html>'),
      'Takeout/Mail/All mail Including Spam and Trash.mbox': utf8(long),
      'Takeout/Contacts/All Contacts/All Contacts.vcf': utf8('BEGIN:VCARD'),
      'Takeout/Calendar/maya@own.example.ics': utf8('BEGIN:VCALENDAR'),
    };
    const { files, issues } = await contentOf(inPieces('takeout-001.zip', streamedZip(takeout), 999));
    expect(issues).toEqual([]);
    expect(Object.keys(files)).toEqual(Object.keys(takeout).map((path) => `takeout-001.zip/${path}`));
    expect(files['takeout-001.zip/Takeout/Mail/All mail Including Spam and Trash.mbox']).toBe(long);
  });

  test('are no folders and nothing hidden', async () => {
    const hidden = { 'd/': utf8(''), '__MACOSX/._a.txt': utf8('x'), 'd/.DS_Store': utf8('x'), '.git/x': utf8('x') };
    const { files, issues } = await contentOf(memorySource('x.zip', zipSync({ ...hidden, 'd/a.txt': utf8('a') })));
    expect({ files, issues }).toEqual({ files: { 'x.zip/d/a.txt': 'a' }, issues: [] });
  });
});

describe('names', () => {
  const named = (name: number[], flags: [number, number]): Uint8Array => {
    const placeholder = 'N'.repeat(name.length);
    const archive = zipSync({ [placeholder]: utf8('x') });
    const marked = patched(archive, inDirectory, 8, flags);
    return patched(marked, inDirectory, 46, name);
  };

  test.each([
    ['UTF-8 that says so', [...utf8('Verträge.txt')], [0, 8], 'x.zip/Verträge.txt'],
    ['UTF-8 that does not', [...utf8('Verträge.txt')], [0, 0], 'x.zip/Verträge.txt'],
    ['code page 437', [0x56, 0x84, 0x74, 0x9a, 0xe1], [0, 0], 'x.zip/VätÜß'],
    ['backslashes', [...utf8('a\\b.txt')], [0, 0], 'x.zip/a/b.txt'],
  ] satisfies [string, number[], [number, number], string][])('in %s', async (_, name, flags, expected) => {
    expect(Object.keys((await contentOf(memorySource('x.zip', named(name, flags)))).files)).toEqual([expected]);
  });
});

describe('archives in archives', () => {
  test('are opened down to the third', async () => {
    const { files, issues } = await contentOf(memorySource('x.zip', nestedZip(3, { 'a.txt': utf8('deep') })));
    expect({ files, issues }).toEqual({ files: { 'x.zip/in.zip/in.zip/in.zip/a.txt': 'deep' }, issues: [] });
  });

  test('are not opened below it', async () => {
    const { files, issues } = await contentOf(memorySource('x.zip', nestedZip(4, { 'a.txt': utf8('deep') })));
    expect(files).toEqual({});
    expect(issues).toMatchObject([{ what: 'nested-too-deep', place: { file: 'x.zip/in.zip/in.zip/in.zip/in.zip' } }]);
  });
});

describe('what cannot be read is told, and the rest read', () => {
  const two = zipSync({ 'a.txt': utf8(long), 'b.txt': utf8('second') });
  const whatsIn = async (archive: Uint8Array) => {
    const { files, issues } = await contentOf(memorySource('x.zip', archive));
    return { names: Object.keys(files), whats: issues.map(({ what }) => what) };
  };

  test('a file with a password', async () => {
    expect(await whatsIn(patched(two, inDirectory, 8, [1, 0]))).toEqual({
      names: [],
      whats: ['encrypted', 'encrypted'],
    });
  });

  test('a file that is packed in another way', async () => {
    expect((await whatsIn(patched(two, inDirectory, 10, [9, 0]))).whats).toEqual(['not-readable', 'not-readable']);
  });

  test('damaged bytes', async () => {
    const { names, whats } = await whatsIn(two.map((byte, index) => (index > 60 && index < 90 ? ~byte : byte)));
    expect(names).toEqual(['x.zip/a.txt', 'x.zip/b.txt']);
    expect(whats).toEqual(['not-readable']);
  });

  test('an archive that was cut off', async () => {
    expect(await whatsIn(two.subarray(0, 200))).toEqual({ names: [], whats: ['cut-off'] });
  });

  test('a directory that points nowhere', async () => {
    expect((await whatsIn(patched(two, inDirectory, 42, [9, 9, 0, 0]))).whats).toEqual([
      'not-readable',
      'not-readable',
    ]);
  });

  test('a file that fills the disk when it is unpacked', async () => {
    const zeros = 120 * 1024 * 1024;
    const packed = zipSync({ 'zeros.txt': [deflateRawSync(new Uint8Array(zeros), { level: 9 }), { level: 0 }] });
    const lying = patched(packed, inDirectory, 10, [8, 0]);
    expect((await whatsIn(patched(lying, inDirectory, 24, [0, 0, 0x80, 7]))).whats).toEqual(['too-large']);

    const whats: string[] = [];
    let unpacked = 0;
    for await (const inner of openArchive(memorySource('x.zip', lying), ({ what }) => whats.push(what))) {
      for await (const piece of inner.stream()) unpacked += piece.length;
    }
    expect(whats).toEqual(['too-large']);
    expect(unpacked).toBeLessThan(zeros);
  });
});

describe('telling an archive', () => {
  test('by its first bytes', () => {
    expect(isArchive(zipSync({ 'a.txt': utf8('x') }))).toBe(true);
    expect(isArchive(zipSync({}))).toBe(true);
    expect(isArchive(utf8('PK is a text'))).toBe(false);
    expect(isArchive(new Uint8Array())).toBe(false);
  });

  test('from the documents that are archives, too', () => {
    expect(isArchive(zipSync({ '[Content_Types].xml': utf8('<Types/>'), 'xl/workbook.xml': utf8('<x/>') }))).toBe(
      false,
    );
  });
});
