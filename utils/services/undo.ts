import type { CallProblem } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';
import type { Written } from '../store/types.ts';
import type { ConsentedStore } from './consent.ts';
import { clientsToDelete } from './delete-clients.ts';

/**
 * Takes an operation back. A client that was made by it and is gone now takes along what was recorded with it meanwhile:
 * nothing is kept of somebody who is no client.
 */
export async function undoOperation(
  store: ConsentedStore,
  operationId: string,
  undoing: string,
): Promise<Result<Written, CallProblem>> {
  const undone = await store.undo(operationId, undoing);
  if (!undone.ok) return undone;
  for (const id of await goneWithHistory(store, undone.value.ids)) {
    const written = await store.write(`${operationId} ${id}`, (reader) => clientsToDelete(reader, [id]));
    if (!written.ok) return written;
  }
  return undone;
}

/** Clients among these that are not there any more, but something that was recorded with them is. */
function goneWithHistory(store: ConsentedStore, ids: readonly string[]): Promise<string[]> {
  return store.reading(async (reader) => {
    const present = new Set((await reader.read('client', [...ids])).map(({ id }) => id));
    const gone = ids.filter((id) => !present.has(id));
    const histories = await Promise.all(
      gone.map((id) => reader.list({ kind: 'interaction', index: 'timeline', prefix: [id], limit: 1 })),
    );
    return gone.filter((_, index) => (histories[index]?.records.length ?? 0) > 0);
  });
}
