import * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import { rebuildFigures } from './figures/build.ts';
import type { Kinds } from './kinds.ts';
import { ignore, type Connection } from './open.ts';
import { putAside, restoreReadable } from './quarantine.ts';
import { judge } from './row.ts';
import { entryOfRow } from './search/entry.ts';
import { readState, searchVersion } from './search/state.ts';
import { enterTail } from './search/tail.ts';

/** How far the rows have been brought to the kinds' versions and indexes that `shape` names. */
const markerSchema = z.object({ shape: z.string(), upTo: z.int(), isDone: z.boolean(), newer: z.int() });
type Marker = z.infer<typeof markerSchema>;

const batch = 200;

/**
 * Brings all rows to the present versions and keys, and into the index of the search where they are missing, in small
 * transactions, each of which says how far it has come. `onBatch` is told after each how long the tail of the index is.
 */
export async function migrateRows(
  connection: Connection,
  kinds: Kinds,
  clock: Clock,
  onBatch: (unsealed: number) => Promise<void>,
): Promise<void> {
  const shape = shapeOf(kinds);
  if ((await readMarker(connection))?.shape !== shape) await restoreReadable(connection, kinds);
  for (;;) {
    const marker = await readMarker(connection);
    const { missingTo } = await connection.use((database) => readState(database.transaction('meta').store));
    const isValid = marker?.shape === shape && (missingTo === 0 || !marker.isDone);
    const current = isValid ? marker : { shape, upTo: 0, isDone: false, newer: 0 };
    if (current.isDone) return;
    const { broken, unsealed } = await migrateBatch(connection, kinds, current);
    await putAside(connection, kinds, broken, clock());
    await onBatch(unsealed);
  }
}

/** How many rows of a newer release the last migration met. */
export async function countNewer(connection: Connection): Promise<number> {
  return (await readMarker(connection))?.newer ?? 0;
}

async function migrateBatch(
  connection: Connection,
  kinds: Kinds,
  marker: Marker,
): Promise<{ broken: unknown[]; unsealed: number }> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['records', 'meta', 'searchTail'], 'readwrite');
    transaction.done.catch(ignore);
    const records = transaction.objectStore('records');
    const range = IDBKeyRange.lowerBound(marker.upTo, true);
    const [rows, numbers] = await Promise.all([records.getAll(range, batch), records.getAllKeys(range, batch)]);
    const judged = rows.map((raw) => ({ raw, found: judge(raw, kinds) }));
    const requests: Promise<unknown>[] = judged.flatMap(({ raw, found }) =>
      found.state === 'readable' && needsWriting(raw, found.isCurrent, found.row.keys) ? [records.put(found.row)] : [],
    );
    // Told by what is waited for below.
    for (const request of requests) request.catch(ignore);
    const meta = transaction.objectStore('meta');
    const state = await readState(meta);
    const entries = judged.flatMap(({ found }) =>
      found.state === 'readable' && (!found.isCurrent || found.row.n <= state.missingTo)
        ? [entryOfRow(found.row, found.searchable)]
        : [],
    );
    const next: Marker = {
      shape: marker.shape,
      upTo: numbers.at(-1) ?? marker.upTo,
      isDone: rows.length < batch,
      newer: marker.newer + judged.filter(({ found }) => found.state === 'newer').length,
    };
    if (next.isDone && state.missingTo > 0) requests.push(meta.put({ ...state, missingTo: 0 }, 'search'));
    const unsealed = await enterTail({ tail: transaction.objectStore('searchTail'), meta }, entries);
    if (requests.length > 0) requests.push(rebuildFigures(meta));
    await Promise.all([...requests, meta.put(next, 'migration'), transaction.done]);
    return { broken: judged.flatMap(({ raw, found }) => (found.state === 'broken' ? [raw] : [])), unsealed };
  });
}

function needsWriting(raw: unknown, isCurrent: boolean, keys: unknown[]): boolean {
  if (!isCurrent || typeof raw !== 'object' || raw === null || !('keys' in raw)) return true;
  return JSON.stringify(raw.keys) !== JSON.stringify(keys);
}

async function readMarker(connection: Connection): Promise<Marker | null> {
  const parsed = z.safeParse(markerSchema, await connection.use((database) => database.get('meta', 'migration')));
  return parsed.success ? parsed.data : null;
}

/** What a migration brings the rows to. An index whose keys change needs another name, or a new version of its kind. */
function shapeOf(kinds: Kinds): string {
  const names = [...kinds.values()].map(({ kind, version, indexNames }) => [kind, version, ...indexNames]);
  return JSON.stringify([searchVersion, ...names]);
}
