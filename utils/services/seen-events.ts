import { isDay, momentOf } from '../identity/moment.ts';
import { isOwn } from '../identity/standing.ts';
import type { FieldsOf } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import type { EventView, View } from '../sites/view.ts';
import { belongingOf } from './clients-of.ts';

/** What makes an occurrence the same one when it is met again, also after it was moved. */
export function occurrenceIdentity(site: string, eventId: string): string {
  return `event ${site} ${eventId}`.slice(0, 500);
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
  // What stands in a form is still being thought about.
  if (event === null || event.editing || event.id === null || event.start === null || at === null || at <= now)
    return [];
  const clientIds = await clientsOfGuests(reader, event, own);
  if (Object.keys(clientIds).length === 0) return [];

  const identity = occurrenceIdentity(view.site, event.id);
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const known = records[0];
  if (known?.fields.state === 'happened') return [];
  const end = momentOf(event.end);
  const when = {
    at,
    allDay: isDay(event.start),
    minutes: end === null || isDay(event.start) ? null : Math.max(0, Math.round((end - at) / 60_000)),
  };
  // What the person wrote about a plan stays; when it is and who comes follows the calendar.
  if (known !== undefined) {
    return [
      change('interaction', known.id, { set: { ...when, participants: guestsOf(event) }, elements: { clientIds } }),
    ];
  }
  return [
    change('interaction', identity, {
      set: {
        ...when,
        medium: 'meeting',
        direction: 'both',
        state: 'planned',
        subject: event.title.slice(0, 500),
        summary: '',
        projectId: null,
        phase: null,
        identity,
        provenance: { source: 'page', site: view.site, sourceId: event.id, link: event.link },
        clientIds,
        fromClientId: null,
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
