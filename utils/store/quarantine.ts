import * as z from 'zod/mini';
import type { IDBPObjectStore } from 'idb';
import { renewCareLater } from './care/keep.ts';
import { forgetFigures } from './figures/build.ts';
import type { Kinds } from './kinds.ts';
import { ignore, type Connection, type Database, type Tables } from './open.ts';
import { judge } from './row.ts';
import { entryOfGone, entryOfRow, type Entry } from './search/entry.ts';
import { enterTail } from './search/tail.ts';

const tables = ['records', 'quarantine', 'searchTail', 'meta', 'figures'] as const;

type Writable<Table extends (typeof tables)[number]> = IDBPObjectStore<Tables, typeof tables, Table, 'readwrite'>;

const kept = z.object({ row: z.unknown() });
const numbered = z.object({ n: z.int() });

/**
 * Moves rows that no longer parse out of the way, whole, with the reason. Each is judged anew inside the transaction:
 * it may have been written again since it was read.
 */
export async function putAside(connection: Connection, kinds: Kinds, found: unknown[], now: number): Promise<void> {
  if (found.length === 0) return;
  await connection.use(async (database) => {
    const transaction = database.transaction(tables, 'readwrite');
    transaction.done.catch(ignore);
    const records = transaction.objectStore('records');
    const quarantine = transaction.objectStore('quarantine');
    const gone: Entry[] = [];
    await forgetFigures(transaction.objectStore('meta'), transaction.objectStore('figures'));
    await renewCareLater(transaction.objectStore('meta'));
    for (const raw of found) {
      const parsed = z.safeParse(numbered, raw);
      if (!parsed.success) continue;
      const { n } = parsed.data;
      if (await putAsideRow(records, quarantine, kinds, n, now)) gone.push(entryOfGone(n));
    }
    await enterTail({ tail: transaction.objectStore('searchTail'), meta: transaction.objectStore('meta') }, gone);
    await transaction.done;
  });
}

async function putAsideRow(
  records: Pick<Writable<'records'>, 'get' | 'delete'>,
  quarantine: Pick<Writable<'quarantine'>, 'add'>,
  kinds: Kinds,
  n: number,
  now: number,
): Promise<boolean> {
  const row = await records.get(n);
  const judged = row === undefined ? null : judge(row, kinds);
  if (judged?.state !== 'broken') return false;
  await quarantine.add({ kind: judged.kindName, problem: judged.problem, at: now, row });
  await records.delete(n);
  return true;
}

/** Puts back what this release can read again, where nothing else has taken its id since. */
export async function restoreReadable(connection: Connection, kinds: Kinds): Promise<void> {
  const numbers = await connection.use((database) => database.getAllKeys('quarantine'));
  for (const number of numbers) await connection.use((database) => restoreRow(database, kinds, number));
}

async function restoreRow(database: Database, kinds: Kinds, number: number): Promise<void> {
  const transaction = database.transaction(tables, 'readwrite');
  transaction.done.catch(ignore);
  const records = transaction.objectStore('records');
  const quarantine = transaction.objectStore('quarantine');
  const judged = judge(z.safeParse(kept, await quarantine.get(number)).data?.row, kinds);
  if (judged.state === 'readable' && (await records.index('id').getKey(judged.row.id)) === undefined) {
    await records.put(judged.row);
    await quarantine.delete(number);
    await forgetFigures(transaction.objectStore('meta'), transaction.objectStore('figures'));
    await renewCareLater(transaction.objectStore('meta'));
    const index = { tail: transaction.objectStore('searchTail'), meta: transaction.objectStore('meta') };
    await enterTail(index, [entryOfRow(judged.row, judged.searchable)]);
  }
  await transaction.done;
}
