import { expect, test } from 'vitest';
import { recordOf } from '../../records/plain-records.ts';
import { careOf, decision, time } from './support.ts';

const client = { cadence: { days: 14, chosenBy: 'client' as const, since: '2026-10-01' } };
const complaint = (at: string, sort: 'complaint' | 'praise' = 'complaint') =>
  recordOf('feedback', 'said', { sort, text: 'Late again', at: time(at) });
const inPhase = (phaseSince: string | null) => recordOf('project', 'shop', { phase: 'Launch', phaseSince });
const asksAgain = (parts: Parameters<typeof careOf>[1]) =>
  careOf('cadence-review', { client, ...parts }, '2026-11-25T12:00');

test('a complaint or a new phase since the cadence was agreed asks whether it still fits', () => {
  expect(asksAgain({ feedback: [complaint('2026-11-02T09:00')] })).toMatchObject([{ wait: { title: 'Late again' } }]);
  expect(asksAgain({ projects: [inPhase('2026-11-02')] })).toMatchObject([{ wait: { title: 'Launch' } }]);
});

test('what was said on the day of the agreement, or before it, led to it: on the clocks of whoever asks', () => {
  const asks = (at: string, zone: string) =>
    careOf('cadence-review', { client, feedback: [complaint(at)] }, '2026-11-25T12:00', zone).length;
  expect(asks('2026-10-01T16:00', 'UTC')).toBe(0);
  expect(asks('2026-10-02T00:00', 'UTC')).toBe(1);
  expect(asks('2026-10-02T06:00', 'America/Los_Angeles')).toBe(0);
  expect(asks('2026-10-02T07:00', 'America/Los_Angeles')).toBe(1);
  expect(asks('2026-10-01T11:00', 'Pacific/Auckland')).toBe(1);
});

test('praise, what was before, and what was decided ask nothing', () => {
  expect(asksAgain({ feedback: [complaint('2026-11-02T09:00', 'praise')] })).toEqual([]);
  expect(asksAgain({ feedback: [complaint('2026-09-02T09:00')] })).toEqual([]);
  expect(asksAgain({ projects: [inPhase('2026-09-02'), inPhase(null)] })).toEqual([]);
  expect(asksAgain({ client: { cadence: null }, feedback: [complaint('2026-11-02T09:00')] })).toEqual([]);
  const decisions = [decision({ signal: 'cadence-review', key: 'said' })];
  expect(asksAgain({ feedback: [complaint('2026-11-02T09:00')], decisions })).toEqual([]);
});
