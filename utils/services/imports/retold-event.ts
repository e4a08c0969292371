import type { ItemOf } from '../../importers/item.ts';
import { eventNews } from '../../importers/known-event.ts';
import { comers, inEvent, whyNoEvent } from '../../importers/skip.ts';
import type { Stored } from '../../records/index.ts';
import { change } from '../../store/change.ts';
import type { Reader } from '../../store/types.ts';
import { clientsAmong, contactOf, meetComers } from './event-contact.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';

/** An occurrence that is recorded: moved, called off or answered since, or with a client who was added. */
export async function retoldEvent(
  planning: Planning,
  item: ItemOf<'event'>,
  known: Stored<'interaction'>,
): Promise<ItemPlan> {
  const news = eventNews(item, known.fields, planning.own);
  if (news !== null && !(await hasRecap(planning.reader, known.id))) {
    return news.isOff
      ? { changes: [change('interaction', known.id, { deleted: true })], outcome: 'merged' }
      : changed(planning, news.event, known);
  }
  if (whyNoEvent(item, planning.own) !== null) return nothingNew;
  meetComers(planning, item);
  const coming = [...clientsAmong(planning, comers(item)).keys()];
  const added = coming.filter((id) => !Object.hasOwn(known.fields.clientIds, id));
  if (added.length === 0) return nothingNew;
  const clientIds = Object.fromEntries(added.map((id) => [id, true as const]));
  return { changes: [change('interaction', known.id, { elements: { clientIds } })], outcome: 'merged' };
}

function changed(planning: Planning, event: ItemOf<'event'>, known: Stored<'interaction'>): ItemPlan {
  meetComers(planning, event);
  const coming = clientsAmong(planning, comers(event));
  // Of the other clients this import knows nothing: they stay.
  const gone = [...clientsAmong(planning, inEvent(event)).keys()].filter((id) => !coming.has(id));
  const clientIds = {
    ...Object.fromEntries(gone.map((id) => [id, null])),
    ...Object.fromEntries([...coming.keys()].map((id) => [id, true as const])),
  };
  const set = contactOf(planning, event, coming);
  return { changes: [change('interaction', known.id, { set, elements: { clientIds } })], outcome: 'merged' };
}

/** A recap was written about it: what it is about is a person's word too. */
async function hasRecap(reader: Reader, interactionId: string): Promise<boolean> {
  const { records } = await reader.list({ kind: 'recap', index: 'interaction', prefix: [interactionId], limit: 1 });
  return records.length > 0;
}
