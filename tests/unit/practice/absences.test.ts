import { expect, test } from 'vitest';
import { absencesOf } from '../../../utils/practice/absences.ts';

const [from, until] = ['2026-11-23', '2027-11-23'];
const day = 24 * 60;
const event = (day: string, start: number | null, minutes: number, title = 'Away') => ({ title, day, start, minutes });
const found = (...events: ReturnType<typeof event>[]) => absencesOf(events, from, until)[0]?.absences;

test('whole days are as many as the event has, and those that follow each other are one absence', () => {
  expect(found(event('2026-12-21', null, 5 * day), event('2026-12-26', null, day))).toEqual([
    { from: '2026-12-21', until: '2026-12-26', why: 'Away', share: 1 },
  ]);
});

test('hours are a share of a day, eight of them all of it, and the evening nothing', () => {
  expect(found(event('2026-12-01', 9 * 60, 240))).toMatchObject([{ share: 0.5 }]);
  expect(found(event('2026-12-01', 8 * 60, 600))).toMatchObject([{ share: 1 }]);
  expect(found(event('2026-12-01', 20 * 60, 120))).toBeUndefined();
  expect(found(event('2026-12-01', 9 * 60, 120), event('2026-12-01', 14 * 60, 120))).toMatchObject([{ share: 0.5 }]);
});

test('an event over a night takes each of its days', () => {
  expect(found(event('2026-12-01', 15 * 60, 2 * day))).toEqual([
    { from: '2026-12-01', until: '2026-12-01', why: 'Away', share: 0.5 },
    { from: '2026-12-02', until: '2026-12-03', why: 'Away', share: 1 },
  ]);
});

test('what is over is left out, and what has begun is cut', () => {
  expect(found(event('2026-11-02', null, 5 * day))).toBeUndefined();
  expect(found(event('2026-11-20', null, 5 * day))).toMatchObject([{ from, until: '2026-11-24' }]);
  expect(found(event('2027-12-01', null, day))).toBeUndefined();
});

test('each name has its absences', () => {
  const groups = absencesOf([event('2026-12-01', null, day, 'Course'), event('2026-12-03', null, day)], from, until);
  expect(groups.map(({ title }) => title)).toEqual(['Course', 'Away']);
});
