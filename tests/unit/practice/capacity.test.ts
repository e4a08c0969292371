import { expect, test } from 'vitest';
import { daysOfWork, hasSkill } from '../../../utils/practice/capacity.ts';
import { worker } from './support.ts';

const monday = '2026-11-23';
const whole = { from: monday, until: '2026-11-29' };
const away = (from: string, until: string, share = 1) => ({ from, until, why: '', share });

test('an absence takes its workdays, a weekend nothing', () => {
  expect(daysOfWork(worker([], 5, { a: away('2026-11-26', '2026-12-06') }), monday, whole)).toBe(3);
  expect(daysOfWork(worker([], 5, { a: away('2026-11-28', '2026-11-29') }), monday, whole)).toBe(5);
});

test('who works less loses less by a day away', () => {
  expect(daysOfWork(worker([], 2.5, { a: away('2026-11-23', '2026-11-24') }), monday, whole)).toBe(1.5);
});

test('who works on the weekend loses it by an absence', () => {
  expect(daysOfWork(worker([], 7, { a: away('2026-11-28', '2026-11-29') }), monday, whole)).toBe(5);
});

test('what is entered twice counts once, and half a day counts half', () => {
  const twice = { a: away('2026-11-23', '2026-11-24'), b: away('2026-11-24', '2026-11-24', 0.5) };
  expect(daysOfWork(worker([], 5, twice), monday, whole)).toBe(3);
  expect(daysOfWork(worker([], 5, { a: away(monday, monday, 0.5) }), monday, whole)).toBe(4.5);
});

test('of a week that has begun only the days that are left count, and nothing of who has left', () => {
  expect(daysOfWork(worker([]), monday, { from: '2026-11-26', until: '2027-01-01' })).toBe(2);
  expect(daysOfWork({ ...worker([]), isActive: false }, monday, whole)).toBe(0);
});

test('a skill is one however it is written', () => {
  expect(hasSkill(worker([' Design ']), 'design')).toBe(true);
  expect(hasSkill(worker(['Design']), 'code')).toBe(false);
});
