import { inOrder, mostRank, type Placed } from '../../search/rank.ts';
import { lookupLines, ranksIn, type Question } from '../../search/ranks.ts';
import { clientTerm } from '../../search/terms.ts';
import type { Entry } from './entry.ts';
import { lookupSegment } from './lookup.ts';
import { readSealed, type IndexMemory, type SealedTables } from './read-sealed.ts';
import { isBlock, rangesOf, type NameRange, type Segment } from './segment.ts';
import { readStale } from './stale.ts';
import { readTail, type TailMemory } from './tail.ts';

/** Where the index lies, within a transaction. */
export interface IndexTables extends SealedTables {
  meta: { get(key: 'search' | 'stale'): Promise<unknown> };
  tail: { getAllKeys(): Promise<number[]>; getAll(range: IDBKeyRange): Promise<unknown[]> };
  memory: { latest: IndexMemory; tail: TailMemory };
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
  const [{ segments, found }, stale, tail] = await Promise.all([
    readSealed(tables, rangesIn(question)),
    readStale(tables.meta),
    readTail(tables.tail, tables.memory.tail),
  ]);
  tables.memory.tail = tail;
  // Of several entries of a row the last one holds.
  const latest = new Map([...tail.values()].flat().map((entry): [number, Entry] => [entry.n, entry]));
  const entries = [...latest.values()]
    .filter(({ lines }) => lines !== '')
    .sort((one, other) => one.standing - other.standing);
  const entryRanks = ranksIn(lookupLines(entries), question);
  const own = Map.groupBy(found.filter(isBlock), ({ segment }) => segment);
  const sealed = [...segments].flatMap(([id, segment]) => {
    const ranks = ranksIn(lookupSegment(segment, own.get(id) ?? []), question);
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

/** The ranges of names in which the blocks are that hold a question's terms, each once. */
function rangesIn({ clauses, kinds, from, clientIds }: Question): NameRange[] {
  const clients = [...(clientIds ?? [])].map((id) => ({ text: clientTerm(id), isPrefix: false }));
  const terms = [...[...clauses, ...from].flatMap((clause) => clause.terms), ...kinds, ...clients];
  return [...new Map(terms.flatMap(rangesOf).map((range) => [range.join('\n'), range])).values()];
}
