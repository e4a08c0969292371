import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { csv } from '../../../../utils/importers/formats/csv.ts';
import { item } from '../../../../utils/importers/item.ts';
import { context, inPieces, readAll } from '../bytes-in-pieces.ts';

const plain =
  'Name,Email,Company\nAnna Berg,anna@northwind.example,Northwind\nBruno Ochoa,bruno@fabrikam.example,Fabrikam\n';

function names(items: readonly z.infer<typeof item>[]): string[] {
  return items.map((each) => (each.kind === 'person' ? each.name : each.kind));
}

async function readText(text: string, piece?: number) {
  return readAll(csv, inPieces('people.csv', text, piece));
}

describe('a table of people', () => {
  test('gives each row with its line and its organisation', async () => {
    const { items, issues } = await readText(plain);
    expect(issues).toEqual([]);
    expect(items).toEqual([
      {
        kind: 'person',
        place: { file: 'people.csv', at: 'line 2' },
        sourceId: null,
        name: 'Anna Berg',
        emails: ['anna@northwind.example'],
        phones: [],
        role: '',
        organisation: 'Northwind',
        hosts: [],
      },
      expect.objectContaining({ name: 'Bruno Ochoa', place: { file: 'people.csv', at: 'line 3' } }),
    ]);
  });

  test('is taken apart where it gives the most columns', async () => {
    const { items } = await readText('Name;Notes, others;Email\nAnna;one, two;a@x.example\n');
    expect(items).toMatchObject([{ name: 'Anna', emails: ['a@x.example'] }]);
  });

  test.each([';', '\t', '|'])('is read with %j between the cells', async (separator) => {
    const { items } = await readText(plain.replaceAll(',', separator));
    expect(names(items)).toEqual(['Anna Berg', 'Bruno Ochoa']);
  });

  test.each(['\r\n', '\r'])('is read with %j at the end of a line, wherever it is cut', async (end) => {
    for (const piece of [1, 7, 64]) {
      const { items } = await readText(plain.replaceAll('\n', end), piece);
      expect(items.map(({ place }) => place.at)).toEqual(['line 2', 'line 3']);
      expect(names(items)).toEqual(['Anna Berg', 'Bruno Ochoa']);
    }
  });

  test('counts the lines within quoted cells', async () => {
    const { items } = await readText('Name,Note,Email\n"Anna ""A."" Berg","one\ntwo\n",a@x.example\nBo,,b@x.example');
    expect(names(items)).toEqual(['Anna "A." Berg', 'Bo']);
    expect(items.map(({ place }) => place.at)).toEqual(['line 2', 'line 5']);
  });

  test('takes the separator from a first line that names it', async () => {
    const { items } = await readText('sep=;\r\nName;Email, work\r\nAnna;a@x.example\r\n');
    expect(items).toMatchObject([{ name: 'Anna', emails: ['a@x.example'], place: { at: 'line 3' } }]);
  });

  test('may be one column', async () => {
    const { items } = await readText('email\na@x.example\n"Berg, Anna" <b@x.example>\n');
    expect(items).toMatchObject([{ emails: ['a@x.example'] }, { emails: ['b@x.example'], name: 'Berg, Anna' }]);
  });
});

