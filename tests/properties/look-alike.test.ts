import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, candidatePairs } from '../../utils/identity/blocks.ts';
import { lookAlikePeople } from '../../utils/identity/look-alike.ts';
import { compareNames } from '../../utils/identity/compare-names.ts';
import { companyKey } from '../../utils/identity/company.ts';
import type { KnownPerson } from '../../utils/identity/person-profile.ts';
import { readPersonName } from '../../utils/identity/person-name.ts';

const first = fc.constantFrom('Anna', 'Bill', 'William', 'Jörg', 'Юлия', 'A.', 'Anna K.', 'Dr. Anna', '太郎', 'أحمد');
const last = fc.constantFrom('Berg', 'Müller', 'Mueller', 'O’Brien', 'Иванова', '山田', 'Berg-Lind', 'Jr.', 'GmbH');
const written = fc.oneof(
  fc.tuple(first, last).map(([one, other]) => `${one} ${other}`),
  fc.tuple(first, last).map(([one, other]) => `${other}, ${one}`.toUpperCase()),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const mailbox = fc.constantFrom('anna', 'anna.berg', 'anna.berg2', 'info', 'bill', 'no-reply', 'william.mueller');
const host = fc.constantFrom('northwind.example', 'northwind.test', 'tailspin.example', 'gmail.com');
const people = fc.array(
  fc.record({
    name: written,
    emails: fc.array(
      fc.tuple(mailbox, host).map(([one, other]) => `${one}@${other}`),
      { maxLength: 2 },
    ),
    phones: fc.array(fc.constantFrom('+41 44 000 11 22', '044 000 11 22', '12', '0300 555 01 77'), { maxLength: 1 }),
    clientId: fc.constantFrom(null, 'northwind', 'tailspin'),
  }),
  { maxLength: 14 },
);
const withIds = (all: Omit<KnownPerson, 'id'>[]): KnownPerson[] => all.map((each, at) => ({ id: `p${at}`, ...each }));

test('whoever comes first, the same pairs are found, for the same reasons', () => {
  fc.assert(
    fc.property(people, (all) => {
      const known = withIds(all);
      expect(lookAlikePeople(known.toReversed())).toEqual(lookAlikePeople(known));
    }),
  );
});

test('no pair contradicts itself, and none is of two clients without the same address or phone', () => {
  fc.assert(
    fc.property(people, (all) => {
      const known = new Map(withIds(all).map((person) => [person.id, person]));
      for (const { one, other, weight, reasons } of lookAlikePeople([...known.values()])) {
        const [mine, theirs] = [known.get(one), known.get(other)];
        const [name, otherName] = [readPersonName(mine?.name ?? ''), readPersonName(theirs?.name ?? '')];
        if (name !== null && otherName !== null) expect(compareNames(name, otherName)).not.toBe('contradict');
        const clients = new Set([mine?.clientId ?? null, theirs?.clientId ?? null]);
        const isSure = reasons.some(({ kind }) => kind === 'same-address' || kind === 'same-phone');
        expect(isSure || clients.size === 1 || clients.has(null)).toBe(true);
        expect(weight).toBeGreaterThanOrEqual(0.6);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('comparing two names does not depend on which comes first, and a name is its own', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [name, otherName] = [readPersonName(one), readPersonName(other)];
      if (name === null || otherName === null) return;
      expect(compareNames(name, otherName)).toBe(compareNames(otherName, name));
      expect(['same', 'part']).toContain(compareNames(name, name));
    }),
    { numRuns: 2000 },
  );
});

test('a company’s key does not depend on case, spaces or the legal form, and never ends up empty for a name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Northwind Traders', 'Émile & Fils', 'Ромашка', 'サンプル', 'O’Brien'),
      fc.constantFrom('', ' GmbH', ', Inc.', ' S.p.A.', ' Ltd', ' A/S', ' B.V.'),
      fc.boolean(),
      (name, form, isLoud) => {
        const key = companyKey(isLoud ? `${name}${form}`.toUpperCase() : `${name}${form}`);
        expect(key).toBe(companyKey(name));
        expect(key).not.toBe('');
      },
    ),
  );
});

test('twenty thousand who share everything are compared with their neighbours alone, each pair once', () => {
  const everybody = Array.from({ length: 20_000 }, (_, at) => String(at % 7));
  const pairs = candidatePairs(blocksOf(everybody.map((name) => ['at northwind', `name ${name}`])), everybody);
  // Everybody with everybody would be two hundred million.
  expect(pairs.length).toBeLessThan(20_000 * 25);
  expect(new Set(pairs.map((pair) => pair.join(' '))).size).toBe(pairs.length);
  expect(pairs.every(([one, other]) => one < other)).toBe(true);
});
