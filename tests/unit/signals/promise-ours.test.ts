import { expect, test } from 'vitest';
import { careOf, decision, promise } from './support.ts';

const of = (at: string, zone?: string) =>
  careOf('promise-ours', { promises: [promise('p', { due: '2026-11-27' })] }, at, zone);

test('a promise comes up two days before it is due, is due today, and is late from the next day on', () => {
  expect(of('2026-11-24T23:59')).toEqual([]);
  expect(of('2026-11-25T00:00')).toMatchObject([{ isLate: false, days: -2, weight: 30 }]);
  expect(of('2026-11-27T12:00')).toMatchObject([{ isLate: false, days: 0, weight: 50 }]);
  expect(of('2026-11-28T00:00')).toMatchObject([{ isLate: true, days: 1, weight: 64 }]);
});

test('days begin on the clocks of whoever promised', () => {
  expect(of('2026-11-28T02:00', 'America/New_York')).toMatchObject([{ isLate: false, days: 0 }]);
  expect(of('2026-11-27T16:00', 'Asia/Tokyo')).toMatchObject([{ isLate: true, days: 1 }]);
});

test('lateness weighs more with each day, but not without end', () => {
  expect(of('2026-12-07T12:00')[0]?.weight).toBe(100);
  expect(of('2027-12-07T12:00')[0]?.weight).toBe(100);
});

test('without a date it is asked about after a fortnight', () => {
  const promises = [promise('p')];
  expect(careOf('promise-ours', { promises }, '2026-11-15T23:00')).toEqual([]);
  expect(careOf('promise-ours', { promises }, '2026-11-16T01:00')).toMatchObject([{ isLate: false, days: 14 }]);
});

test('what the client promised is not ours', () => {
  const promises = [promise('p', { owedBy: 'them', due: '2026-11-01' })];
  expect(careOf('promise-ours', { promises }, '2026-11-25T12:00')).toEqual([]);
});

test('what was put off comes back on its day; what was done with does not', () => {
  const promises = [promise('p', { due: '2026-11-01' })];
  const off = (fields: Parameters<typeof decision>[0], at: string) =>
    careOf('promise-ours', { promises, decisions: [decision({ signal: 'promise-ours', key: 'p', ...fields })] }, at);
  expect(off({ decision: 'snoozed', until: '2026-11-26' }, '2026-11-25T23:00')).toEqual([]);
  expect(off({ decision: 'snoozed', until: '2026-11-26' }, '2026-11-26T00:00')).toHaveLength(1);
  expect(off({ decision: 'done' }, '2027-01-01T00:00')).toEqual([]);
  expect(off({ decision: 'done', key: 'another' }, '2027-01-01T00:00')).toHaveLength(1);
  expect(off({ decision: 'never', key: '' }, '2027-01-01T00:00')).toEqual([]);
});
