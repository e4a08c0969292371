import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intlZone } from '../../utils/dates/intl-zone.ts';
import { utc, wallOf, type Zone } from '../../utils/dates/zone.ts';
import { afterWorkingHours, workingHoursBetween } from '../../utils/signals/working-hours.ts';

const hour = 3_600_000;
const zone = fc
  .constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia')
  .map((name): Zone => intlZone(name) ?? utc);
const instant = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 })
  .map((minute) => minute * 60_000);
const hours = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);

/** Counted minute by minute, as a person would. */
function counted(from: number, to: number, clocks: Zone): number {
  let minutes = 0;
  for (let at = from; at < to; at += 60_000) {
    const wall = new Date(wallOf(at, clocks));
    const isOpen = wall.getUTCHours() >= 9 && wall.getUTCHours() < 17;
    if (isOpen && wall.getUTCDay() % 6 !== 0) minutes += 1;
  }
  return minutes / 60;
}

test('the working hours between a moment and its deadline are those that were given', () => {
  fc.assert(
    fc.property(instant, hours, zone, (from, given, clocks) => {
      const deadline = afterWorkingHours(from, given, clocks);
      expect(deadline).toBeGreaterThan(from);
      expect(workingHoursBetween(from, deadline, clocks)).toBeCloseTo(given, 6);
    }),
    { numRuns: 300 },
  );
});

test('working hours are what counting minute by minute gives, when clocks change too', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 5 * 24 * 60 }), zone, (from, minutes, clocks) => {
      const to = from + minutes * 60_000;
      expect(workingHoursBetween(from, to, clocks)).toBeCloseTo(counted(from, to, clocks), 6);
    }),
    { numRuns: 60 },
  );
});

test('more hours are never over earlier, and a deadline lies within working hours', () => {
  fc.assert(
    fc.property(instant, hours, hours, zone, (from, one, other, clocks) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const deadline = afterWorkingHours(from, less, clocks);
      expect(deadline).toBeLessThanOrEqual(afterWorkingHours(from, more, clocks));
      const wall = wallOf(deadline, clocks) % (24 * hour);
      expect(wall).toBeGreaterThan(9 * hour - 1);
      expect(wall).toBeLessThanOrEqual(17 * hour);
    }),
    { numRuns: 300 },
  );
});
