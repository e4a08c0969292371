import { importedOccurrenceIdentity } from '../../identity/occurrence-identity.ts';
import { isOwn } from '../../identity/standing.ts';
import type { ItemOf } from '../../importers/item.ts';
import { comers, whyNoEvent } from '../../importers/skip.ts';
import type { FieldsOf } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { MailClient } from '../mail-record.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** An occurrence with a chosen client's guests: a meeting that took place, or one that is planned. */
export async function importedEvent(planning: Planning, item: ItemOf<'event'>): Promise<ItemPlan> {
  const { reader, own, people, owners, met } = planning;
  if (whyNoEvent(item, own) !== null) return nothingNew;
  const clients = clientsOf(planning, item);
  if (clients.size === 0 || [...clients.values()].some(({ recording }) => recording === 'none')) return nothingNew;
  const identity = identityOf(item);
  if (met.has(identity)) return nothingNew;
  met.set(identity, new Set(clients.keys()));
  const provenance = provenanceOf(item);
  for (const { name, email } of comers(item)) {
    const client = owners.clientOf(email);
    if (client !== null) people.meet(name, email, client.id, provenance);
  }
  const clientIds = Object.fromEntries([...clients.keys()].map((id) => [id, true as const]));
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const known = records[0];
  if (known !== undefined) {
    const isComplete = Object.keys(clientIds).every((id) => Object.hasOwn(known.fields.clientIds, id));
    if (isComplete) return nothingNew;
    return { changes: [change('interaction', known.id, { elements: { clientIds } })], outcome: 'merged' };
  }
  if ((await reader.known([identity])).length > 0) return nothingNew;
  const withText = [...clients.values()].every(({ recording }) => recording === 'full');
  const contact = change('interaction', identity, {
    set: {
      medium: item.video ? 'video' : 'meeting',
      at: item.at,
      allDay: item.allDay,
      minutes: item.minutes,
      direction: 'both',
      state: item.at <= planning.now ? 'happened' : 'planned',
      subject: item.title,
      summary: withText ? item.description : '',
      projectId: null,
      phase: null,
      identity,
      provenance,
      clientIds,
      fromClientId: null,
      participants: participantsOf(item, own),
    },
  });
  return { changes: [contact], outcome: 'fresh' };
}

/** An occurrence without an id is the one of this title at this time. */
function identityOf(item: ItemOf<'event'>): string {
  return importedOccurrenceIdentity(item.sourceId ?? `${item.title} ${item.at}`);
}

/** The chosen clients of those who did not decline. */
function clientsOf({ owners }: Planning, item: ItemOf<'event'>): Map<string, MailClient> {
  const clients = new Map<string, MailClient>();
  for (const { email } of comers(item)) {
    const client = owners.clientOf(email);
    if (client !== null) clients.set(client.id, client);
  }
  return clients;
}

function participantsOf(
  { organizer, guests }: ItemOf<'event'>,
  own: readonly string[],
): FieldsOf<'interaction'>['participants'] {
  const listed = organizer === null ? guests : [{ ...organizer, status: 'unknown' as const }, ...guests];
  const others = listed.filter(({ email }) => !isOwn(email, own));
  return Object.fromEntries(
    others.map(({ name, email, status }) => [email, { name, place: 'guest' as const, status }]),
  );
}
