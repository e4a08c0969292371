import { noCounts, type ImportCounts } from '../../importers/import-record.ts';
import type { Item } from '../../importers/item.ts';
import type { StagedBatch } from '../../importers/staged-batch.ts';
import type { Change, Reader } from '../../store/types.ts';
import { clientsToMake, importedCompany } from './imported-client.ts';
import { importedDeal } from './imported-deal.ts';
import { importedEvent } from './imported-event.ts';
import { importedMail } from './imported-mail.ts';
import { importedPerson } from './imported-person.ts';
import { newPeople } from './new-people.ts';
import { lookUpOwners } from './owners.ts';
import { nothingNew, type ImportContext, type ItemPlan, type Planning } from './planning.ts';

const counted: Record<Item['kind'], keyof ImportCounts> = {
  person: 'people',
  company: 'clients',
  deal: 'deals',
  mail: 'mails',
  event: 'events',
};

/** What writing a batch changes: what belongs to the chosen clients and is not there yet. */
export async function planBatch(
  reader: Reader,
  batch: StagedBatch,
  context: ImportContext,
): Promise<{ changes: Change[]; counts: ImportCounts }> {
  const owners = await lookUpOwners(reader, batch, context);
  const planning: Planning = {
    ...context,
    reader,
    owners,
    people: newPeople(owners),
    mails: new Map(),
    met: new Map(),
    surveys: new Map(),
  };
  const clients = clientsToMake(planning);
  const counts = { ...noCounts, clients: clients.length };
  counts.merged += owners.folding.filter(({ deleted }) => deleted === true).length;
  const changes: Change[] = [...clients, ...owners.folding];
  // All at once: their questions stand in one queue of the transaction, instead of waiting for one another.
  const plans = await Promise.all(
    batch.items.map((item, index) => planItem(planning, item, batch.keys[index] ?? null)),
  );
  for (const [index, plan] of plans.entries()) {
    const item = batch.items[index];
    changes.push(...plan.changes);
    if (plan.outcome === 'merged') counts.merged += 1;
    if (item !== undefined && plan.outcome === 'fresh') counts[counted[item.kind]] += 1;
  }
  const { made, joined } = await planning.people.changes(reader);
  counts.people += made.length;
  counts.merged += joined.length;
  return { changes: [...changes, ...made, ...joined], counts };
}

async function planItem(planning: Planning, item: Item, key: string | null): Promise<ItemPlan> {
  if (item.kind === 'mail') return importedMail(planning, item);
  if (item.kind === 'event') return importedEvent(planning, item);
  const clientId = key === null ? null : planning.owners.clientOfKey(key);
  if (clientId === null) return nothingNew;
  if (item.kind === 'person') return importedPerson(planning, item, clientId);
  if (item.kind === 'company') return importedCompany(planning, item, clientId);
  return importedDeal(planning, item, clientId);
}
