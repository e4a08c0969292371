import { expect, test } from 'vitest';
import { isWithin, monthsOf, placeOf, timeWindow } from '../../../utils/practice/time-window.ts';

const window = timeWindow('2026-11-25');

test('the line goes from some weeks back to most of a year ahead', () => {
  expect(window).toEqual({ from: '2026-09-28', until: '2027-09-27', today: '2026-11-25' });
});

test('days stand where they are in it, and what lies outside at its ends', () => {
  expect(placeOf('2026-09-28', window)).toBe(0);
  expect(placeOf('2027-03-29', window)).toBe(50);
  expect(placeOf('2020-01-01', window)).toBe(0);
  expect(placeOf('2040-01-01', window)).toBe(100);
  expect(isWithin('2020-01-01', window)).toBe(false);
  expect(isWithin('2027-09-27', window)).toBe(true);
});

test('its months are those that begin on it', () => {
  const months = monthsOf(window);
  expect(months[0]).toBe('2026-10-01');
  expect(months).toHaveLength(12);
  expect(months.at(-1)).toBe('2027-09-01');
});
