import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RowReader, type Row } from '../../utils/importers/csv/row-reader.ts';
import { readRows } from '../../utils/importers/csv/rows.ts';
import { csv } from '../../utils/importers/formats/csv.ts';
import { inPieces, readAll } from '../unit/importers/bytes-in-pieces.ts';

const separator = fc.constantFrom(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const cell = fc.oneof(
  fc.constantFrom('', 'a', 'Anna "A." Berg', 'one\ntwo', 'a,b;c\td|e', '"', '""', 'ü😀', ' x ', "'", 'a@x.example'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\ufeff', '')),
);

/** A table: its header has words alone, by which the separator can be told. */
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }),
    ),
  );

/** Writes a cell in quotes where it has to be, or where `quoted` says so. */
function written(text: string, quoted: boolean): string {
  return quoted || /[",;\t|\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads rows of text that comes in pieces, and is parsed as often as there are some of it. */
function pushed(text: string, between: string, piece: number): Row[] {
  const reader = new RowReader(between, 1, { window: piece, longestRow: 10_000 });
  const rows: Row[] = [];
  for (let start = 0; start < text.length; start += piece) rows.push(...reader.push(text.slice(start, start + piece)));
  return [...rows, ...reader.end()];
}

async function streamed(text: string, piece: number): Promise<Row[]> {
  const read: Row[] = [];
  for await (const { rows } of readRows(inPieces('x.csv', text, piece))) read.push(...rows);
  return read;
}

describe('a table that is written is read as it was', () => {
  test('whatever is between and around the cells, and however it is cut into pieces', async () => {
    const pieces = fc.integer({ min: 1, max: 40 });
    const cases = fc.tuple(table, separator, lineEnd, fc.boolean(), fc.boolean(), fc.boolean(), pieces);
    await fc.assert(
      fc.asyncProperty(cases, async ([[header, rows], between, end, quoted, ends, marked, piece]) => {
        const all = [header, ...rows];
        const lines = all.map((cells) => cells.map((each) => written(each, quoted)).join(between));
        const text = (marked ? '\ufeff' : '') + lines.join(end) + (ends ? end : '');
        const read = pushed(text, between, piece);
        expect(await streamed(text, piece)).toEqual(read);
        const expected = all.map((cells) => cells.map((each) => each.replace(/\r\n?/g, '\n')));
        expect(read.map(({ cells }) => cells)).toEqual(expected);
        expect(read.every(({ problem }) => problem === null)).toBe(true);
        const before = lines.map((line) => line.split(/\r\n|\r|\n/).length);
        const starts = before.map((_, index) => 1 + before.slice(0, index).reduce((sum, count) => sum + count, 0));
        expect(read.map(({ line }) => line)).toEqual(starts);
      }),
      { numRuns: 200 },
    );
  });

  test('of people, each comes with name, address and line', async () => {
    const person = fc.record({
      name: fc.stringMatching(/^[A-Z][a-zé]{1,8}(?: [A-Z][a-z'-]{1,8}){0,2}$/),
      email: fc.stringMatching(/^[a-z][a-z0-9.+-]{0,8}[a-z0-9]@[a-z]{1,8}\.(?:example|test)$/),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 500 }), separator, async (people, between) => {
        const lines = people.map(({ name, email }) => [name, email].join(between));
        const { items, issues } = await readAll(
          csv,
          inPieces('x.csv', ['Name', 'Email'].join(between) + '\n' + lines.join('\n')),
        );
        expect(issues).toEqual([]);
        expect(items).toMatchObject(
          people.map(({ name, email }, index) => ({ name, emails: [email], place: { at: `line ${index + 2}` } })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
