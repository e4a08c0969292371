import * as z from 'zod/mini';
import { ignore, type Connection } from '../open.ts';
import type { Entry } from './entry.ts';
import { buildSegment, mostEntries, segmentSchema, type Built } from './segment.ts';
import { readState, writeState } from './state.ts';
import { parseTail } from './tail.ts';
import { putSegment, writingIndex, type IndexTables } from './tables.ts';

/** A segment is sealed once it has so many entries; what more the tail holds comes into the next one. */
export const fullSegment = 5000;

/** The oldest records of the tail. */
interface Oldest {
  first: number;
  last: number;
  entries: Entry[];
}

/**
 * Turns the oldest part of the tail into a segment, in one transaction: killed at any moment, the entries are in the tail
 * or in the segment. Answers whether there was anything to seal.
 */
export async function sealOldest(connection: Connection): Promise<boolean> {
  const oldest = await readOldest(connection);
  if (oldest === null) return false;
  const built = buildSegment(oldest.entries);
  await connection.use(async (database) => {
    const tables = writingIndex(database);
    await Promise.all([write(tables, oldest, built), tables.done]);
  });
  return true;
}

async function readOldest(connection: Connection): Promise<Oldest | null> {
  return connection.use(async (database) => {
    const transaction = database.transaction('searchTail');
    transaction.done.catch(ignore);
    let oldest: Oldest | null = null;
    for (let cursor = await transaction.store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
      const entries = parseTail(cursor.value);
      const count: number = oldest?.entries.length ?? 0;
      if (count >= fullSegment || (count > 0 && count + entries.length > mostEntries)) break;
      oldest ??= { first: cursor.key, last: cursor.key, entries: [] };
      oldest.last = cursor.key;
      oldest.entries.push(...entries);
    }
    return oldest;
  });
}

async function write(tables: IndexTables, { first, last, entries }: Oldest, built: Built | null): Promise<void> {
  const { tail, meta } = tables;
  const [key, state] = await Promise.all([tail.getKey(first), readState(meta)]);
  // Another page of the extension may have sealed it meanwhile.
  if (key === undefined) return;
  await markStale(tables, new Set(entries.map(({ n }) => n)));
  await Promise.all([
    built === null ? null : putSegment(tables, built),
    tail.delete(IDBKeyRange.bound(first, last)),
    writeState(meta, {
      ...state,
      unsealed: Math.max(0, state.unsealed - entries.length),
      generation: state.generation + 1,
    }),
  ]);
}

/** Marks in the segments what has another entry from now on. */
async function markStale({ segments }: IndexTables, rows: ReadonlySet<number>): Promise<void> {
  const [keys, values] = await Promise.all([segments.getAllKeys(), segments.getAll()]);
  for (const [index, raw] of values.entries()) {
    const key = keys[index];
    const parsed = z.safeParse(segmentSchema, raw);
    if (key === undefined || !parsed.success) continue;
    const stale = new Set(parsed.data.stale);
    const known = stale.size;
    for (const n of parsed.data.rows) if (rows.has(n)) stale.add(n);
    if (stale.size > known) await segments.put({ ...parsed.data, stale: Uint32Array.from(stale) }, key);
  }
}
