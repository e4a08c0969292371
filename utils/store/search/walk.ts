import * as z from 'zod/mini';
import type { Kinds } from '../kinds.ts';
import { ignore, type Connection } from '../open.ts';
import { judge } from '../row.ts';
import { entryOfRow } from './entry.ts';
import { isWhole, readState, searchVersion, writeState, type SearchState } from './state.ts';
import { enterTail } from './tail.ts';

const batch = 200;

/**
 * Brings the next rows that are not in the index into its tail, in one small transaction that says how far it has come:
 * what was written before there was an index, or by an earlier version of it. Answers how long the tail is then, or null
 * where there is nothing left to do.
 */
export async function walkOn(connection: Connection, kinds: Kinds): Promise<number | null> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['records', 'searchTail', 'meta'], 'readwrite');
    transaction.done.catch(ignore);
    const [records, tail, meta] = [
      transaction.objectStore('records'),
      transaction.objectStore('searchTail'),
      transaction.objectStore('meta'),
    ];
    const left = await readState(meta);
    const state = left.version === searchVersion ? left : await fromTheBeginning(left, records);
    if (isWhole(state)) {
      await Promise.all([state === left ? null : writeState(meta, state), transaction.done]);
      return null;
    }
    const range = IDBKeyRange.bound(state.walkedTo, state.until, true);
    const [rows, numbers] = await Promise.all([records.getAll(range, batch), records.getAllKeys(range, batch)]);
    const entries = rows.flatMap((raw) => {
      const judged = judge(raw, kinds);
      return judged.state === 'readable' ? [entryOfRow(judged.row, judged.searchable)] : [];
    });
    await writeState(meta, { ...state, walkedTo: rows.length < batch ? state.until : (numbers.at(-1) ?? state.until) });
    const unsealed = await enterTail({ tail, meta }, entries);
    await transaction.done;
    return unsealed;
  });
}

const numbered = z.object({ primaryKey: z.int() });

async function fromTheBeginning(
  state: SearchState,
  records: { openKeyCursor(range: null, direction: 'prev'): Promise<unknown> },
): Promise<SearchState> {
  const last = z.safeParse(numbered, await records.openKeyCursor(null, 'prev'));
  return { ...state, version: searchVersion, walkedTo: 0, until: last.success ? last.data.primaryKey : 0 };
}
