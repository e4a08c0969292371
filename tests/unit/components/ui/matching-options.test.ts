import { expect, test } from 'vitest';
import { matchingOptions } from '../../../../components/ui/matching-options.ts';

const names = ['Ästhetik & Söhne', 'Northwind Traders', 'South Northwind', 'Traders of Łódź', 'Winds'];
const options = names.map((label) => ({ value: label, label }));
const found = (typed: string) => matchingOptions(options, typed).map(({ label }) => label);

test('each typed word begins a word of the name, whatever its case and accents; a name that begins so comes first', () => {
  expect(found('north')).toEqual(['Northwind Traders', 'South Northwind']);
  expect(found('trad nort')).toEqual(['Northwind Traders']);
  expect(found('sohne')).toEqual(['Ästhetik & Söhne']);
  expect(found('lodz')).toEqual(['Traders of Łódź']);
  expect(found('wind')).toEqual(['Winds']);
});

test('without a word all are there, and signs mean nothing but themselves', () => {
  expect(found('  ')).toEqual(names);
  expect(found('.*')).toEqual([]);
  expect(found('& söhne')).toEqual(['Ästhetik & Söhne']);
});

test('where a script leaves no space between words, a word is found wherever it stands', () => {
  const companies = ['株式会社北風', '株式会社南'].map((label) => ({ value: label, label }));
  expect(matchingOptions(companies, '北風').map(({ label }) => label)).toEqual(['株式会社北風']);
});
