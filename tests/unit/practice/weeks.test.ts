import { expect, test } from 'vitest';
import { overlap, weekNumber, weekOf, weeksFrom, workdaysIn } from '../../../utils/practice/weeks.ts';

test('a week begins on Monday, over the turn of a year too', () => {
  expect(weekOf('2026-11-23')).toBe('2026-11-23');
  expect(weekOf('2026-11-29')).toBe('2026-11-23');
  expect(weekOf('2027-01-01')).toBe('2026-12-28');
  expect(weeksFrom('2026-12-31', 2)).toEqual(['2026-12-28', '2027-01-04']);
});

test('weeks have the numbers of ISO 8601', () => {
  expect(weekNumber('2026-12-28')).toEqual({ year: 2026, week: 53 });
  expect(weekNumber('2027-01-04')).toEqual({ year: 2027, week: 1 });
  expect(weekNumber('2024-12-30')).toEqual({ year: 2025, week: 1 });
  expect(weekNumber('2020-12-28')).toEqual({ year: 2020, week: 53 });
});

test('workdays are counted from Monday to Friday', () => {
  expect(workdaysIn({ from: '2026-11-23', until: '2026-11-29' })).toBe(5);
  expect(workdaysIn({ from: '2026-11-28', until: '2026-11-29' })).toBe(0);
  expect(workdaysIn({ from: '2026-11-27', until: '2026-11-30' })).toBe(2);
  expect(workdaysIn({ from: '2026-11-30', until: '2026-11-27' })).toBe(0);
});

test('two spans that do not meet have nothing in common', () => {
  const common = overlap({ from: '2026-01-01', until: '2026-01-31' }, { from: '2026-02-01', until: '2026-02-02' });
  expect(workdaysIn(common)).toBe(0);
});
