import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf } from '../../../utils/search/moments.ts';
import { parseQuery } from '../../../utils/search/parse-query.ts';
import { isEmpty } from '../../../utils/search/query.ts';
import { now } from './support.ts';

const parse = (text: string) => parseQuery(text, now);
const words = (text: string) =>
  parse(text).clauses.map((clause) => `${clause.words.join(' ')}${clause.isPrefix ? '*' : ''}`);
const day = (year: number, month = 1, date = 1) => new Date(year, month - 1, date).getTime();

test.each([
  ['contract', ['contract*']],
  ['the contract', ['the*', 'contract*']],
  ['of contracts and more', ['of', 'contracts*', 'and*', 'more*']],
  ['contract ', ['contract*']],
  ['"the contract" anna', ['the contract', 'anna*']],
  ['anna "the contract"', ['anna*', 'the contract']],
  ['"the contract', ['the contract*']],
  ['“the contract”', ['the contract']],
  ['contr after:7d', ['contr*']],
  ['re: budget', ['re', 'budget*']],
  ['foo:bar', ['foo bar*']],
  ['myclient:foo', ['myclient foo*']],
  ['""', []],
  ['"', []],
  ['! ? -', []],
  ['客户系统', ['客 户', '系 统*']],
  ['户管', ['户 管*']],
  ['"客户系统"', ['客 户 系 统']],
  ['회사 방문', ['회사*', '방문*']],
])('%s asks for %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('filters are taken out of the words', () => {
  const query = parse('contract client:"Northwind Traders" FROM:anna kind:mails after:2026-11 before:2026-12');
  expect(query.clauses.map((clause) => clause.words)).toEqual([['contract']]);
  expect(query.clients).toMatchObject([{ id: 'Northwind Traders', name: { words: ['northwind', 'traders'] } }]);
  expect(query.from).toMatchObject([{ words: ['anna'], isPrefix: true }]);
  expect(query.kinds).toEqual([{ text: '\u0001kmail', isPrefix: true }]);
  expect([query.after, query.before]).toEqual([day(2026, 11), day(2026, 12)]);
});

test('of several times the narrowest range holds', () => {
  const query = parse('after:2025 after:2026 before:2027 before:2026-06');
  expect([query.after, query.before]).toEqual([day(2026), day(2026, 6)]);
});

test.each([
  '',
  '  ',
  'client:',
  'from:""',
  'kind:',
  'kind:!',
  'after:',
  'after:soon',
  'before:2026-13',
  'after:2026-02-30',
  '"',
])('%j asks for nothing', (text) => {
  expect(isEmpty(parse(text))).toBe(true);
});

test.each([
  ['2026', day(2026)],
  ['2026-', null],
  ['2026-11', day(2026, 11)],
  ['2026-11-03', day(2026, 11, 3)],
  ['2026/11/3', day(2026, 11, 3)],
  ['7d', new Date(2026, 10, 16, 9).getTime()],
  ['3w', new Date(2026, 10, 2, 9).getTime()],
  ['6m', new Date(2026, 4, 23, 9).getTime()],
  ['1Y', new Date(2025, 10, 23, 9).getTime()],
  ['20', null],
  ['2026-02-29', null],
  ['7', null],
  ['yesterday', null],
])('%s is a moment', (text, moment) => {
  expect(momentOf(text, now)).toBe(moment);
});

test('whatever is typed is a question, and no large one', () => {
  const piece = fc.constantFrom(
    'client:',
    'from:',
    'after:',
    'before:',
    'kind:',
    '"',
    ' ',
    '7d',
    '2026-',
    '\u0001k',
    '客',
    '회',
    '\ud800',
  );
  const typed = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 });
  fc.assert(
    fc.property(typed, (parts) => {
      const query = parse(parts.join(''));
      expect(query.clauses.length).toBeLessThanOrEqual(10);
      for (const clause of query.clauses) {
        expect(clause.words).not.toEqual([]);
        expect(clause.terms).not.toEqual([]);
        for (const { text } of clause.terms) expect(text).toMatch(/^[\p{L}\p{N}\p{M}\p{S}\p{P}\s]+$/u);
      }
    }),
  );
});
