import * as z from 'zod/mini';
import { emptiedId } from './emptied-id.ts';
import { keptFor } from './journal.ts';
import { deletedPath } from './merge.ts';
import { ignore, type Connection } from './open.ts';
import { deletedIndex, type Remains } from './row.ts';

const batch = 200;

/**
 * What of a deleted row stays. Elements have stamps of their own under names that may be addresses: those go too, and so
 * do ids in clear.
 */
const deletedRow = z.object({
  n: z.int(),
  id: z.string(),
  kind: z.string(),
  version: z.int(),
  stamps: z.record(z.string(), z.string()),
  deleted: z.literal(true),
  createdAt: z.int(),
  updatedAt: z.int(),
});

/**
 * Empties rows that were deleted more than thirty days ago, when the deletion can no longer be taken back. In small
 * transactions: those that were emptied are not found again, so it goes on where it was killed.
 */
export async function emptyDeleted(connection: Connection, now: number): Promise<void> {
  let from: IDBValidKey = [deletedIndex];
  const to = [deletedIndex, now - keptFor];
  while (indexedDB.cmp(from, to) < 0) {
    const range = IDBKeyRange.bound(from, to, true, true);
    const rows = await connection.use(async (database) => {
      const transaction = database.transaction('records', 'readwrite');
      transaction.done.catch(ignore);
      const found = (await transaction.store.index('keys').getAll(range, batch)).flatMap((raw) => {
        const parsed = z.safeParse(deletedRow, raw);
        return parsed.success ? [parsed.data] : [];
      });
      await Promise.all([...found.map((row) => transaction.store.put(remainsOf(row))), transaction.done]);
      return found;
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    from = [deletedIndex, last.updatedAt, -last.n];
  }
}

function remainsOf({ stamps, ...about }: z.infer<typeof deletedRow>): Remains {
  return { ...about, id: emptiedId(about.id), stamps: { '': stamps[deletedPath] ?? stamps[''] ?? '' }, keys: [] };
}
