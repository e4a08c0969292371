import { momentOf } from '../identity/moment.ts';
import { occurrenceIdentity } from '../identity/occurrence-identity.ts';
import { contactOfEvent } from '../identity/occurrence.ts';
import { isOwn } from '../identity/standing.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import type { EventView, View } from '../sites/view.ts';
import { daysToRecord } from './coverage/days-to-record.ts';
import { dayOfEvent } from './coverage/seen-on-page.ts';
import { belongingOf } from './clients-of.ts';

/**
 * A future event with clients becomes their next planned contact; what already took place waits to be logged. Of both it is
 * known that their day was seen.
 */
export async function eventToRecord(
  reader: Reader,
  view: View,
  own: readonly string[],
  now: number,
): Promise<Change[]> {
  const { event } = view;
  // What stands in a form is still being thought about.
  const at = event === null ? null : momentOf(event.start);
  if (event === null || event.editing || event.id === null || at === null) return [];
  const clientIds = await clientsOfGuests(reader, event, own);
  if (Object.keys(clientIds).length === 0) return [];
  const seen = await daysToRecord(reader, [dayOfEvent(view, at)]);
  if (at <= now) return seen;
  const occurrence = { site: view.site, id: event.id, event };
  return [...seen, ...(await plannedContact(reader, occurrence, clientIds, own, now))];
}

async function plannedContact(
  reader: Reader,
  { site, id, event }: { site: string; id: string; event: EventView },
  clientIds: Record<string, true>,
  own: readonly string[],
  now: number,
): Promise<Change[]> {
  const identity = occurrenceIdentity(site, id);
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const known = records[0];
  if (known?.fields.state === 'happened') return [];
  const contact = contactOfEvent(event, own, known?.fields ?? null, now);
  if (known !== undefined) return [change('interaction', known.id, { set: contact, elements: { clientIds } })];
  // One that was deleted here stays deleted.
  if ((await reader.known([identity])).length > 0) return [];
  return [
    change('interaction', identity, {
      set: {
        ...contact,
        state: 'planned',
        summary: '',
        projectId: null,
        phase: null,
        identity,
        provenance: { source: 'page', site, sourceId: id, link: event.link },
        clientIds,
        fromClientId: null,
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
