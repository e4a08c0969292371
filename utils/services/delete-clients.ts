import { historyKinds, type HistoryKindName } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import { verdictsToDelete } from './merging/verdicts.ts';

/** Clients are deleted with their people; what was recorded with them goes too, unless another client took part. */
export async function clientsToDelete(reader: Reader, clientIds: readonly string[]): Promise<Change[]> {
  const changes: Change[] = [];
  const leaving = new Set(clientIds);
  // What several of them took part in is met with each.
  const met = new Set<string>();
  for (const clientId of leaving) {
    changes.push(change('client', clientId, { deleted: true }));
    const people = await reader.list({ kind: 'person', index: 'client', prefix: [clientId], limit: 10_000 });
    const ids = people.records.map(({ id }) => id);
    changes.push(...ids.map((id) => change('person', id, { deleted: true })));
    changes.push(...(await verdictsToDelete(reader, [clientId, ...ids])));
    for (const kind of historyKinds) {
      const { records } = await reader.list({ kind, index: 'timeline', prefix: [clientId], limit: 100_000 });
      const fresh = records.filter(({ id }) => !met.has(id));
      for (const { id, fields } of fresh) {
        met.add(id);
        changes.push(without(kind, id, Object.keys(fields.clientIds), leaving));
      }
    }
  }
  return changes;
}

/** A record goes with the last of its clients. */
function without(
  kind: HistoryKindName,
  id: string,
  clientIds: readonly string[],
  leaving: ReadonlySet<string>,
): Change {
  if (clientIds.every((clientId) => leaving.has(clientId))) return change(kind, id, { deleted: true });
  const gone = clientIds.filter((clientId) => leaving.has(clientId));
  return change(kind, id, { elements: { clientIds: Object.fromEntries(gone.map((clientId) => [clientId, null])) } });
}
