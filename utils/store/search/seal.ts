import { ignore, type Connection, type Database } from '../open.ts';
import type { Entry } from './entry.ts';
import { buildSegment, isBlock, isSegment, mostEntries, takeApart, type Segment } from './segment.ts';
import { readStale, writeStale, type Stale } from './stale.ts';
import { readState } from './state.ts';
import { enterTail, parseTail } from './tail.ts';

/** A segment is sealed once it has so many entries; what more the tail holds comes into the next one. */
export const fullSegment = 7500;
/** So many small segments are put up with: each is looked at by every question. */
const mostSmall = 8;

/** One transaction over the whole index. The records are not in it: they can be read meanwhile. */
async function inIndex<Answer>(
  connection: Connection,
  work: (tables: ReturnType<typeof indexOf>) => Promise<Answer>,
): Promise<Answer> {
  return connection.use(async (database) => {
    const tables = indexOf(database);
    const [answer] = await Promise.all([work(tables), tables.done]);
    return answer;
  });
}

function indexOf(database: Database) {
  const transaction = database.transaction(['searchTail', 'searchSegments', 'searchBlocks', 'meta'], 'readwrite');
  transaction.done.catch(ignore);
  return {
    done: transaction.done,
    tail: transaction.objectStore('searchTail'),
    segments: transaction.objectStore('searchSegments'),
    blocks: transaction.objectStore('searchBlocks'),
    meta: transaction.objectStore('meta'),
  };
}

/**
 * Turns the oldest part of the tail into a segment, in one transaction: killed at any moment, the entries are in the tail
 * or in the segment. Answers whether there was anything to seal.
 */
export function sealOldest(connection: Connection): Promise<boolean> {
  return inIndex(connection, async ({ tail, segments, blocks, meta }) => {
    const entries: Entry[] = [];
    let last: number | null = null;
    for (let cursor = await tail.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      const more = parseTail(cursor.value);
      const isFull = entries.length >= fullSegment || entries.length + more.length > mostEntries;
      if (isFull && last !== null) break;
      entries.push(...more);
      last = cursor.key;
    }
    if (last === null) return false;
    const rows = new Set(entries.map(({ n }) => n));
    const stale = new Map(await readStale(meta));
    for (const { id, segment } of await readSegments(segments)) {
      // What is sealed now is the entry that holds.
      const again = segment.rows.filter((n) => rows.has(n));
      if (again.length > 0) stale.set(id, new Set([...(stale.get(id) ?? []), ...again]));
    }
    await writeStale(meta, stale);
    const built = buildSegment(entries);
    if (built !== null) {
      const id = await segments.add(built.segment);
      for (const block of built.blocks) blocks.put({ ...block, segment: id }, [block.name, id]).catch(ignore);
    }
    await tail.delete(IDBKeyRange.upperBound(last));
    const state = await readState(meta);
    await meta.put({ ...state, unsealed: Math.max(0, state.unsealed - entries.length) }, 'search');
    return true;
  });
}

/**
 * Puts small segments back into the tail, to become one when they are sealed again; or `forgetting`, one with entries that no
 * longer hold, which are left out then: words of what was deleted or written otherwise shall not stay. In one transaction.
 * Answers whether there was anything to do.
 */
export function reopenSome(connection: Connection, forgetting: boolean): Promise<boolean> {
  return inIndex(connection, async ({ tail, segments, blocks, meta }) => {
    const stale = new Map(await readStale(meta));
    const chosen = choose(await readSegments(segments), stale, forgetting);
    // What is in the tail already is newer.
    const newer = new Set((await tail.getAll()).flatMap((raw) => parseTail(raw).map(({ n }) => n)));
    for (const { id, segment } of chosen) {
      const gone = stale.get(id);
      const keys = segment.names.split('\n').map((name): [string, number] => [name, id]);
      const found = await Promise.all(keys.map((key) => blocks.get(key)));
      const entries = takeApart(segment, found.filter(isBlock)).filter(
        ({ n }) => !newer.has(n) && gone?.has(n) !== true,
      );
      await Promise.all([segments.delete(id), ...keys.map((key) => blocks.delete(key))]);
      await enterTail({ tail, meta }, entries);
      stale.delete(id);
    }
    await writeStale(meta, stale);
    return chosen.length > 0;
  });
}

interface Numbered {
  id: number;
  segment: Segment;
}

async function readSegments(segments: {
  getAllKeys(): Promise<number[]>;
  getAll(): Promise<unknown[]>;
}): Promise<Numbered[]> {
  const [ids, found] = await Promise.all([segments.getAllKeys(), segments.getAll()]);
  return ids.flatMap((id, index) => {
    const segment = found[index];
    return isSegment(segment) ? [{ id, segment }] : [];
  });
}

function choose(all: readonly Numbered[], stale: Stale, forgetting: boolean): Numbered[] {
  const size = ({ id, segment }: Numbered) => segment.rows.length - (stale.get(id)?.size ?? 0);
  const small = all.filter((each) => size(each) < fullSegment / 2).sort((one, other) => size(one) - size(other));
  if (small.length > mostSmall) {
    let sum = 0;
    return small.filter((each) => (sum += size(each)) <= fullSegment);
  }
  return forgetting ? all.filter(({ id }) => stale.has(id)).slice(0, 1) : [];
}
