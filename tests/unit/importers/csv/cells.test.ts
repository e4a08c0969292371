import { describe, expect, test } from 'vitest';
import { isMonthFirst, momentOf } from '../../../../utils/importers/csv/cell-dates.ts';
import {
  addressesOf,
  hostsOf,
  nameBeforeAddress,
  phonesOf,
  textOf,
  valuesOf,
} from '../../../../utils/importers/csv/cells.ts';

describe('addresses', () => {
  test.each([
    ['a@x.example ::: B@Y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example; b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example, b@y.example|c@z.example', ['a@x.example', 'b@y.example', 'c@z.example']],
    ['"Berg, Anna" <a@x.example>', ['a@x.example']],
    ['mailto:a@x.example', ['a@x.example']],
    ['a@x.example a@X.example', ['a@x.example']],
    ['jürgen@müller.example', ['jürgen@müller.example']],
    ["o'neil+tag@mail.x.example.", ["o'neil+tag@mail.x.example"]],
    ['n/a', []],
  ])('%s', (cell, emails) => {
    expect(addressesOf(cell)).toEqual({ emails, bad: [] });
  });

  test.each(['a@', '@x.example', 'a@x', 'a@@x.example', 'a@-x.example', `${'a'.repeat(320)}@x.example`])(
    '%s is none',
    (word) => {
      expect(addressesOf(word)).toMatchObject({ emails: [], bad: [expect.any(String)] });
    },
  );

  test('may have a name in front', () => {
    expect(nameBeforeAddress('"Berg, Anna" <a@x.example>')).toBe('Berg, Anna');
    expect(nameBeforeAddress('a@x.example')).toBe('');
  });
});

describe('other cells', () => {
  test('hosts', () => {
    expect(hostsOf('https://www.X.example/a?b ; y.example')).toEqual(['x.example', 'y.example']);
    expect(hostsOf('n/a, http://, localhost, 10.0.0.1, a@x.example')).toEqual([]);
  });

  test('telephone numbers', () => {
    expect(phonesOf('030 1 ::: +49 30-2, (030) 3\n.')).toEqual(['030 1', '+49 30-2', '(030) 3']);
  });

  test('text is one line without what spreadsheets put around it', () => {
    expect(textOf(' a\t\r\n b\u0000 ')).toBe('a b');
    expect(textOf('="0123"')).toBe('0123');
    expect(textOf("'+49 30")).toBe('+49 30');
    expect(textOf("'t Hooft")).toBe("'t Hooft");
    expect(textOf(`${'x'.repeat(499)}😀`).isWellFormed()).toBe(true);
    expect(valuesOf('a ::: b;b\n c')).toEqual(['a', 'b', 'c']);
  });
});

describe('dates', () => {
  const berlin = { timeZone: 'Europe/Berlin', monthFirst: false };
  const read = (cell: string, monthFirst = false): string | null => {
    const moment = momentOf(cell, { ...berlin, monthFirst });
    return moment === null ? null : new Date(moment).toISOString();
  };

  test.each([
    ['2026-03-04', '2026-03-03T23:00:00.000Z'],
    ['2026-07-04 10:15', '2026-07-04T08:15:00.000Z'],
    ['2026-03-04T10:15:30.123Z', '2026-03-04T10:15:30.000Z'],
    ['2026-03-04 10:15:30+02:00', '2026-03-04T08:15:30.000Z'],
    ['2026-03-04T10:15:00.000+0000', '2026-03-04T10:15:00.000Z'],
    ['4.3.2026', '2026-03-03T23:00:00.000Z'],
    ['4/3/26 1:05 PM', '2026-03-04T12:05:00.000Z'],
    ['12:00', null],
    ['4 Mar 2026', '2026-03-03T23:00:00.000Z'],
    ['04-Mar-2026', '2026-03-03T23:00:00.000Z'],
    ['March 4th, 2026', '2026-03-03T23:00:00.000Z'],
    ['46085', '2026-03-03T23:00:00.000Z'],
    ['46085.5', '2026-03-04T11:00:00.000Z'],
    ['31.2.2026', null],
    ['tomorrow', null],
    ['', null],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test('the order of day and month is as the cells tell, else as where the person is', () => {
    expect(read('3/4/2026', true)).toBe('2026-03-03T23:00:00.000Z');
    expect(read('25/4/2026', true)).toBe('2026-04-24T22:00:00.000Z');
    expect(isMonthFirst(['3/4/2026', '3/24/2026'], 'Europe/Berlin')).toBe(true);
    expect(isMonthFirst(['3/4/2026', '24/3/2026'], 'America/Chicago')).toBe(false);
    expect(isMonthFirst(['3/4/2026'], 'America/Chicago')).toBe(true);
    expect(isMonthFirst(['3/4/2026'], 'Europe/Berlin')).toBe(false);
  });

  test('a zone that nobody knows is UTC', () => {
    expect(momentOf('2026-03-04', { timeZone: 'Nowhere/Land', monthFirst: false })).toBe(Date.UTC(2026, 2, 4));
  });
});
