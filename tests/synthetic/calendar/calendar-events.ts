import { maria } from '../mailbox/people.ts';
import { events } from './events.ts';
import type { EventDescription } from './events.ts';

export interface CalendarEvent extends EventDescription {
  /** The calendar's id of this occurrence. */
  id: string;
  /** What the page and the address call it: the id and the calendar, encoded. */
  eid: string;
  start: Date;
  end: Date;
  allDay: boolean;
}

const MINUTE = 60_000;

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A day as `20261123`. */
export function dayNumber(date: Date): string {
  return `${date.getFullYear()}${pad(date.getMonth() + 1)}${pad(date.getDate())}`;
}

/** The page's encoding of an event in a calendar. */
function encodeEventId(id: string): string {
  return btoa(`${id} ${maria.email}`).replace(/=+$/, '');
}

/** The event at `now`; further occurrences of a series are `weeks` later. */
export function eventAt(now: Date, description: EventDescription, weeks = 0): CalendarEvent {
  const { slug, day, at, minutes = 0, weekly = false } = description;
  const [hours = 0, minute = 0] = (at ?? '0:00').split(':').map(Number);
  const start = new Date(now.getFullYear(), now.getMonth(), now.getDate() + day + weeks * 7, hours, minute);
  const end = at === undefined ? new Date(start.getTime()) : new Date(start.getTime() + minutes * MINUTE);
  if (at === undefined) end.setDate(end.getDate() + 1);
  const base = slug.replaceAll('-', '');
  const occurrence = start.toISOString().replace(/[-:]|\.\d+/g, '');
  const id = weekly ? `${base}_${occurrence}` : base;
  return { ...description, id, eid: encodeEventId(id), start, end, allDay: at === undefined };
}

/** Every event around `now`, a series with its occurrences. */
export function eventsAt(now: Date): CalendarEvent[] {
  return events.flatMap((description) =>
    description.weekly
      ? [-2, -1, 0, 1, 2].map((weeks) => eventAt(now, description, weeks))
      : [eventAt(now, description)],
  );
}

/** The event of this slug (of a series, the occurrence nearest to now), for tests that want to open it. */
export function eventOf(slug: string, now: Date = new Date()): CalendarEvent {
  const description = events.find((event) => event.slug === slug);
  if (!description) throw new Error(`There is no event “${slug}” in the synthetic calendar`);
  return eventAt(now, description);
}
