import * as z from 'zod/mini';
import type { Key, Kinds } from '../kinds.ts';
import { ignore, type Connection } from '../open.ts';
import { rangeOf } from '../reader.ts';
import { makeFigures } from './keep.ts';

const allClients = 'client.all';
const keySchema = z.array(z.union([z.string(), z.number()]));
const named = z.object({ id: z.string() });

/**
 * While figures are being built: the key of the last client that has them, in the index of all clients. There is no
 * such mark where all are built, so that nothing lies in a store in which nothing was written.
 */
const markerSchema = z.object({ after: keySchema });
const fromTheBeginning: z.infer<typeof markerSchema> = { after: [] };

interface Marker {
  put(value: z.infer<typeof markerSchema>, key: 'figures'): Promise<unknown>;
}
interface Cursor {
  key: unknown;
  primaryKey: number;
  continue(): Promise<Cursor | null>;
}
interface ClientTable {
  get(n: number): Promise<unknown>;
  index(name: 'keys'): { openKeyCursor(range: IDBKeyRange): Promise<Cursor | null> };
}

/** So many clients in one transaction. */
const batch = 25;

/**
 * Builds the figures of all clients, in small transactions, each of which says how far it has come; goes on where it
 * was killed. A client that is made meanwhile gets its figures with its own write.
 */
export async function buildFigures(connection: Connection, kinds: Kinds): Promise<void> {
  while (!(await buildBatch(connection, kinds)));
}

/** Has the figures built anew; until then they stay as they are. */
export function rebuildFigures(meta: Marker): Promise<unknown> {
  return meta.put(fromTheBeginning, 'figures');
}

/** Has the figures built anew from nothing: records came or went by another way than a write. */
export async function forgetFigures(meta: Marker, figures: { clear(): Promise<void> }): Promise<void> {
  await Promise.all([rebuildFigures(meta), figures.clear()]);
}

async function buildBatch(connection: Connection, kinds: Kinds): Promise<boolean> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['records', 'figures', 'meta'], 'readwrite');
    transaction.done.catch(ignore);
    const records = transaction.objectStore('records');
    const figures = transaction.objectStore('figures');
    const meta = transaction.objectStore('meta');
    const raw = await meta.get('figures');
    if (raw === undefined) return true;
    const { after } = z.safeParse(markerSchema, raw).data ?? fromTheBeginning;
    const clients = await clientsAfter(records, after);
    for (const { id } of clients) await makeFigures({ records, figures }, kinds, id);
    const isDone = clients.length < batch;
    if (isDone) await meta.delete('figures');
    else await meta.put({ after: clients.at(-1)?.key ?? [] }, 'figures');
    await transaction.done;
    return isDone;
  });
}

/** The next clients in the order of their index, whatever else is in their rows. */
async function clientsAfter(records: ClientTable, after: Key): Promise<{ id: string; key: Key }[]> {
  const all = rangeOf([allClients]);
  const range = after.length === 0 ? all : IDBKeyRange.bound(after, all.upper, true, true);
  const found: { key: Key; n: number }[] = [];
  let cursor = await records.index('keys').openKeyCursor(range);
  while (cursor !== null && found.length < batch) {
    const parsed = z.safeParse(keySchema, cursor.key);
    if (parsed.success) found.push({ key: parsed.data, n: cursor.primaryKey });
    cursor = await cursor.continue();
  }
  const rows = await Promise.all(found.map(({ n }) => records.get(n)));
  return found.map(({ key }, index) => ({ id: z.safeParse(named, rows[index]).data?.id ?? '', key }));
}
