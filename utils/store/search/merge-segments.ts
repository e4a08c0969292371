import * as z from 'zod/mini';
import { ignore, type Connection } from '../open.ts';
import { blockSchema, buildSegment, mostEntries, segmentSchema, takeApart, type Segment } from './segment.ts';
import { readState, writeState } from './state.ts';
import { putSegment, writingIndex, type IndexTables } from './tables.ts';

/** A segment and its number. */
interface Numbered {
  id: number;
  segment: Segment;
}

/** So many small segments are put up with: each is looked at by every question. */
const mostSmall = 8;

/**
 * Makes one segment of several small ones, or `forgetting` leaves out of one what no longer holds: words of what was deleted or
 * written otherwise shall not stay. In one transaction: killed at any moment, the old ones are there or the new one.
 * Answers whether there was anything to do.
 */
export async function mergeSome(connection: Connection, forgetting: boolean): Promise<boolean> {
  const merging = chosen(await readSegments(connection), forgetting);
  if (merging.length === 0) return false;
  const entries = await connection.use(async (database) => {
    const { store, done } = database.transaction('searchBlocks');
    done.catch(ignore);
    const parts = merging.map(async ({ id, segment }) => {
      const raw = await Promise.all(segment.blocks.map((name) => store.get([name, id])));
      return takeApart(
        segment,
        raw.flatMap((each) => z.safeParse(blockSchema, each).data ?? []),
      );
    });
    return (await Promise.all(parts)).flat();
  });
  const built = buildSegment(entries);
  await connection.use(async (database) => {
    const tables = writingIndex(database);
    await Promise.all([
      replace(tables, merging, (into) => (built === null ? null : putSegment(into, built))),
      tables.done,
    ]);
  });
  return true;
}

async function readSegments(connection: Connection): Promise<Numbered[]> {
  return connection.use(async (database) => {
    const { store, done } = database.transaction('searchSegments');
    done.catch(ignore);
    const [ids, raw] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return ids.flatMap((id, index) => {
      const parsed = z.safeParse(segmentSchema, raw[index]);
      return parsed.success ? [{ id, segment: parsed.data }] : [];
    });
  });
}

function live({ segment }: Numbered): number {
  return segment.rows.length - segment.stale.length;
}

/** What is to be merged next: as many small segments as fit into one, if there are too many of them; or one with stale entries. */
function chosen(all: readonly Numbered[], forgetting: boolean): Numbered[] {
  const small = all.filter((each) => live(each) < mostEntries / 2).sort((one, other) => live(one) - live(other));
  if (small.length > mostSmall) {
    let sum = 0;
    const fitting = small.filter((each) => (sum += live(each)) <= mostEntries);
    if (fitting.length > 1) return fitting;
  }
  return forgetting ? all.filter(({ segment }) => segment.stale.length > 0).slice(0, 1) : [];
}

async function replace(
  tables: IndexTables,
  merging: readonly Numbered[],
  put: (tables: IndexTables) => Promise<void> | null,
): Promise<void> {
  const { segments, blocks, meta } = tables;
  const present = await Promise.all(merging.map(async ({ id }) => z.safeParse(segmentSchema, await segments.get(id))));
  // Another page of the extension may have changed them meanwhile: then they are left for the next time.
  if (present.some(({ data }, index) => data?.stale.length !== merging[index]?.segment.stale.length)) return;
  const state = await readState(meta);
  await Promise.all([
    ...merging.flatMap(({ id, segment }) => [
      segments.delete(id),
      ...segment.blocks.map((name) => blocks.delete([name, id])),
    ]),
    put(tables),
    writeState(meta, { ...state, generation: state.generation + 1 }),
  ]);
}
