import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { daysOfWork, type Worker } from '../../utils/practice/capacity.ts';
import { earliestDate, missingBy, type Team } from '../../utils/practice/fit.ts';
import { Sharing } from '../../utils/practice/sharing.ts';
import { weekdayOf, weekNumber, weekOf, weeksFrom, workdaysIn } from '../../utils/practice/weeks.ts';
import { daysWithin, workLeft } from '../../utils/practice/work-left.ts';
import { dayAfter, daysBetween } from '../../utils/signals/moment.ts';
import { milestones, work, worker } from '../unit/practice/support.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((offset) => dayAfter('1971-01-01', offset));
const soon = fc.integer({ min: -40, max: 120 }).map((offset) => dayAfter('2026-11-25', offset));
const today = '2026-11-25';
const skill = fc.constantFrom('code', 'design', 'text');

const absences = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc
    .tuple(soon, fc.nat(20), fc.constantFrom(0.5, 1))
    .map(([from, length, share]) => ({ from, until: dayAfter(from, length), why: '', share })),
);
const anyWorker: fc.Arbitrary<Worker> = fc
  .tuple(fc.uniqueArray(skill, { maxLength: 3 }), fc.constantFrom(0, 0.5, 2, 4, 5, 6, 7), absences)
  .map(([skills, daysAWeek, away]) => worker(skills, daysAWeek, away));
const anyProject = fc
  .record({
    skills: fc.dictionary(skill, fc.integer({ min: 0, max: 6 })),
    start: fc.option(soon),
    due: fc.option(soon),
    dates: fc.array(fc.tuple(fc.option(soon), fc.boolean()), { maxLength: 4 }),
  })
  .map(({ skills, start, due, dates }) =>
    work(skills, {
      start,
      due,
      milestones: milestones(...dates.map(([day, done]): [string | null, string?] => (done ? [day, today] : [day]))),
    }),
  );
const anyTeam: fc.Arbitrary<Team> = fc.record({
  workers: fc.array(anyWorker, { maxLength: 4 }),
  projects: fc.array(anyProject, { maxLength: 4 }),
  today: fc.constant(today),
});
const wanted = fc
  .tuple(fc.dictionary(skill, fc.integer({ min: 1, max: 30 })), fc.nat(30))
  .map(([days, later]) => ({ days: new Map(Object.entries(days)), from: dayAfter(today, later) }));

describe('weeks', () => {
  test('a day lies in one week, and its week begins on a Monday of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = weekOf(day);
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOf(day));
        expect(weekdayOf(day)).toBe((new Date(day).getUTCDay() + 6) % 7);
      }),
    );
  });

  test('numbers go up by one a week, and begin anew with the week of January the 4th', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [one = '', next = ''] = weeksFrom(day, 2);
        const [here, after] = [weekNumber(one), weekNumber(next)];
        if (after.week === 1) {
          expect(weekOf(`${after.year}-01-04`)).toBe(next);
          expect([52, 53]).toContain(here.week);
        } else expect(after).toEqual({ year: here.year, week: here.week + 1 });
      }),
    );
  });

  test('workdays are those that are counted one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), (from, length) => {
        const days = Array.from({ length }, (_, index) => dayAfter(from, index));
        expect(workdaysIn({ from, until: dayAfter(from, length - 1) })).toBe(
          days.filter((day) => weekdayOf(day) < 5).length,
        );
      }),
    );
  });
});

