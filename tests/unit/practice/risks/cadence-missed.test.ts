import { expect, test } from 'vitest';
import { intlZone } from '../../../../utils/dates/intl-zone.ts';
import { utc } from '../../../../utils/dates/zone.ts';
import { cadenceMissed } from '../../../../utils/practice/risks/cadence-missed.ts';
import { mail, time } from '../../signals/support.ts';
import { foundBy, now, practiceOf } from '../client-support.ts';

const cadence = { days: 14, chosenBy: 'client' as const, since: '2026-01-01' };
const days = ['2026-11-20', '2026-10-25', '2026-09-20', '2026-09-10'];
const ours = days.map((day) => mail(day, `${day}T09:00`, 'out'));

test('two pauses longer than agreed are a risk, shown by the contacts after which they came', () => {
  expect(foundBy(cadenceMissed, practiceOf({ contacts: ours }, { cadence }))).toMatchObject([
    { key: '2026', count: 2, evidence: [{ id: '2026-09-20' }, { id: '2026-10-25' }] },
  ]);
});

test('the pause since the last contact counts as well', () => {
  const contacts = ours.slice(1);
  expect(foundBy(cadenceMissed, practiceOf({ contacts }, { cadence }))).toMatchObject([{ count: 2 }]);
});

test('a few days more, what is not known, what was before it was agreed, and a client at rest do not count', () => {
  const short = ['2026-11-20', '2026-11-03', '2026-10-17'].map((day) => mail(day, `${day}T09:00`, 'out'));
  expect(foundBy(cadenceMissed, practiceOf({ contacts: short }, { cadence }))).toEqual([]);
  expect(foundBy(cadenceMissed, practiceOf({ contacts: ours }))).toEqual([]);
  const contactsFrom = time('2026-10-01T00:00');
  expect(foundBy(cadenceMissed, practiceOf({ contacts: ours, contactsFrom }, { cadence }))).toEqual([]);
  const since = { cadence: { ...cadence, since: '2026-10-01' } };
  expect(foundBy(cadenceMissed, practiceOf({ contacts: ours }, since))).toEqual([]);
  expect(foundBy(cadenceMissed, practiceOf({ contacts: ours }, { cadence, status: 'paused' }))).toEqual([]);
});

test('the day on which it was agreed begins on the clocks of the user, east and west of Greenwich', () => {
  const agreed = { cadence: { ...cadence, since: '2026-10-01' } };
  const rest = ['2026-11-20', '2026-10-25'].map((day) => mail(day, `${day}T12:00`, 'out'));
  const countIn = (zoneName: string, firstAt: string) => {
    const zone = intlZone(zoneName) ?? utc;
    const contacts = [...rest, mail('first', firstAt, 'out')];
    return foundBy(cadenceMissed, practiceOf({ contacts }, agreed), { ...now, zone }).map(({ count }) => count);
  };
  // 1 October, seven in the morning in Tokyo; 30 September, six in the evening in Los Angeles.
  expect(countIn('Asia/Tokyo', '2026-09-30T22:00')).toEqual([2]);
  expect(countIn('America/Los_Angeles', '2026-10-01T01:00')).toEqual([]);
});

test('what they write is no contact of ours', () => {
  const theirs = ['2026-11-10', '2026-10-10'].map((day) => mail(day, `${day}T09:00`, 'in'));
  const contacts = [...ours, ...theirs].toSorted((one, other) => other.fields.at - one.fields.at);
  expect(foundBy(cadenceMissed, practiceOf({ contacts }, { cadence }))).toMatchObject([{ count: 2 }]);
});
