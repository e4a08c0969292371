import { expect, test } from 'vitest';
import { contactOfEvent, type Occurrence } from '../../../utils/identity/occurrence.ts';
import type { Interaction } from '../../../utils/records/interaction.ts';

const now = Date.parse('2026-11-23T10:00');
const steering: Occurrence = {
  title: 'Steering call',
  start: '2026-12-03T14:00',
  end: '2026-12-03T14:45',
  location: null,
  video: false,
  description: '',
  guests: [
    { name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' },
    { name: 'Maria', email: 'maria@acme.example', status: 'accepted' },
    { name: 'Somebody', email: null, status: 'unknown' },
  ],
};
const own = ['maria@acme.example'];

test('an event stands for a contact with its guests, the user left out', () => {
  expect(contactOfEvent(steering, own, null, now)).toEqual({
    medium: 'meeting',
    direction: 'both',
    at: Date.parse('2026-12-03T14:00'),
    allDay: false,
    minutes: 45,
    subject: 'Steering call',
    participants: {
      'anna@northwind.example': { name: 'Anna Berg', place: 'guest', status: 'accepted' },
      Somebody: { name: 'Somebody', place: 'guest', status: 'unknown' },
    },
  });
});

test.each([
  ['a place', { location: 'Google Meet' }, 'video'],
  ['a link in the description', { description: 'https://acme.zoom.us/j/1' }, 'video'],
  ['a room', { location: 'Meeting room 2' }, 'meeting'],
])('it is held where %s says', (_, more, medium) => {
  expect(contactOfEvent({ ...steering, ...more }, own, null, now).medium).toBe(medium);
});

test('a whole day has no length, and a time that cannot be read is now', () => {
  const allDay = { ...steering, start: '2026-12-03', end: '2026-12-04' };
  expect(contactOfEvent(allDay, own, null, now)).toMatchObject({ allDay: true, minutes: null });
  const undated = { ...steering, start: null, end: null };
  expect(contactOfEvent(undated, own, null, now)).toMatchObject({ at: now, allDay: false, minutes: null });
});

test('what was written about it stays, when it is and who comes follows the calendar', () => {
  const known: Interaction = {
    ...contactOfEvent(steering, own, null, now),
    medium: 'call',
    direction: 'in',
    subject: 'Bring the plan',
    state: 'planned',
    clientIds: { northwind: true },
    summary: 'notes',
    projectId: null,
    phase: null,
    identity: 'event',
    fromClientId: null,
    former: null,
    revision: null,
    provenance: { source: 'page', site: null, sourceId: null, link: null },
  };
  const moved: Occurrence = {
    ...steering,
    start: '2026-12-10T16:00',
    end: '2026-12-10T16:30',
    guests: [{ name: null, email: 'anna@northwind.example', status: 'unknown' }],
  };
  expect(contactOfEvent(moved, own, known, now)).toEqual({
    medium: 'call',
    direction: 'in',
    subject: 'Bring the plan',
    at: Date.parse('2026-12-10T16:00'),
    allDay: false,
    minutes: 30,
    participants: { 'anna@northwind.example': { name: 'Anna Berg', place: 'guest', status: 'accepted' } },
  });
  const undated = { ...steering, start: null };
  expect(contactOfEvent(undated, own, known, now)).toMatchObject({ at: known.at, minutes: 45 });
});
