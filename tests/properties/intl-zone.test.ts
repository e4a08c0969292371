import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intlZone } from '../../utils/dates/intl-zone.ts';

const day = 24 * 60 * 60 * 1000;
/** Clocks that change in both halves of the earth, by half an hour, at midnight, twice a year or not at all, and once by a whole day. */
const names = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Africa/Casablanca',
];

const formats = new Map(
  names.map((name) => [
    name,
    new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);

/** What the browser itself says that the clocks show, in milliseconds ahead. */
function offsetOf(name: string, instant: number): number {
  const shown = formats.get(name)?.format(instant) ?? '';
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

const since2005 = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2030, 0, 1) });

test('a zone is ahead by what the browser says, at any time of twenty-five years', () => {
  fc.assert(
    fc.property(fc.constantFrom(...names), since2005, (name, instant) => {
      expect(intlZone(name)?.offsetAt(instant)).toBe(offsetOf(name, instant));
    }),
  );
});

test('also in the hours around a change of the clocks', () => {
  const changes = names.flatMap((name) => changesOf(name).map((at) => ({ name, at })));
  expect(changes.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.constantFrom(...changes),
      fc.integer({ min: -3 * 3600, max: 27 * 3600 }),
      ({ name, at }, seconds) => {
        const instant = at + seconds * 1000;
        expect(intlZone(name)?.offsetAt(instant)).toBe(offsetOf(name, instant));
      },
    ),
    { numRuns: 300 },
  );
});

/** The days of two years, by their beginning, at which the clocks of a zone were changed. */
function changesOf(name: string): number[] {
  const days = Array.from({ length: 2 * 365 }, (_, index) => Date.UTC(2010, 0, 1) + index * day);
  return days.filter((at) => offsetOf(name, at) !== offsetOf(name, at + day));
}
