import type { Question } from '../../search/match.ts';
import type { Clause } from '../../search/query.ts';
import { bitsOf, inOrder, rankOf, type Placed } from '../../search/rank.ts';
import { clientTerm, type Term } from '../../search/terms.ts';
import { blockOf, standingAt, type Block, type Segment } from './segment.ts';

/** Which answers are wanted. */
export interface Wanted {
  /** Only those that come after this one in the order. */
  after: Placed | null;
  /** So many of the best at least, where there are that many. */
  most: number;
  /** In seconds since 1970, both included. */
  from: number;
  to: number;
}

/** The best rows by their terms, in their order. Where there are more than `most`, they are cut there. */
export function bestOf(found: readonly Placed[], most: number): Placed[] {
  const byRank = new Map<number, Placed[]>();
  for (const each of found) {
    const group = byRank.get(each.rank);
    if (group === undefined) byRank.set(each.rank, [each]);
    else group.push(each);
  }
  const best: Placed[] = [];
  // Most of what was found is of a low rank, and is never looked at.
  for (const rank of [...byRank.keys()].sort((one, other) => other - one)) {
    best.push(...(byRank.get(rank) ?? []).sort(inOrder));
    if (best.length >= most) break;
  }
  return best.slice(0, most);
}

/** Whether a place is among those that are wanted. */
export function isWanted(place: Placed, { after, from, to }: Wanted): boolean {
  return place.seconds >= from && place.seconds <= to && (after === null || inOrder(after, place) < 0);
}

/**
 * The rows of one segment that fit by their terms: of each rank the newest `most`. `blocks` are those of this segment, by
 * name; `elsewhere` says which rows have a later entry.
 */
export function candidatesIn(
  segment: Segment,
  blocks: ReadonlyMap<string, Block>,
  question: Question,
  wanted: Wanted,
  elsewhere: ReadonlySet<number>,
): Placed[] {
  const words = question.clauses.map((clause) => bitsOfClause(segment, blocks, clause));
  const filters = filtersOf(segment, blocks, question);
  const stale = new Set(segment.stale);
  const counts = new Map<number, number>();
  const found: Placed[] = [];
  const bits: number[] = words.map(() => 0);
  for (let place = 0; place < segment.rows.length; place += 1) {
    if (filters.some((filter) => filter[place] === 0)) continue;
    for (const [index, each] of words.entries()) bits[index] = each[place] ?? 0;
    const standing = standingAt(segment, place);
    const rank = rankOf(bits, standing);
    if (rank < 0) continue;
    // Places of one standing are in the order of time: once there are enough of a rank, the rest are older.
    const group = rank * 4 + standing;
    const count = counts.get(group) ?? 0;
    if (count >= wanted.most) continue;
    const candidate = { rank, seconds: segment.seconds[place] ?? 0, n: segment.rows[place] ?? 0 };
    if (!isWanted(candidate, wanted) || stale.has(candidate.n) || elsewhere.has(candidate.n)) continue;
    counts.set(group, count + 1);
    found.push(candidate);
  }
  return found;
}

/** One list for each filter: where it is not 0, it holds. */
function filtersOf(segment: Segment, blocks: ReadonlyMap<string, Block>, { kinds, from, clientIds }: Question) {
  const filters: Uint8Array[] = [];
  const either = (lists: Uint8Array[]) => {
    const all = new Uint8Array(segment.rows.length);
    for (const list of lists) {
      for (let place = 0; place < all.length; place += 1) all[place] = (all[place] ?? 0) | (list[place] ?? 0);
    }
    filters.push(all);
  };
  if (kinds.length > 0) either(kinds.map((term) => bitsOfTerm(segment, blocks, term)));
  if (from.length > 0) either(from.map((clause) => bitsOfClause(segment, blocks, clause)));
  if (clientIds !== null) {
    const bits = new Uint8Array(segment.rows.length);
    for (const id of clientIds) addTerm(bits, blocks, { text: clientTerm(id), isPrefix: false });
    filters.push(bits);
  }
  return filters;
}

/** For each place the bits of the fields in which all of the clause's terms stand. */
function bitsOfClause(segment: Segment, blocks: ReadonlyMap<string, Block>, { terms }: Clause): Uint8Array {
  const [first, ...others] = terms.map((term) => bitsOfTerm(segment, blocks, term));
  if (first === undefined) return new Uint8Array(segment.rows.length);
  for (const other of others) {
    for (let place = 0; place < first.length; place += 1) first[place] = (first[place] ?? 0) & (other[place] ?? 0);
  }
  return first;
}

function bitsOfTerm(segment: Segment, blocks: ReadonlyMap<string, Block>, term: Term): Uint8Array {
  const bits = new Uint8Array(segment.rows.length);
  addTerm(bits, blocks, term);
  return bits;
}

function addTerm(bits: Uint8Array, blocks: ReadonlyMap<string, Block>, term: Term): void {
  const name = blockOf(term.text);
  if (isWiderThanBlock(term)) {
    for (const block of blocks.values()) if (block.name.startsWith(name)) addBlock(bits, block, term);
  } else {
    const block = blocks.get(name);
    if (block !== undefined) addBlock(bits, block, term);
  }
}

/** Whether a term may begin words of several blocks: a single character. */
export function isWiderThanBlock({ text, isPrefix }: Term): boolean {
  return isPrefix && text.length === 1;
}

function addBlock(bits: Uint8Array, block: Block, { text, isPrefix }: Term): void {
  const { name, words, starts, places } = block;
  const end = text.length + 1;
  if (isPrefix && text.length <= name.length) {
    // All words of the block begin with it; the one that is no longer than it is the first.
    const isFirst = words === text || words.slice(0, end) === `${text}\n`;
    add(bits, places, 0, places.length, false);
    if (isFirst) add(bits, places, 0, starts[1] ?? 0, true);
    return;
  }
  const list = wordsOf(block);
  let index = lowerBound(list, text);
  for (; index < list.length && list[index]?.startsWith(text) === true; index += 1) {
    const isWhole = list[index] === text;
    if (!isWhole && !isPrefix) return;
    add(bits, places, starts[index] ?? 0, starts[index + 1] ?? 0, isWhole);
  }
}

function add(bits: Uint8Array, places: Uint16Array, from: number, to: number, isWhole: boolean): void {
  for (let at = from; at < to; at += 1) {
    const value = places[at] ?? 0;
    const place = value >> 3;
    bits[place] = (bits[place] ?? 0) | bitsOf(value & 7, isWhole);
  }
}

const split = new WeakMap<Block, string[]>();

/** A filter may look up many terms in the same block. */
function wordsOf(block: Block): string[] {
  const known = split.get(block);
  if (known !== undefined) return known;
  const words = block.words.split('\n');
  split.set(block, words);
  return words;
}

/** The first word that does not come before this one. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
