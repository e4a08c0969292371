import { expect, test } from 'vitest';
import { earliestDate, missingBy, type Team } from '../../../utils/practice/fit.ts';
import { work, worker } from './support.ts';

const today = '2026-11-23';
const wanted = (days: Record<string, number>, from = today) => ({ days: new Map(Object.entries(days)), from });
const team = (more: Partial<Team> = {}): Team => ({
  workers: [worker(['design']), worker(['code', 'design'])],
  projects: [],
  today,
  ...more,
});

test('work fits by the day on which the team has had the days for it', () => {
  expect(missingBy(wanted({ design: 10 }), team(), '2026-11-27')).toEqual(new Map());
  expect(missingBy(wanted({ design: 10 }), team(), '2026-11-26')).toEqual(new Map([['design', 2]]));
  expect(earliestDate(wanted({ design: 10 }), team())).toBe('2026-11-27');
});

test('what was promised to others goes first', () => {
  const busy = team({ projects: [work({ design: 2 }, { due: '2026-11-27' })] });
  expect(missingBy(wanted({ code: 1 }), busy, '2026-11-27')).toEqual(new Map([['code', 1]]));
  expect(earliestDate(wanted({ code: 1 }), busy)).toBe('2026-12-04');
});

test('the same person is not counted twice for two skills', () => {
  const both = wanted({ code: 5, design: 10 });
  expect([...missingBy(both, team(), '2026-11-27').values()]).toEqual([5]);
  expect(earliestDate(both, team())).toBe('2026-12-04');
});

test('an absence moves the date', () => {
  const absences = { a: { from: today, until: '2026-12-06', why: '', share: 1 } };
  const alone = team({ workers: [worker(['code'], 5, absences)] });
  expect(earliestDate(wanted({ code: 5 }), alone)).toBe('2026-12-11');
});

test('what nobody can do never fits', () => {
  expect(missingBy(wanted({ law: 5 }), team(), '2027-11-23')).toEqual(new Map([['law', 5]]));
  expect(earliestDate(wanted({ law: 5 }), team())).toBeNull();
  expect(earliestDate(wanted({ code: 5 }), team({ workers: [] }))).toBeNull();
});

test('work that begins later does not take the days before', () => {
  expect(missingBy(wanted({ code: 5 }, '2026-11-26'), team(), '2026-11-27')).toEqual(new Map([['code', 3]]));
  expect(missingBy(wanted({ code: 5 }), team(), '2026-11-20')).toEqual(new Map([['code', 5]]));
});

test('where somebody works on weekends the week ends on Sunday', () => {
  expect(earliestDate(wanted({ code: 7 }), team({ workers: [worker(['code'], 7)] }))).toBe('2026-11-29');
});
