import { inOrder, mostRank, type Placed } from '../../search/rank.ts';
import { lookupLines, ranksIn, type Question } from '../../search/ranks.ts';
import { clientTerm } from '../../search/terms.ts';
import type { Entry } from './entry.ts';
import { lookupSegment } from './lookup.ts';
import { blockOf, isBlock, isSegment, type Block, type Segment } from './segment.ts';
import { readStale } from './stale.ts';
import { parseTail } from './tail.ts';

/** Where the index lies, within a transaction. */
export interface IndexTables {
  meta: { get(key: 'search' | 'stale'): Promise<unknown> };
  tail: { getAll(): Promise<unknown[]> };
  segments: { getAllKeys(): Promise<number[]>; get(id: number): Promise<unknown> };
  blocks: { getAll(range: IDBKeyRange): Promise<unknown[]> };
  /**
   * The segments that were read over this connection before: they do not change. To read all 40 of them takes 25 ms of the 60
   * that a question took (200,000 mails, Chromium 156, 2026-11-25); they are 8 bytes for each row.
   */
  known: Map<number, Segment>;
}

/** Which answers are wanted. */
interface Wanted {
  /** Only those that come after this one in the order. */
  after: Placed | null;
  /** So many of the best, where there are that many. */
  most: number;
  /** In seconds since 1970, both included. */
  from: number;
  to: number;
}

/** Reads what of the index a question needs. What it answers finds the best rows by their terms, in their order. */
export async function openIndex(tables: IndexTables, question: Question): Promise<(wanted: Wanted) => Placed[]> {
  const [segments, stale, ends, ...found] = await Promise.all([
    readSegments(tables),
    readStale(tables.meta),
    tables.tail.getAll(),
    ...blocksOf(question).map((name) => tables.blocks.getAll(IDBKeyRange.bound([name], [name, []]))),
  ]);
  // Of several entries of a row the last one holds.
  const latest = new Map(ends.flatMap(parseTail).map((entry): [number, Entry] => [entry.n, entry]));
  const entries = [...latest.values()]
    .filter(({ lines }) => lines !== '')
    .sort((one, other) => one.standing - other.standing);
  const entryRanks = ranksIn(lookupLines(entries), question);
  const own = Map.groupBy(found.flat().filter(isBlock), ({ segment }) => segment);
  const sealed = [...segments].flatMap(([id, segment]) => {
    const blocks = new Map((own.get(id) ?? []).map((block): [string, Block] => [block.name, block]));
    const ranks = ranksIn(lookupSegment(segment, blocks), question);
    return ranks === null ? [] : [{ segment, ranks, gone: stale.get(id) }];
  });
  return (wanted) => {
    const inTail = entries.map(({ seconds, n }, place) => ({ rank: entryRanks?.[place] ?? -1, seconds, n }));
    const inSegments = sealed.flatMap(({ segment, ranks, gone }) =>
      newestIn(segment, ranks, wanted, (n) => latest.has(n) || gone?.has(n) === true),
    );
    return bestOf([...inTail.filter((place) => isWanted(place, wanted)), ...inSegments], wanted.most);
  };
}

function isWanted(place: Placed, { after, from, to }: Wanted): boolean {
  const isInTime = place.rank >= 0 && place.seconds >= from && place.seconds <= to;
  return isInTime && (after === null || inOrder(after, place) < 0);
}

/** All segments, by number. */
async function readSegments({ segments, known }: IndexTables): Promise<Map<number, Segment>> {
  const ids = await segments.getAllKeys();
  const all = new Map<number, Segment>();
  const read = ids.map(async (id) => {
    const segment = known.get(id) ?? (await segments.get(id));
    if (isSegment(segment)) all.set(id, segment);
  });
  await Promise.all(read);
  known.clear();
  for (const [id, segment] of all) known.set(id, segment);
  return all;
}

/** The rows of one segment that fit: of each rank the newest. Those whose entry does not hold are left out. */
function newestIn(
  { rows, seconds, ends }: Segment,
  ranks: Int16Array,
  wanted: Wanted,
  isGone: (n: number) => boolean,
): Placed[] {
  const found: Placed[] = [];
  const counts = new Uint16Array(mostRank);
  let place = 0;
  for (const end of ends) {
    // Places of one standing are in the order of time: once there are enough of a rank, the rest are older.
    counts.fill(0);
    for (; place < end; place += 1) {
      const rank = ranks[place] ?? -1;
      if (rank < 0) continue;
      const count = counts[rank] ?? 0;
      if (count >= wanted.most) continue;
      const candidate = { rank, seconds: seconds[place] ?? 0, n: rows[place] ?? 0 };
      if (!isWanted(candidate, wanted) || isGone(candidate.n)) continue;
      counts[rank] = count + 1;
      found.push(candidate);
    }
  }
  return found;
}

/** Most of what was found is of a low rank: it is not even put in order. */
function bestOf(found: readonly Placed[], most: number): Placed[] {
  const byRank = Map.groupBy(found, ({ rank }) => rank);
  const best: Placed[] = [];
  for (const rank of [...byRank.keys()].sort((one, other) => other - one)) {
    if (best.length < most) best.push(...(byRank.get(rank) ?? []).sort(inOrder));
  }
  return best.slice(0, most);
}

/** The names of the blocks that hold a question's terms. */
function blocksOf({ clauses, kinds, from, clientIds }: Question): string[] {
  const terms = [...[...clauses, ...from].flatMap((clause) => clause.terms), ...kinds].map(({ text }) => text);
  return [...new Set([...terms, ...[...(clientIds ?? [])].map(clientTerm)].map(blockOf))];
}
