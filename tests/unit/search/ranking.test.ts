import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../utils/search/document.ts';
import { rankIn } from '../../../utils/search/match.ts';
import { aDocument, now, question } from './support.ts';

const rank = (asked: string, fields: Partial<SearchDocument>) => rankIn(question(asked), aDocument(fields));

/** The names of what is found, best first. */
function order(asked: string, documents: Record<string, Partial<SearchDocument>>): string[] {
  return Object.entries(documents)
    .map(([name, fields]) => ({ name, rank: rank(asked, fields) }))
    .filter((each) => each.rank >= 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ name }) => name);
}

test('a name comes before a title, a title before people, people before a text; whole words before beginnings', () => {
  const found = order('north', {
    'beginning in a text': { text: ['Northwind'] },
    'beginning in people': { people: ['Northwind'] },
    'whole in a text': { text: ['north'] },
    'whole in a title': { title: ['North'] },
    'beginning in a title': { title: ['Northwind'] },
    'whole in people': { people: ['north'] },
    'a person': { kind: 'person', title: ['North Berg'] },
    'a client': { kind: 'client', title: ['Northwind'] },
    'a client by its industry': { kind: 'client', title: ['Contoso'], text: ['north'] },
    nothing: { text: ['south'] },
  });
  expect(found).toEqual([
    'a client',
    'a person',
    'whole in a title',
    'beginning in a title',
    'whole in people',
    'beginning in people',
    'whole in a text',
    'a client by its industry',
    'beginning in a text',
  ]);
});

test('a name must hold every word to come first', () => {
  const found = order('anna quote', {
    'a person': { kind: 'person', title: ['Anna'], text: ['quote'] },
    'a mail': { title: ['A quote for Anna'] },
  });
  expect(found).toEqual(['a mail', 'a person']);
});

test('any of the filters of one sort holds, and all sorts must', () => {
  const mail = { kinds: ['interaction', 'mail'], from: ['Anna Berg', 'anna@northwind.example'] };
  expect(rank('kind:call kind:mail', mail)).toBe(0);
  expect(rank('kind:call', mail)).toBe(-1);
  expect(rank('kind:interaction', mail)).toBe(0);
  expect(rank('from:anna', mail)).toBe(0);
  expect(rank('from:anna@northwind.example', mail)).toBe(0);
  expect(rank('from:"berg anna"', mail)).toBe(-1);
  expect(rank('from:bruno from:ann kind:mail', mail)).toBe(0);
  expect(rank('from:anna kind:call', mail)).toBe(-1);
  expect(rank('anna', { from: ['Anna Berg'] })).toBe(-1);
});

test('times: from a day on, and before a day', () => {
  const at = new Date(2026, 10, 3).getTime();
  expect(rank('after:2026-11-03', { at })).toBe(0);
  expect(rank('after:2026-11-04', { at })).toBe(-1);
  expect(rank('before:2026-11-03', { at })).toBe(-1);
  expect(rank('before:2026-11-04', { at })).toBe(0);
  expect(rank('after:7d', { at: now - 6 * 86_400_000 })).toBe(0);
  expect(rank('after:7d', { at: now - 8 * 86_400_000 })).toBe(-1);
});
