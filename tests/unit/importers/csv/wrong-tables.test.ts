import { describe, expect, test } from 'vitest';
import { csv } from '../../../../utils/importers/formats/csv.ts';
import type { Item } from '../../../../utils/importers/item.ts';
import { inPieces, readAll } from '../bytes-in-pieces.ts';

async function readText(text: string) {
  return readAll(csv, inPieces('people.csv', text));
}

function names(items: readonly Item[]): string[] {
  return items.map((each) => (each.kind === 'person' ? each.name : each.kind));
}

describe('what is wrong with a table is told with its line', () => {
  test('rows that are too short or too long, which are taken nevertheless', async () => {
    const { items, issues } = await readText('Name,Email,Phone\nAnna,a@x.example\nBo,b@x.example,0301234567,more,,\n');
    expect(names(items)).toEqual(['Anna', 'Bo']);
    expect(issues.map(({ what, place, detail }) => [what, place.at, detail])).toEqual([
      ['cut-off', 'line 2', '2 of 3 columns'],
      ['not-readable', 'line 3', '6 cells in 3 columns'],
    ]);
  });

  test('rows without anybody, but not empty ones', async () => {
    const { items, issues } = await readText('Name,Email,Phone\n,,\n\n,,030 1234567\n');
    expect(items).toEqual([]);
    expect(issues).toMatchObject([{ what: 'no-name', place: { at: 'line 4' } }]);
  });

  test('words with an @ that are no addresses', async () => {
    const { items, issues } = await readText('Name,Email\nAnna,Anna@X.Example; anna@@x; @home\n');
    expect(items).toMatchObject([{ emails: ['anna@x.example'] }]);
    expect(issues.map(({ detail }) => detail)).toEqual(['anna@@x', '@home']);
  });

  test('a quotation mark that is never closed costs its own row alone', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `P${index},p${index}@x.example`);
    rows[20] = '"P20,p20@x.example';
    const { items, issues } = await readText(`Name,Email\n${rows.join('\n')}`);
    expect(items.length).toBe(40_000);
    expect(items[20]).toMatchObject({ name: 'P20', emails: ['p20@x.example'] });
    expect(items.at(-1)).toMatchObject({ name: 'P39999', place: { at: 'line 40001' } });
    expect(issues.map(({ what, place }) => `${what} ${place.at}`)).toContain('not-readable line 22');
  });

  test('a quotation mark that is not closed up to the end', async () => {
    const { items, issues } = await readText('Name,Email\nAnna,"a@x.example\nBo,b@x.example\nCem,c@x.example\n');
    expect(names(items)).toEqual(['Anna', 'Bo', 'Cem']);
    expect(issues.map(({ what, place }) => `${what} ${place.at}`)).toEqual(['not-readable line 2']);
  });

  test('a line that is too long to be a row', async () => {
    const { items, issues } = await readText(`Name,Email\nAnna,a@x.example\n${'x'.repeat(600_000)}\nBo,b@x.example\n`);
    expect(names(items)).toEqual(['Anna', 'Bo']);
    expect(items[1]?.place.at).toBe('line 4');
    expect(issues).toMatchObject([{ what: 'too-large', place: { at: 'line 3' } }]);
  });

  test.each([
    ['an empty file', ''],
    ['spaces alone', ' \n\n\t'],
    ['columns that name nobody', 'Colour,Weight\nred,12\nblue,14\n'],
  ])('%s', async (_, text) => {
    const { items, issues } = await readText(text);
    expect(items).toEqual([]);
    expect(issues.map(({ what }) => what)).toEqual(['no-columns']);
  });

  test('a header alone is nothing wrong', async () => {
    expect(await readText('Name,Email\n')).toMatchObject({ items: [], issues: [] });
  });
});
