import type { Kinds } from '../kinds.ts';
import { ignore, type Connection, type Database } from '../open.ts';
import { makeReader, rangeOf, type AnyReader } from '../reader.ts';
import { parseCare, staleRow, type CareContent } from './row.ts';
import { openTimings } from './timings.ts';

/** So many clients in one transaction, each some ten milliseconds of work: who wants to read waits for it. */
const batch = 4;

/** Makes what there is to say of a client from its records; null where there is nothing. It must wait for the reader alone. */
export type MakeCare = (reader: AnyReader, clientId: string) => Promise<CareContent | null>;

/**
 * Looks at the stale clients anew, a few in each transaction: a write cannot come between what is read and what is made of
 * it. `first` come first. Answers the clients that were looked at; none where none is stale.
 */
export async function makeSome(
  connection: Connection,
  kinds: Kinds,
  make: MakeCare,
  first: readonly string[] = [],
): Promise<string[]> {
  return connection.use(async (database) => {
    const { done, care, careTimings, reader } = begin(database, kinds);
    const wanted = await Promise.all(first.slice(0, batch).map((id) => care.get(id)));
    const urgent = wanted.flatMap((raw) => parseCare(raw) ?? []).filter(({ stale }) => stale === 1);
    const others = urgent.length > 0 ? [] : await care.index('stale').getAllKeys(null, batch);
    const ids = [...urgent.map(({ id }) => id), ...others];
    const changeTimings = openTimings(careTimings, ids);
    const made = new Map<string, CareContent | null>();
    for (const id of ids) made.set(id, await make(reader, id));
    const rows = [...made].map(([id, content]) =>
      content === null ? care.delete(id) : care.put({ id, text: content.text }),
    );
    await Promise.all([...rows, changeTimings(made)]);
    await done;
    return ids;
  });
}

/**
 * Has every client looked at anew, where what is made of them was made by other rules. What was made of clients that are not
 * there any more goes.
 */
export async function renewCare(connection: Connection, rules: string): Promise<void> {
  await connection.use(async (database) => {
    const transaction = database.transaction(['records', 'care', 'careTimings', 'meta'], 'readwrite');
    transaction.done.catch(ignore);
    const meta = transaction.objectStore('meta');
    if ((await meta.get('care')) === rules) return;
    const care = transaction.objectStore('care');
    const clients = transaction.objectStore('records').index('keys');
    const gone = new Set(await care.getAllKeys());
    for (const raw of await clients.getAll(rangeOf(['client.all']))) {
      if (!hasId(raw)) continue;
      gone.delete(raw.id);
      await care.put(staleRow(raw.id, await care.get(raw.id)));
    }
    await Promise.all(Array.from(gone, (id) => care.delete(id)));
    await openTimings(transaction.objectStore('careTimings'), gone)(new Map(Array.from(gone, (id) => [id, null])));
    await meta.put(rules, 'care');
    await transaction.done;
  });
}

/** Has every client looked at anew: records came or went by another way than a write. */
export async function renewCareLater(meta: { delete(key: 'care'): Promise<void> }): Promise<void> {
  await meta.delete('care');
}

function begin(database: Database, kinds: Kinds) {
  const transaction = database.transaction(['records', 'care', 'careTimings'], 'readwrite');
  transaction.done.catch(ignore);
  const records = transaction.objectStore('records');
  // What is broken is put aside by whoever reads it for itself.
  const reader = makeReader(records, kinds, ignore);
  const [care, careTimings] = [transaction.objectStore('care'), transaction.objectStore('careTimings')];
  return { done: transaction.done, care, careTimings, reader };
}

function hasId(raw: unknown): raw is { id: string } {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string';
}
