import { expect, test } from 'vitest';
import { byHand } from '../../../utils/records/fields.ts';
import { careOf, decision, stored, time } from './support.ts';

const client = { cadence: { days: 14, chosenBy: 'client' as const, since: '2026-10-01' } };
const complaint = (at: string, sort: 'complaint' | 'praise' = 'complaint') =>
  stored('feedback', 'said', {
    clientIds: { northwind: true },
    projectId: null,
    sort,
    text: 'Late again',
    givenBy: '',
    at: time(at),
    interactionId: null,
    themes: {},
    action: '',
    clarifiedOn: null,
    actedOn: null,
    toldOn: null,
    surveyId: null,
    state: 'taken',
    former: null,
    provenance: byHand,
  });
const inPhase = (phaseSince: string | null) =>
  stored('project', 'shop', {
    clientIds: { northwind: true },
    name: 'New shop',
    purpose: '',
    scope: '',
    parameters: '',
    skills: {},
    milestones: {},
    status: 'running',
    phase: 'Launch',
    phaseSince,
    cadence: null,
    start: null,
    due: null,
    addedAt: 0,
    former: null,
    provenance: byHand,
  });
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
