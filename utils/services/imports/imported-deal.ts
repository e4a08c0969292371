import { dealIdentity } from '../../identity/deal-identity.ts';
import type { ItemOf } from '../../importers/item.ts';
import { change } from '../../store/change.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** A deal of a customer list stands on the timeline as a note: what it is about, how far it is, what it is worth. */
export async function importedDeal(
  { reader, met, now, owners }: Planning,
  item: ItemOf<'deal'>,
  clientId: string,
): Promise<ItemPlan> {
  if (owners.stored(clientId)?.fields.recording === 'none') return nothingNew;
  const identity = dealIdentity(item, clientId);
  if (met.has(identity)) return nothingNew;
  met.set(identity, new Set([clientId]));
  if ((await reader.known([identity])).length > 0) return nothingNew;
  const contact = change('interaction', identity, {
    set: {
      medium: 'note',
      at: item.at ?? now,
      allDay: true,
      minutes: null,
      direction: 'both',
      state: 'happened',
      subject: item.title,
      summary: [item.stage, item.amount].filter(Boolean).join(' · '),
      projectId: null,
      phase: null,
      identity,
      provenance: provenanceOf(item),
      clientIds: { [clientId]: true },
      fromClientId: null,
      participants: {},
    },
  });
  return { changes: [contact], outcome: 'fresh' };
}
