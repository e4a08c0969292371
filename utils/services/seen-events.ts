import { isDay, momentOf } from '../identity/moment.ts';
import { isOwn } from '../identity/standing.ts';
import type { FieldsOf } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import type { EventView, View } from '../sites/view.ts';
import { belongingOf } from './clients-of.ts';

/** What makes an occurrence of an event the same one when it is met again: one id may serve a whole series. */
export function occurrenceIdentity(site: string, eventId: string, start: string): string {
  return `event ${site} ${eventId} ${start}`.slice(0, 500);
}

/** A future event with clients becomes their next planned contact; what already took place waits to be logged. */
export async function eventToRecord(
  reader: Reader,
  view: View,
  own: readonly string[],
  now: number,
): Promise<Change[]> {
  const { event } = view;
  const at = momentOf(event?.start ?? null);
  if (event === null || event.id === null || event.start === null || at === null || at <= now) return [];
  const clientIds = await clientsOfGuests(reader, event, own);
  if (Object.keys(clientIds).length === 0) return [];

  const identity = occurrenceIdentity(view.site, event.id, event.start);
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  if (records[0]?.fields.state === 'happened') return [];
  const end = momentOf(event.end);
  return [
    change('interaction', records[0]?.id ?? identity, {
      set: {
        medium: 'meeting',
        at,
        allDay: isDay(event.start),
        minutes: end === null || isDay(event.start) ? null : Math.max(0, Math.round((end - at) / 60_000)),
        direction: 'both',
        state: 'planned',
        subject: event.title.slice(0, 500),
        summary: records[0]?.fields.summary ?? '',
        projectId: null,
        phase: null,
        identity,
        provenance: { source: 'page', site: view.site, sourceId: event.id, link: event.link },
        clientIds,
        participants: guestsOf(event),
      },
    }),
  ];
}

/** The clients of the guests; none at all where one of them wants nothing recorded. */
async function clientsOfGuests(
  reader: Reader,
  event: EventView,
  own: readonly string[],
): Promise<Record<string, true>> {
  const clientIds: Record<string, true> = {};
  for (const { email } of [...event.guests, ...(event.organizer === null ? [] : [event.organizer])]) {
    if (email === null || isOwn(email, own)) continue;
    const { client } = await belongingOf(reader, email);
    if (client?.fields.recording === 'none') return {};
    if (client !== null) clientIds[client.id] = true;
  }
  return clientIds;
}

function guestsOf(event: EventView): FieldsOf<'interaction'>['participants'] {
  const named = event.guests.map((guest) => [guest.email ?? guest.name ?? '', guest] as const);
  return Object.fromEntries(
    named
      .filter(([key]) => key !== '')
      .map(([key, guest]) => [key, { name: (guest.name ?? '').slice(0, 500), place: 'guest', status: guest.status }]),
  );
}
