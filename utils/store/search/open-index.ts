import { inOrder, type Placed } from '../../search/rank.ts';
import { lookupLines, ranksIn, type Question } from '../../search/ranks.ts';
import { clientTerm } from '../../search/terms.ts';
import type { Entry } from './entry.ts';
import { isWiderThanBlock, lookupSegment } from './lookup.ts';
import { blockOf, isBlock, isSegment, type Segment } from './segment.ts';
import { parseTail } from './tail.ts';

/** Where the index lies, within a transaction. */
export interface IndexTables {
  tail: { getAll(): Promise<unknown[]> };
  segments: { getAllKeys(): Promise<number[]>; getAll(): Promise<unknown[]> };
  blocks: { getAll(range: IDBKeyRange): Promise<unknown[]> };
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
export async function openIndex(
  { tail, segments, blocks }: IndexTables,
  question: Question,
): Promise<(wanted: Wanted) => Placed[]> {
  const [ids, headers, ends, ...found] = await Promise.all([
    segments.getAllKeys(),
    segments.getAll(),
    tail.getAll(),
    ...rangesOf(question).map((range) => blocks.getAll(range)),
  ]);
  // Of several entries of a row the last one holds.
  const latest = new Map(ends.flatMap(parseTail).map((entry): [number, Entry] => [entry.n, entry]));
  const entries = [...latest.values()].filter(({ lines }) => lines !== '');
  const entryRanks = ranksIn(lookupLines(entries), question);
  const own = Map.groupBy(found.flat().filter(isBlock), ({ segment }) => segment);
  const sealed = ids.flatMap((id, index) => {
    const segment = headers[index];
    if (!isSegment(segment)) return [];
    return [{ segment, ranks: ranksIn(lookupSegment(segment, own.get(id) ?? []), question) }];
  });
  return (wanted) => {
    const inTail = entries.map(({ seconds, n }, place) => ({ rank: entryRanks[place] ?? -1, seconds, n }));
    const inSegments = sealed.flatMap(({ segment, ranks }) => newestIn(segment, ranks, latest, wanted));
    return bestOf([...inTail.filter((place) => isWanted(place, wanted)), ...inSegments], wanted.most);
  };
}

function isWanted(place: Placed, { after, from, to }: Wanted): boolean {
  const isInTime = place.rank >= 0 && place.seconds >= from && place.seconds <= to;
  return isInTime && (after === null || inOrder(after, place) < 0);
}

/** The rows of one segment that fit: of each rank the newest. Rows that are stale or have an entry in the tail are left out. */
function newestIn(
  { rows, seconds, ends, stale }: Segment,
  ranks: Int16Array,
  tail: ReadonlyMap<number, Entry>,
  wanted: Wanted,
): Placed[] {
  const gone = new Set(stale);
  const found: Placed[] = [];
  let place = 0;
  for (const end of ends) {
    // Places of one standing are in the order of time: once there are enough of a rank, the rest are older.
    const counts = new Map<number, number>();
    for (; place < end; place += 1) {
      const rank = ranks[place] ?? -1;
      const count = counts.get(rank) ?? 0;
      if (rank < 0 || count >= wanted.most) continue;
      const candidate = { rank, seconds: seconds[place] ?? 0, n: rows[place] ?? 0 };
      if (!isWanted(candidate, wanted) || gone.has(candidate.n) || tail.has(candidate.n)) continue;
      counts.set(rank, count + 1);
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

/** Where the blocks are that hold a question's terms. */
function rangesOf({ clauses, kinds, from, clientIds }: Question): IDBKeyRange[] {
  const clients = [...(clientIds ?? [])].map((id) => ({ text: clientTerm(id), isPrefix: false }));
  const terms = [...[...clauses, ...from].flatMap((clause) => clause.terms), ...kinds, ...clients];
  const ends = new Map<string, string>();
  for (const term of terms) {
    const name = blockOf(term.text);
    // What is read for a wider range serves for the block of that name as well.
    if (isWiderThanBlock(term)) ends.set(name, `${name}\uffff`);
    else if (!ends.has(name)) ends.set(name, name);
  }
  return [...ends].map(([name, end]) => IDBKeyRange.bound([name], [end, []]));
}
