import { expect, test } from 'vitest';
import { readDates } from '../../../utils/dates/read-dates.ts';
import type { EventView } from '../../../utils/sites/view.ts';
import { threadView } from '../services/world.ts';

const now = new Date(2026, 10, 23, 12);

function eventOf(event: Partial<EventView>, language = 'en') {
  const url = 'https://calendar.google.com/calendar/u/0/r/day/2026/7/8';
  const empty = {
    id: null,
    title: '',
    location: null,
    organizer: null,
    guests: [],
    guestsUnknown: false,
    video: false,
    editing: false,
  };
  const written = { ...empty, description: '', link: null, when: null, start: null, end: null, ...event };
  return readDates(threadView({}, { kind: 'event', url, language, messages: [], event: written }), now);
}

test('what a page wrote becomes ISO 8601, and stays so when it is read again', () => {
  const once = readDates(threadView({ date: 'Mo., 2. Nov. 2026, 09:12' }, { language: 'de' }), now);
  expect(once.messages[0]?.date).toBe('2026-11-02T09:12');
  expect(readDates(once, now)).toEqual(once);
});

test('what cannot be read is null and missing', () => {
  const view = readDates(threadView({ date: '99:99, 31. Foo' }), now);
  expect(view.messages[0]?.date).toBeNull();
  expect(view.missing).toEqual(['date']);
});

test('a popup writes from when to when in one text, with the year from its address', () => {
  const { event, missing } = eventOf({ when: 'Wednesday, July 8⋅6:30 – 7:30pm' });
  expect(event).toMatchObject({ when: null, start: '2026-07-08T18:30', end: '2026-07-08T19:30' });
  expect(missing).toEqual([]);
});

test('the day of the occurrence in the id counts more than the one that the address shows', () => {
  const { event } = eventOf({ id: 'abc_20250709T163000Z', when: 'Wednesday, July 9⋅6:30 – 7:30pm' });
  expect(event?.start).toBe('2025-07-09T18:30');
});

test('an all-day event ends on its last day; an unreadable time is missing', () => {
  expect(eventOf({ start: '2026-07-08' }).event).toMatchObject({ start: '2026-07-08', end: '2026-07-08' });
  expect(eventOf({ when: 'some time' }).missing).toEqual(['time']);
});
