import * as z from 'zod/mini';
import { deletedPath, type Cells } from './merge.ts';
import type { AnyChange } from './change.ts';
import { ignore, type Connection } from './open.ts';

/** One record of an operation: its stamp where the operation made it, else what each changed cell was before. */
const entrySchema = z.object({
  kind: z.string(),
  id: z.string(),
  /** The kind's version then: what the cells were is in the form of that one. */
  version: z.int(),
  madeWith: z.nullable(z.string()),
  cells: z.array(
    z.object({
      path: z.string(),
      former: z.optional(z.unknown()),
      stamp: z.string(),
      /** The stamp that it had before; none where the cell was not there. */
      formerStamp: z.optional(z.string()),
    }),
  ),
  /** When the record had been changed before. */
  formerlyAt: z.optional(z.int()),
});
export type Entry = z.infer<typeof entrySchema>;

/** What was written under an operation's id, so that it is not written twice and can be taken back. */
const operationSchema = z.object({
  id: z.string(),
  at: z.int(),
  ids: z.array(z.string()),
  entries: z.array(entrySchema),
});
export type Operation = z.infer<typeof operationSchema>;

/** As long as something can be taken back. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;
const batch = 200;

/** An operation as it lies on disk, or null. */
export function parseOperation(raw: unknown): Operation | null {
  const parsed = z.safeParse(operationSchema, raw);
  return parsed.success ? parsed.data : null;
}

/** What an operation changed in one record: the cells whose stamp is new. */
export function entryOf(
  record: { kind: string; id: string; version: number; updatedAt: number | null },
  before: Cells | null,
  after: Cells,
): Entry {
  const { kind, id, version, updatedAt } = record;
  if (before === null) return { kind, id, version, madeWith: after.get(deletedPath)?.stamp ?? null, cells: [] };
  const cells = [...after].flatMap(([path, { stamp }]) => {
    const former = before.get(path);
    if (former?.stamp === stamp) return [];
    return [{ path, former: former?.value, stamp, ...(former === undefined ? {} : { formerStamp: former.stamp }) }];
  });
  return { kind, id, version, madeWith: null, cells, ...(updatedAt === null ? {} : { formerlyAt: updatedAt }) };
}

/** The change that takes an entry back, as far as nothing was changed since; null where nothing is left to take back. */
export function reversal(entry: Entry, cells: Cells): AnyChange | null {
  const { kind, id, madeWith } = entry;
  if (madeWith !== null) {
    const isUntouched = [...cells.values()].every(({ stamp }) => stamp === madeWith);
    return isUntouched ? { kind, id, deleted: true } : null;
  }
  const set: Record<string, unknown> = {};
  const elements: Record<string, Record<string, unknown>> = {};
  let deleted: boolean | null = null;
  for (const { path, former, stamp } of entry.cells) {
    if (cells.get(path)?.stamp !== stamp) continue;
    const slash = path.indexOf('/');
    if (path === deletedPath) deleted = former === true;
    else if (slash < 0) set[path] = former;
    else (elements[path.slice(0, slash)] ??= {})[path.slice(slash + 1)] = former ?? null;
  }
  return { kind, id, set, elements, ...(deleted === null ? {} : { deleted }) };
}

/** Forgets operations that are older than thirty days, a small batch at a time. Answers how many. */
export async function pruneOperations(connection: Connection, now: number): Promise<number> {
  let pruned = 0;
  for (;;) {
    const count = await connection.use(async (database) => {
      const transaction = database.transaction('operations', 'readwrite');
      transaction.done.catch(ignore);
      const old = await transaction.store.index('at').getAllKeys(IDBKeyRange.upperBound(now - keptFor), batch);
      await Promise.all([...old.map((id) => transaction.store.delete(id)), transaction.done]);
      return old.length;
    });
    pruned += count;
    if (count < batch) return pruned;
  }
}
