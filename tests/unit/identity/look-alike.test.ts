import { describe, expect, test } from 'vitest';
import { lookAlikePeople } from '../../../utils/identity/look-alike.ts';
import type { KnownPerson } from '../../../utils/identity/person-profile.ts';

/** Someone in short: a name, addresses and phones in one list, a client. */
function person(name: string, reached: string[] = [], clientId: string | null = 'northwind') {
  const emails = reached.filter((each) => each.includes('@'));
  return { name, emails, phones: reached.filter((each) => !each.includes('@')), clientId };
}
type Short = ReturnType<typeof person>;

const withIds = (people: Short[]): KnownPerson[] => people.map((each, index) => ({ id: `p${index}`, ...each }));
const reasonsOf = (...people: Short[]) => lookAlikePeople(withIds(people))[0]?.reasons.map(({ kind }) => kind) ?? null;

const phone = '+41 44 000 11 22';

describe('look like one', () => {
  test.each([
    ['a name and a phone', person('Anna Berg', [phone]), person('Anna Berg', ['044 000 11 22']), 'same-phone'],
    [
      'a name at one company',
      person('Anna Berg', ['anna@n.example']),
      person('Anna Berg', ['berg@n.example']),
      'same-name',
    ],
    ['the family name first', person('Berg, Anna'), person('Anna Berg'), 'name-written-otherwise'],
    ['capitals', person('ANNA BERG'), person('Anna Berg'), 'name-written-otherwise'],
    ['the other order', person('Berg Anna'), person('Anna Berg'), 'name-order'],
    ['a nickname', person('Bill Smith'), person('William Smith'), 'nickname'],
    ['accents', person('José Núñez'), person('Jose Nunez'), 'name-written-otherwise'],
    ['dots as letters', person('Jörg Müller'), person('Joerg Mueller'), 'name-written-otherwise'],
    ['dots left out', person('Jörg Müller'), person('Jorg Muller'), 'name-written-otherwise'],
    ['another script', person('Юлия Иванова'), person('Yulia Ivanova'), 'name-written-otherwise'],
    ['another way to write it in Latin', person('Сергей Петров'), person('Sergei Petrov'), 'name-written-otherwise'],
    ['Greek', person('Γιώργος Παππάς'), person('Giorgos Pappas'), 'name-written-otherwise'],
    ['no space in Chinese characters', person('山田 太郎'), person('山田太郎様'), 'name-written-otherwise'],
    ['titles and degrees', person('Dr. Anna Berg'), person('Anna Berg, PhD'), 'name-written-otherwise'],
    ['the company in brackets', person('Anna Berg (Northwind)'), person('Anna Berg'), 'name-written-otherwise'],
    ['the company behind a dash', person('Anna Berg - Northwind'), person('Anna Berg'), 'name-written-otherwise'],
    [
      'a name that an address spells',
      person('', ['anna.berg@n.example']),
      person('Anna Berg'),
      'name-written-otherwise',
    ],
    [
      'an address as the name',
      person('anna.berg@n.example', ['anna.berg@n.example']),
      person('Anna Berg'),
      'name-written-otherwise',
    ],
    ['a middle name left out', person('Anna K. Berg'), person('Anna Berg'), 'name-left-out'],
    ['an initial', person('A. Berg'), person('Anna Berg'), 'initial'],
    ['a middle initial', person('Anna Karin Berg'), person('Anna K. Berg'), 'initial'],
    ['a second family name', person('María García López'), person('María García'), 'name-left-out'],
    ['a hyphen', person('Jean-Luc Picard'), person('Jean Luc Picard'), 'name-written-otherwise'],
    ['an apostrophe', person('Sinéad O’Brien'), person('Sinead OBrien'), 'name-written-otherwise'],
    ['a mailbox at two domains', person('Anna', ['anna@n.example']), person('', ['anna@n.test']), 'same-mailbox'],
    ['an address', person('Anna Berg', ['a@n.example'], 'one'), person('Anna', ['a@n.example'], 'two'), 'same-address'],
    [
      'a phone, across two clients',
      person('Anna Berg', [phone], 'one'),
      person('Anna Berg', [phone], 'two'),
      'same-phone',
    ],
    ['a first name and a phone', person('Anna', [phone]), person('Anna Berg', [phone]), 'same-phone'],
    [
      'a private address',
      person('Anna Berg', ['a@gmail.com'], null),
      person('Anna Berg', ['anna@n.example']),
      'same-name',
    ],
    [
      'a domain, without a client',
      person('Bob Lee', ['bob@n.example'], null),
      person('Robert Lee', ['rl@n.example'], null),
      'nickname',
    ],
  ])('by %s', (_, one, other, reason) => {
    expect(reasonsOf(one, other)).toContain(reason);
    expect(reasonsOf(other, one)).toContain(reason);
  });
});

