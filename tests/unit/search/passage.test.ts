import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../utils/search/fold.ts';
import { markAll, passageOf, type Marked } from '../../../utils/search/passage.ts';
import { question } from './support.ts';

const marked = ({ text, marks }: Marked) => marks.map(({ start, length }) => text.slice(start, start + length));
const mark = (asked: string, text: string) => marked(markAll(text, question(asked).clauses));

test.each([
  ['quote', 'Quote for 40 seats, the quotes', ['Quote', 'quote']],
  ['quote seats', 'Quote for 40 seats, the quotes', ['Quote', 'seats', 'quote']],
  ['obrien', 'Pat O’Brien, and O’Hara', ['O’Brien']],
  ['obr', 'Pat O’Brien', ['O’Br']],
  ['123456', 'Phone +49 (30) 123 456.', ['123 456']],
  ['12345', 'Phone +49 (30) 123 456.', ['123 45']],
  ['mull', 'Herr Müller', ['Müll']],
  ['strass', 'Straße', ['Straß']],
  ['strasse', 'Straße', ['Straße']],
  ['"for 40" seats', 'Quote for 40 seats', ['for 40', 'seats']],
  ['anna@north', 'anna@northwind.example', ['anna@north']],
  ['户管', '客户管理', ['户管']],
  ['客户 户管', '客户管理', ['客户管']],
  ['회사', '회사가', ['회사']],
  ['mu', 'mu\u0308ller', ['mu\u0308']],
])('%s marks what was asked for in %s', (asked, text, expected) => {
  expect(mark(asked, text)).toEqual(expected);
});

test('a passage begins some words before the first match and is cut', () => {
  const text = `${'before '.repeat(40)}the contract is signed ${'after '.repeat(40)}`;
  const passage = passageOf(['short', text], question('contract').clauses);
  expect(passage.text).toMatch(/^…before (before )*the contract is signed after .*…$/);
  expect(passage.text.length).toBeLessThanOrEqual(162);
  expect(marked(passage)).toEqual(['contract']);
});

test('where nothing in it was asked for, a passage is the beginning of the first text', () => {
  expect(passageOf(['Hello there', 'others'], question('contract').clauses)).toEqual({
    text: 'Hello there',
    marks: [],
  });
  expect(passageOf([], question('contract').clauses)).toEqual({ text: '', marks: [] });
});

test('whatever the text, marks are in order, apart, and stand on what was asked for', () => {
  const piece = fc.constantFrom('quote', 'Quöte', 'q', ' ', ' ', '😀', '客户', '\u0308', 'x'.repeat(50));
  const texts = fc.array(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('quote', 'q', 'quo q', '客', '"q quote"'), (all, asked) => {
      const { text, marks } = passageOf(all, question(asked).clauses);
      let until = 0;
      for (const { start, length } of marks) {
        expect(start).toBeGreaterThanOrEqual(until);
        expect(length).toBeGreaterThan(0);
        until = start + length;
        expect(fold(text.slice(start, until))).toMatch(/^(q|客)/);
      }
      expect(until).toBeLessThanOrEqual(text.length);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
