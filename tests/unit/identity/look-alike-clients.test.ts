import { expect, test } from 'vitest';
import { lookAlikeClients } from '../../../utils/identity/look-alike-clients.ts';

const reasonsOf = (one: [string, ...string[]], other: [string, ...string[]], people: [string, string][] = []) =>
  lookAlikeClients(
    [one, other].map(([name, ...domains], index) => ({ id: `c${index}`, name, domains })),
    people.map(([clientId, reached], index) => {
      const [name = '', email = ''] = reached.split(' <');
      return { id: `p${index}`, name, emails: email === '' ? [] : [email], phones: [], clientId };
    }),
  )[0]?.reasons.map(({ kind }) => kind) ?? null;

test('look like one by their name but for the legal form', () => {
  expect(reasonsOf(['Northwind Traders GmbH'], ['northwind traders'])).toEqual(['same-company-name']);
});

test('look like one by domains of one family and a name that is the beginning of the other', () => {
  expect(reasonsOf(['Northwind', 'northwind.example'], ['Northwind Traders', 'northwind-traders.example'])).toEqual([
    'similar-company-name',
    'similar-domain',
  ]);
});

test('look like one by the same domain, or the same people', () => {
  expect(reasonsOf(['A', 'a.example'], ['B', 'a.example'])).toEqual(['same-domain']);
  expect(
    reasonsOf(
      ['Alpha'],
      ['Beta'],
      [
        ['c0', 'Anna Berg <anna@n.example'],
        ['c1', 'A. Berg <anna@n.example'],
      ],
    ),
  ).toEqual(['same-people']);
});

test('are two: names that part, a common first word, one namesake among the people, free mail, no name', () => {
  expect(reasonsOf(['Northwind Traders', 'northwind.example'], ['Northwind Bank', 'northwind.test'])).toBeNull();
  expect(reasonsOf(['Northwind'], ['Northwind Traders'])).toBeNull();
  expect(
    reasonsOf(
      ['Alpha'],
      ['Beta'],
      [
        ['c0', 'Anna Berg'],
        ['c1', 'Anna Berg'],
      ],
    ),
  ).toBeNull();
  expect(reasonsOf(['Alpha', 'gmail.com'], ['Beta', 'gmail.com'])).toBeNull();
  expect(reasonsOf(['!'], ['?'])).toBeNull();
});