describe('are two', () => {
  test.each([
    ['different first names', person('Anna Berg', [phone]), person('Andrea Berg', [phone])],
    ['different middle initials', person('Anna J. Berg', [phone]), person('Anna K. Berg', [phone])],
    ['different middle names', person('Anna Jane Berg', [phone]), person('Anna K. Berg', [phone])],
    ['different family names', person('Anna Berg', [phone]), person('Anna Lind', [phone])],
    ['father and son', person('John Smith Sr.', [phone]), person('John Smith, Jr.', [phone])],
    ['nicknames of two names', person('Chris Berg'), person('Anna Berg')],
    ['names of two in one family of nicknames', person('Christopher Berg'), person('Christina Berg')],
    ['a shared mailbox', person('Info', ['info@n.example']), person('Info', ['info@n.test'])],
    [
      'a shared mailbox with a name',
      person('Anna Berg', ['office@n.example']),
      person('Anna Berg', ['sales@n.example']),
    ],
    ['a list', person('Anna Berg', ['no-reply@n.example']), person('Anna Berg', ['anna@n.example'])],
    ['a company', person('Berg GmbH', [phone]), person('Berg GmbH', [phone])],
    ['two clients', person('Anna Berg', ['a@n.example'], 'one'), person('Anna Berg', ['a@t.example'], 'two')],
    ['two organisations', person('Anna Berg', ['a@n.example'], null), person('Anna Berg', ['a@t.example'], null)],
    ['numbered mailboxes', person('Anna Berg', ['anna.berg@n.example']), person('Anna Berg', ['anna.berg2@n.example'])],
    ['addresses that spell two names', person('', ['anna.berg@n.example']), person('', ['bruno.berg@n.example'])],
    [
      'addresses against the names',
      person('A. Berg', ['anna.berg@n.example']),
      person('A. Berg', ['arno.berg@n.example']),
    ],
    ['a first name alone', person('Anna', ['anna@n.example']), person('Anna Berg', ['berg@n.example'])],
    ['a family name alone', person('Berg'), person('Anna Berg')],
    ['an extension', person('', ['044 000 11 22 ext. 5']), person('', ['044 000 11 22 ext. 6'])],
    ['the extension of a house', person('Anna', ['123']), person('Anna Berg', ['123'])],
    ['transliteration where both are Latin', person('Kay Smith', [phone]), person('Kai Smith', [phone])],
    ['nothing at all', person('', [], null), person('', [], null)],
  ])('by %s', (_, one, other) => {
    expect(reasonsOf(one, other)).toBeNull();
  });

  test('where a name without anything else is borne by three', () => {
    const [one, two, three] = ['a@gmail.com', 'b@gmail.com', 'c@gmail.com'].map((email) =>
      person('Anna Berg', [email], null),
    );
    if (one === undefined || two === undefined || three === undefined) throw new Error('three people');
    expect(reasonsOf(one, two)).toEqual(['same-name']);
    expect(reasonsOf(one, two, three)).toBeNull();
  });

  test('where a switchboard’s number is the number of three', () => {
    expect(reasonsOf(person('', [phone]), person('Anna Berg', [phone]))).toEqual(['same-phone', 'same-client']);
    expect(reasonsOf(person('', [phone]), person('Anna Berg', [phone]), person('Bruno Ochoa', [phone]))).toBeNull();
  });
});

test('the surest come first, each with what it was seen in', () => {
  const people = [
    person('Bill Smith', [], 'a'),
    person('William Smith', [], 'a'),
    person('Anna Berg', ['anna@n.example', phone], 'b'),
    person('Anna Berg', ['anna@n.test', phone], 'b'),
  ];
  const found = lookAlikePeople(withIds(people));
  expect(found.map(({ one, other }) => [one, other])).toEqual([
    ['p2', 'p3'],
    ['p0', 'p1'],
  ]);
  expect(found[0]?.reasons).toEqual([
    { kind: 'same-phone', seen: [phone] },
    { kind: 'same-name', seen: ['Anna Berg'] },
    { kind: 'same-mailbox', seen: ['anna@n.example', 'anna@n.test'] },
    { kind: 'same-client', seen: [] },
  ]);
  expect(found[1]?.reasons[1]).toEqual({ kind: 'nickname', seen: ['Bill Smith', 'William Smith'] });
  expect(found[0]?.weight).toBeCloseTo(0.97);
  expect(found[1]?.weight).toBeCloseTo(0.7);
});
