import { importedOccurrenceIdentity } from '../../identity/occurrence-identity.ts';
import type { ItemOf } from '../../importers/item.ts';
import { comers, inEvent, whyNoEvent } from '../../importers/skip.ts';
import { change } from '../../store/change.ts';
import { clientsAmong, contactOf, meetComers } from './event-contact.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';
import { retoldEvent } from './retold-event.ts';

/** An occurrence with a chosen client's guests: a meeting that took place, or one that is planned. */
export async function importedEvent(planning: Planning, item: ItemOf<'event'>): Promise<ItemPlan> {
  const { reader, own, owners, met } = planning;
  const invited = clientsAmong(planning, inEvent(item));
  if (invited.size === 0 || [...invited.values()].some(({ recording }) => recording === 'none')) return nothingNew;
  const identity = identityOf(item);
  if (met.has(identity)) return nothingNew;
  met.set(identity, new Set(invited.keys()));
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 1 });
  const [known] = records;
  if (known !== undefined) return retoldEvent(planning, item, known);
  const clients = clientsAmong(planning, comers(item));
  if (whyNoEvent(item, own) !== null || clients.size === 0) return nothingNew;
  meetComers(planning, item);
  // One that was deleted here stays deleted, unless with its client, which is there anew.
  const isGone = (await reader.known([identity])).length > 0;
  if (isGone && ![...clients.keys()].some((id) => owners.isNew(id))) return nothingNew;
  const contact = change('interaction', identity, {
    set: {
      ...contactOf(planning, item, clients),
      projectId: null,
      phase: null,
      identity,
      provenance: provenanceOf(item),
      clientIds: Object.fromEntries([...clients.keys()].map((id) => [id, true as const])),
      fromClientId: null,
    },
    deleted: false,
  });
  return { changes: [contact], outcome: 'fresh' };
}

/** An occurrence without an id is the one of this title at this time. */
function identityOf(item: ItemOf<'event'>): string {
  return importedOccurrenceIdentity(item.sourceId ?? `${item.title} ${item.at}`);
}
