import { expect, test } from 'vitest';
import { dayAtShare, scaleOf, shareOf, ticksOf } from '../../../../components/project/timeline-scale.ts';

const scale = scaleOf(['2026-03-15', '2026-06-10']) ?? { first: 0, last: 0 };

test('a scale has two weeks of room at both ends; without a day there is none', () => {
  expect([dayAtShare(0, scale), dayAtShare(100, scale)]).toEqual(['2026-03-01', '2026-06-24']);
  expect(scaleOf([])).toBeNull();
});

test('a day stands where it is found again, and what lies outside is at an end', () => {
  for (const day of ['2026-03-01', '2026-03-29', '2026-05-07', '2026-06-24'])
    expect(dayAtShare(shareOf(day, scale), scale)).toBe(day);
  expect([dayAtShare(-20, scale), dayAtShare(140, scale)]).toEqual(['2026-03-01', '2026-06-24']);
});

test('the last one named has room for its name', () => {
  const winter = scaleOf(['2026-11-24', '2026-12-26']) ?? scale;
  expect(ticksOf(winter)).toEqual(['2026-12-01']);
});

test('firsts of months are named, as many as have room', () => {
  expect(ticksOf(scale)).toEqual(['2026-04-01', '2026-05-01', '2026-06-01']);
  const years = ticksOf(scaleOf(['2024-01-15', '2026-12-15']) ?? scale);
  expect(years.length).toBeLessThanOrEqual(6);
  expect(years.slice(0, 2)).toEqual(['2024-02-01', '2024-08-01']);
});
