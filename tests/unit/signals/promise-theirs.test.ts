import { expect, test } from 'vitest';
import { careOf, promise } from './support.ts';

test('what they promised is asked about once its day is over', () => {
  const promises = [promise('p', { owedBy: 'them', due: '2026-11-27', who: 'Jean' })];
  expect(careOf('promise-theirs', { promises }, '2026-11-27T23:00')).toEqual([]);
  expect(careOf('promise-theirs', { promises }, '2026-11-28T00:30')).toMatchObject([
    { isLate: true, days: 1, weight: 32, wait: { who: 'Jean', title: 'send the figures' } },
  ]);
});

test('without a date it is asked about after a fortnight', () => {
  const promises = [promise('p', { owedBy: 'them' })];
  expect(careOf('promise-theirs', { promises }, '2026-11-16T09:00')).toMatchObject([{ isLate: false, weight: 15 }]);
});