describe('letters', () => {
  const text = 'Name;E-Mail\nJäger Weiß;j@x.example\nZoë “Zed” Ågård;z@x.example\n';
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
    [...`\ufeff${text}`].forEach((letter, index) => view.setUint16(2 * index, letter.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from([...text], (letter) => {
    const moved: Record<string, number> = { '“': 0x93, '”': 0x94 };
    return moved[letter] ?? letter.charCodeAt(0);
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['windows-1252', windows],
  ])('are read from %s', async (_, bytes) => {
    for (const piece of [1, 3, 65_536]) {
      const { items } = await readAll(csv, inPieces('x.csv', bytes, piece));
      expect(names(items)).toEqual(['Jäger Weiß', 'Zoë “Zed” Ågård']);
    }
    expect(csv.sniff(bytes)).toBeGreaterThan(0.4);
  });

  test('are UTF-8 also where one of many is damaged', async () => {
    const bytes = new TextEncoder().encode(text).map((byte, index) => (index === 12 ? 0xff : byte));
    const { items } = await readAll(csv, inPieces('x.csv', bytes));
    expect(names(items)[1]).toBe('Zoë “Zed” Ågård');
  });

  test('are windows-1252 also where the first one comes late', async () => {
    const rows = `Name;E-Mail\n${'Anna;a@x.example\n'.repeat(9000)}`;
    const late = Uint8Array.from([...`${rows}Jürgen;j@x.example\n`], (letter) => letter.charCodeAt(0));
    const { items } = await readAll(csv, inPieces('x.csv', late));
    expect(names(items).at(-1)).toBe('Jürgen');
  });
});

describe('a table without a header', () => {
  test('is told by an address in its first row', async () => {
    const { items } = await readText('anna@x.example,Anna Berg,+49 30 1234567\nbo@x.example,Bo Li,+49 30 1234568\n');
    expect(items).toMatchObject([
      { name: 'Anna Berg', emails: ['anna@x.example'], phones: ['+49 30 1234567'], place: { at: 'line 1' } },
      { name: 'Bo Li', place: { at: 'line 2' } },
    ]);
  });
});

describe('a mapping that was chosen', () => {
  const columns = { Kunde: 'name', Wer: 'organisation', Anschrift: 'email' };
  const text = 'Kunde,Wer,Anschrift\nAnna,Northwind,a@x.example\n';

  test('goes before what the headers say', async () => {
    const { items } = await readAll(csv, inPieces('x.csv', text), { ...context, columns });
    expect(items).toMatchObject([{ name: 'Anna', organisation: 'Northwind', emails: ['a@x.example'] }]);
  });

  test('is for the table with these headers alone', async () => {
    const { items } = await readAll(csv, inPieces('x.csv', plain), { ...context, columns });
    expect(names(items)).toEqual(['Anna Berg', 'Bruno Ochoa']);
  });
});

describe('telling a table from other files', () => {
  const sniff = (text: string): number => csv.sniff(new TextEncoder().encode(text));

  test('by its columns, a known export most surely', () => {
    expect(sniff('Name,Given Name,E-mail 1 - Type,E-mail 1 - Value\n')).toBeGreaterThan(0.9);
    expect(sniff(plain)).toBeGreaterThan(0.6);
    expect(sniff('Colour,Weight\nred,12\nblue,14\n')).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', ''],
    ['prose', 'Dear Anna,\n\nthank you, as always, for the figures, the notes and the rest.\nSee you, Bo\n'],
    ['a mail', 'From: Anna <a@x.example>\nTo: Bo <b@x.example>, C <c@x.example>\nSubject: Hi, you\n\nHello, Bo\n'],
    ['a mailbox', 'From a@x.example Mon Nov 16 10:00:00 2026\nFrom: Anna <a@x.example>\n\nHi, Bo, hello\n'],
    ['a calendar', 'BEGIN:VCALENDAR\nATTENDEE;CN=Anna;EMAIL=a@x.example:mailto:a@x.example\n'],
    ['JSON', '[{"name":"Anna","email":"a@x.example"},\n{"name":"Bo","email":"b@x.example"}]'],
    ['bytes', 'PK\u0003\u0004,\0\0,name,email\n'],
  ])('%s is no table', (_, text) => {
    expect(sniff(text)).toBe(0);
  });
});

test('everything fits the schema of items, however long the cells are', async () => {
  const long = 'x'.repeat(3000);
  const many = Array.from({ length: 90 }, (_, index) => `a${index}@x.example`).join('; ');
  const { items } = await readText(
    `Name,Email,Company,Website,Phone\n${long}😀,${many},${long},${long}.example,${'1'.repeat(900)}\n`,
  );
  expect(z.array(item).safeParse(items).success).toBe(true);
  expect(items).toMatchObject([{ kind: 'person', phones: ['1'.repeat(500)] }]);
});

test('batches are small, and tell how far they are', async () => {
  const source = inPieces('x.csv', `Name,Email\n${'Anna,a@x.example\n'.repeat(20_000)}`, 30_000);
  const { batches } = await readAll(csv, source);
  expect(Math.max(...batches.map(({ items }) => items.length))).toBe(200);
  const bytes = batches.map((batch) => batch.bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(bytes.at(-1)).toBe(source.size);
  expect(new Set(bytes).size).toBeGreaterThan(3);
});
