import { expect, test } from 'vitest';
import { tableHead } from '../../../../utils/importers/csv/table.ts';
import { inPieces } from '../bytes-in-pieces.ts';

test('the head of a table is what a person needs to correct its mapping', async () => {
  const head = await tableHead(inPieces('x.csv', '\nKunde;Mail;Farbe\nAnna;a@x.example;blau\n', 5));
  expect(head).toMatchObject({
    headers: ['Kunde', 'Mail', 'Farbe'],
    mapping: { Kunde: 'organisation', Mail: 'email', Farbe: 'none' },
    sample: [{ cells: ['Anna', 'a@x.example', 'blau'], line: 3 }],
    system: null,
    headerLine: 2,
  });
});

test('a known export says whose it is', async () => {
  expect(await tableHead(inPieces('x.csv', 'Name,Stage,Box Key\n'))).toMatchObject({ system: 'streak', sample: [] });
});

test('an empty file has no head', async () => {
  expect(await tableHead(inPieces('x.csv', '\n\n'))).toBeNull();
});
