import * as z from 'zod/mini';
import type { Clock } from '../platform/clock.ts';
import type { Kinds } from './kinds.ts';
import { ignore, type Connection } from './open.ts';
import { putAside, restoreReadable } from './quarantine.ts';
import { judge } from './row.ts';
import { entryOfRow } from './search/entry.ts';
import { enterTail } from './search/tail.ts';

/** How far the rows have been brought to the kinds' versions and indexes that `shape` names. */
const markerSchema = z.object({ shape: z.string(), upTo: z.int(), isDone: z.boolean(), newer: z.int() });
type Marker = z.infer<typeof markerSchema>;

const batch = 200;

/** Brings all rows to the present versions and keys, in small transactions, each of which says how far it has come. */
export async function migrateRows(connection: Connection, kinds: Kinds, clock: Clock): Promise<void> {
  const shape = shapeOf(kinds);
  if ((await readMarker(connection))?.shape !== shape) await restoreReadable(connection, kinds);
  for (;;) {
    const marker = await readMarker(connection);
    const current = marker?.shape === shape ? marker : { shape, upTo: 0, isDone: false, newer: 0 };
    if (current.isDone) return;
    const broken = await migrateBatch(connection, kinds, current);
    await putAside(connection, kinds, broken, clock());
  }
}

/** How many rows of a newer release the last migration met. */
export async function countNewer(connection: Connection): Promise<number> {
  return (await readMarker(connection))?.newer ?? 0;
}

async function migrateBatch(connection: Connection, kinds: Kinds, marker: Marker): Promise<unknown[]> {
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
    const anew = judged.flatMap(({ found }) =>
      found.state === 'readable' && !found.isCurrent ? [entryOfRow(found.row, found.searchable)] : [],
    );
    const meta = transaction.objectStore('meta');
    const next: Marker = {
      shape: marker.shape,
      upTo: numbers.at(-1) ?? marker.upTo,
      isDone: rows.length < batch,
      newer: marker.newer + judged.filter(({ found }) => found.state === 'newer').length,
    };
    await Promise.all([
      ...requests,
      meta.put(next, 'migration'),
      enterTail({ tail: transaction.objectStore('searchTail'), meta }, anew),
      transaction.done,
    ]);
    return judged.flatMap(({ raw, found }) => (found.state === 'broken' ? [raw] : []));
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
  return JSON.stringify([...kinds.values()].map(({ kind, version, indexNames }) => [kind, version, ...indexNames]));
}
