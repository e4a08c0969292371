import type { Input, LogEntry } from '../../utils/messaging/contract.ts';
import { isDay, momentOf } from '../../utils/identity/moment.ts';
import { isOwn } from '../../utils/identity/standing.ts';
import type { EventView, View } from '../../utils/sites/view.ts';

type Occurrence = Input<'interaction.of'>;

const videoPlace =
  /\b(?:meet\.google|zoom\.us|teams\.(?:microsoft|live)|webex|whereby|jitsi)\b|google meet|microsoft teams/i;

/** What makes this occurrence the same when it is opened again; null where the page does not say. */
export function occurrenceOf(view: View): Occurrence | null {
  const id = view.event?.id ?? null;
  return id === null ? null : { site: view.site, eventId: id.slice(0, 500) };
}

/** Start and end in milliseconds; null where the page's date could not be read. */
export function timesOf(event: EventView): { start: number; end: number; allDay: boolean } | null {
  const start = momentOf(event.start);
  if (start === null || event.start === null) return null;
  return { start, end: momentOf(event.end) ?? start, allDay: isDay(event.start) };
}

/** The event as it is logged: everything the page says, and the notes. */
export function eventEntry(
  view: View,
  event: EventView,
  clientIds: string[],
  own: readonly string[],
  notes: string,
  now = Date.now(),
): LogEntry {
  const times = timesOf(event) ?? { start: now, end: now, allDay: false };
  const occurrence = occurrenceOf(view);
  const minutes = times.allDay ? 0 : Math.round((times.end - times.start) / 60_000);
  return {
    occurrence: occurrence && { ...occurrence, link: event.link },
    interactionId: null,
    clientIds,
    medium: videoPlace.test(`${event.location ?? ''} ${event.description}`) ? 'video' : 'meeting',
    direction: 'both',
    state: times.start > now ? 'planned' : 'happened',
    at: times.start,
    allDay: times.allDay,
    minutes: minutes > 0 ? minutes : null,
    subject: event.title.slice(0, 500),
    summary: notes.trim(),
    participants: event.guests
      .filter(
        (guest) => !(guest.email !== null && isOwn(guest.email, view.account === null ? own : [...own, view.account])),
      )
      .slice(0, 500)
      .map(({ name, email, status }) => ({ name: (name ?? '').slice(0, 500), email, status })),
  };
}
