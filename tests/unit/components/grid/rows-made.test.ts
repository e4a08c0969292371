import { expect, test } from 'vitest';
import { rowsMade } from '../../../../components/grid/rows-made.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];
const made = (first: number, end: number, stop: number) =>
  rowsMade(rows, { first, end }, stop).map(({ row, index }) => `${index}${row}`);

test('the rows in sight are made, and the stop of the Tab key wherever it is', () => {
  expect(made(1, 3, 2)).toEqual(['1b', '2c']);
  expect(made(1, 3, 0)).toEqual(['0a', '1b', '2c']);
  expect(made(1, 3, 4)).toEqual(['1b', '2c', '4e']);
  expect(made(3, 9, 7)).toEqual(['3d', '4e']);
});
