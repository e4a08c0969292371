import type { CallProblem } from '../messaging/contract.ts';
import type { Result } from '../platform/result.ts';
import type { Written } from '../store/types.ts';
import type { ConsentedStore } from './consent.ts';
import { clientToDelete } from './clients.ts';

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
  for (const id of undone.value.ids) {
    const history = await store.list({ kind: 'interaction', index: 'timeline', prefix: [id], limit: 1 });
    if (history.records.length === 0 || (await store.read('client', [id])).length > 0) continue;
    const written = await store.write(`${operationId} ${id}`, (reader) => clientToDelete(reader, id));
    if (!written.ok) return written;
  }
  return undone;
}
