import { expect, test } from 'vitest';
import { intlZone } from '../../../utils/dates/intl-zone.ts';
import { instantOf, utc } from '../../../utils/dates/zone.ts';
import { careOf, contact, decision, mail, time } from './support.ts';

const client = { cadence: { days: 14, chosenBy: 'client' as const, since: '2026-01-01' } };
const silent = (contacts: Parameters<typeof careOf>[1]['contacts'], at: string, zone?: string) =>
  careOf('silence', { client, contacts: contacts ?? [] }, at, zone);

test('silence is counted from the last attention given, by the days that were agreed', () => {
  const contacts = [contact('call', '2026-11-02T10:00')];
  expect(silent(contacts, '2026-11-15T23:59')).toEqual([]);
  expect(silent(contacts, '2026-11-16T00:00')).toMatchObject([{ isLate: false, days: 14, weight: 35 }]);
  expect(silent(contacts, '2026-11-23T00:00')).toMatchObject([{ isLate: true, days: 21, weight: 53 }]);
});

test('mail received from them is no attention given to them, mail to them is', () => {
  const call = contact('call', '2026-11-02T10:00');
  expect(silent([mail('m', '2026-11-15T10:00', 'in'), call], '2026-11-20T10:00')).toHaveLength(1);
  expect(silent([mail('m', '2026-11-15T10:00', 'out'), call], '2026-11-20T10:00')).toEqual([]);
  expect(silent([contact('n', '2026-11-15T10:00', { medium: 'note' }), call], '2026-11-20T10:00')).toHaveLength(1);
});

test('it is counted from the agreement where that is later, and in days, not hours, when the clocks change', () => {
  expect(
    careOf('silence', { client: { cadence: { ...client.cadence, since: '2026-11-20' } } }, '2026-12-03T23:00'),
  ).toEqual([]);
  const before = contact('call', '2026-10-20T22:30');
  // In Berlin it was half past midnight on the 21st; the clocks went back on the 25th.
  expect(silent([before], '2026-11-03T22:59', 'Europe/Berlin')).toEqual([]);
  expect(silent([before], '2026-11-03T23:00', 'Europe/Berlin')).toMatchObject([{ days: 14 }]);
});

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Honolulu', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
  'the day of the agreement is a day, on the clocks of %s as well',
  (name) => {
    const agreed = { client: { cadence: { ...client.cadence, since: '2026-11-20' } } };
    const zone = intlZone(name) ?? utc;
    const midnight = instantOf(Date.parse('2026-12-04T00:00Z'), zone);
    const at = (moment: number) => careOf('silence', agreed, new Date(moment).toISOString().slice(0, 16), name);
    expect(at(midnight - 60_000)).toEqual([]);
    expect(at(midnight)).toMatchObject([{ isLate: false, days: 14 }]);
    expect(at(midnight + 24 * 60 * 60_000)).toMatchObject([{ isLate: true, days: 15 }]);
    // On the evening before, where it is west of Greenwich.
    const before = contact('call', '2026-11-20T05:00');
    const spoken = careOf('silence', { ...agreed, contacts: [before] }, '2026-12-20T00:00', 'America/Los_Angeles');
    expect(spoken).toMatchObject([{ days: 29 }]);
  },
);

test('nobody is silent who agreed on nothing, or with whom the work rests', () => {
  expect(careOf('silence', { client: { cadence: null } }, '2027-11-25T12:00')).toEqual([]);
  for (const status of ['paused', 'former'] as const)
    expect(careOf('silence', { client: { ...client, status } }, '2027-11-25T12:00')).toEqual([]);
});

test('who says that it is done was in touch that day: it is counted anew, and comes around again', () => {
  const call = contact('call', '2026-11-02T10:00');
  const done = decision({ signal: 'silence', key: 'call', decision: 'done', decidedAt: time('2026-11-20T09:00') });
  const after = (at: string, contacts = [call]) => careOf('silence', { client, contacts, decisions: [done] }, at);
  expect(after('2026-12-03T23:00')).toEqual([]);
  expect(after('2026-12-04T00:00')).toMatchObject([{ isLate: false, days: 14 }]);
  expect(after('2027-11-20T09:00')).toMatchObject([{ isLate: true, days: 365 }]);
  expect(after('2026-12-09T00:00', [contact('later', '2026-11-25T10:00'), call])).toMatchObject([{ days: 14 }]);
});

test('put off until they write, it comes back when they have', () => {
  const call = contact('call', '2026-11-02T10:00');
  const decisions = [decision({ signal: 'silence', key: 'call', decision: 'snoozed', untilTheyWrite: true })];
  expect(careOf('silence', { client, contacts: [call], decisions }, '2026-12-20T10:00')).toEqual([]);
  const another = contact('again', '2026-11-20T10:00', { direction: 'both' });
  const again = [decision({ signal: 'silence', key: 'again', decision: 'snoozed', untilTheyWrite: true })];
  // To speak with them is not that they wrote.
  expect(careOf('silence', { client, contacts: [another], decisions: again }, '2026-12-20T10:00')).toEqual([]);
  const wrote = mail('m', '2026-11-21T10:00', 'in');
  expect(careOf('silence', { client, contacts: [wrote, call], decisions }, '2026-12-20T10:00')).toHaveLength(1);
});