describe('in every zone', () => {
  const zone = process.env['TZ'];
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const zones = [
    'UTC',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ];

  test('the zones of this test are really set', () => {
    const offsets = zones.map((each) => {
      process.env['TZ'] = each;
      return new Date('2026-07-01').getTimezoneOffset();
    });
    expect(new Set(offsets).size).toBe(zones.length);
  });

  test('weeks, time and work are the same, where clocks change too', () => {
    fc.assert(
      fc.property(anyDay, anyTeam, wanted, (day, team, want) => {
        const answers = zones.map((each) => {
          process.env['TZ'] = each;
          return JSON.stringify([
            weeksFrom(day, 60),
            weekNumber(weekOf(day)),
            team.workers.map((one) => daysOfWork(one, weekOf(day), { from: day, until: dayAfter(day, 9) })),
            earliestDate(want, team),
          ]);
        });
        expect(new Set(answers).size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('time', () => {
  test('is never less than nothing nor more than what was agreed, and an absence never adds to it', () => {
    fc.assert(
      fc.property(anyWorker, soon, (one, day) => {
        const span = { from: weekOf(day), until: dayAfter(weekOf(day), 6) };
        const days = daysOfWork(one, weekOf(day), span);
        expect(days).toBeGreaterThanOrEqual(0);
        expect(days).toBeLessThanOrEqual(daysOfWork({ ...one, absences: {} }, weekOf(day), span));
        expect(daysOfWork({ ...one, absences: {} }, weekOf(day), span)).toBeCloseTo(one.daysAWeek);
      }),
    );
  });

  test('of the parts of a week is that of the week', () => {
    fc.assert(
      fc.property(anyWorker, soon, (one, day) => {
        const [monday, sunday] = [weekOf(day), dayAfter(weekOf(day), 6)];
        const before = daysOfWork(one, monday, { from: monday, until: dayAfter(day, -1) });
        const rest = daysOfWork(one, monday, { from: day, until: sunday });
        expect(before + rest).toBeCloseTo(daysOfWork(one, monday, { from: monday, until: sunday }));
      }),
    );
  });
});

test('the weeks of a project add up to what is left of it, and nothing lies before today', () => {
  fc.assert(
    fc.property(anyProject, ({ fields }) => {
      const left = workLeft(fields, today);
      if (typeof left === 'string') return;
      for (const piece of left) {
        const weeks = weeksFrom(piece.span.from, 60).map((monday) =>
          daysWithin(piece, { from: monday, until: dayAfter(monday, 6) }),
        );
        expect(piece.span.from >= today).toBe(true);
        expect(weeks.reduce((sum, days) => sum + days, 0)).toBeCloseTo(piece.days);
      }
    }),
  );
});

test('what is short of promised work is what no sharing could do', () => {
  fc.assert(
    fc.property(fc.array(anyWorker, { maxLength: 4 }), fc.dictionary(skill, fc.nat(7)), (workers, needs) => {
      const monday = '2026-11-23';
      const span = { from: monday, until: '2026-11-29' };
      const short = new Sharing(workers).addWeek(monday, span, new Map(Object.entries(needs)));
      // Hall: the greatest lack over all choices of skills is what has to be left undone.
      const names = Object.keys(needs);
      const lacks = Array.from({ length: 2 ** names.length }, (_, bits) => {
        const chosen = names.filter((_name, index) => (bits >> index) & 1);
        const able = workers.filter(({ skills }) => chosen.some((name) => name in skills));
        const there = able.reduce((sum, one) => sum + daysOfWork(one, monday, span), 0);
        return chosen.reduce((sum, name) => sum + (needs[name] ?? 0), 0) - there;
      });
      expect([...short.values()].reduce((sum, days) => sum + days, 0)).toBeCloseTo(Math.max(0, ...lacks));
    }),
    { numRuns: 300 },
  );
});

test('at the earliest date it fits, a week before it does not', () => {
  let found = 0;
  fc.assert(
    fc.property(wanted, anyTeam, (want, team) => {
      const earliest = earliestDate(want, team);
      if (earliest === null) return;
      found += 1;
      expect(missingBy(want, team, earliest)).toEqual(new Map());
      if (want.days.size > 0) expect(missingBy(want, team, dayAfter(earliest, -7)).size).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(10);
});

test('more time never makes more missing', () => {
  fc.assert(
    fc.property(wanted, anyTeam, fc.nat(20), (want, team, weeks) => {
      const total = (by: string) => [...missingBy(want, team, by).values()].reduce((sum, days) => sum + days, 0);
      const friday = dayAfter(weekOf(want.from), 6 + weeks * 7);
      expect(total(dayAfter(friday, 7))).toBeLessThanOrEqual(total(friday) + 1e-6);
    }),
    { numRuns: 60 },
  );
});
