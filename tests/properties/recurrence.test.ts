import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readRulePattern } from '../../utils/importers/calendar/rule-pattern.ts';
import { RuleSteps } from '../../utils/importers/calendar/rule-steps.ts';
import { timesOfRule } from '../../utils/importers/calendar/rule-times.ts';

const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 });
const interval = fc.integer({ min: 1, max: 5 });
const last = Date.UTC(2027, 0, 1);

/** Rules that ical.js reads rightly: what it does not know is in the unit tests. */
const rule = fc.oneof(
  fc.record({ every: interval }).map(({ every }) => `FREQ=DAILY;INTERVAL=${every}`),
  fc.record({ days: weekdays }).map(({ days }) => `FREQ=DAILY;BYDAY=${days.join()}`),
  fc
    .record({ every: interval, days: weekdays, weekStart: fc.constantFrom('MO', 'SU') })
    .map(({ every, days, weekStart }) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join()};WKST=${weekStart}`),
  fc
    .record({ every: interval, day: fc.integer({ min: 1, max: 28 }) })
    .map(({ every, day }) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${day}`),
  fc
    .record({ nth: fc.constantFrom(1, 2, 3, 4, -1, -2), day: weekday })
    .map(({ nth, day }) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
  fc
    .record({ nth: fc.constantFrom(1, 2, -1), day: weekday, month: fc.integer({ min: 1, max: 12 }) })
    .map(({ nth, day, month }) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}`),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ month, day }) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
);
const start = fc.integer({ min: Date.UTC(2019, 0, 1) / 3_600_000, max: Date.UTC(2025, 0, 1) / 3_600_000 });

/** What ical.js makes of a rule, from its start on. */
function timesOfIcal(pattern: string, first: number): number[] {
  const dtstart = ICAL.Time.fromJSDate(new Date(first), true);
  const iterator = ICAL.Recur.fromString(pattern).iterator(dtstart);
  const times = new Set([first]);
  for (let time = iterator.next(); time; time = iterator.next()) {
    const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
    if (wall > last) break;
    times.add(wall);
  }
  return [...times];
}

describe('the times of a rule', () => {
  it('are those that ical.js finds', () => {
    fc.assert(
      fc.property(rule, start, (pattern, hours) => {
        const first = hours * 3_600_000;
        const written = readRulePattern(pattern);
        if (!written) throw new Error(`not read: ${pattern}`);
        expect(timesOfRule(written, first, last, new RuleSteps()).times).toEqual(timesOfIcal(pattern, first));
      }),
      { numRuns: 200 },
    );
  });
});
