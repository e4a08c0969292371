import { standing, type Standing } from '../../search/rank.ts';
import type { Term } from '../../search/terms.ts';
import type { Entry } from './entry.ts';

/**
 * A segment: some thousand entries turned over, so that a word finds its rows. Within it a row is told by its place: clients
 * first, then people, then the rest, each newest first; what comes first in an answer comes first here. Never changed once
 * it is written, and its number is not used again.
 */
export interface Segment {
  /** By place: the row's number, and when it was in seconds since 1970. */
  rows: Uint32Array;
  seconds: Uint32Array;
  /** Where each standing ends. */
  ends: Uint32Array;
  /** The names of its blocks, each on a line. */
  names: string;
}

/** The words of a segment that begin alike, or one word, under [how they begin, the segment]. */
export interface Block {
  name: string;
  segment: number;
  /** In their order, each on a line. */
  words: string;
  /** By word: where its places begin. One more than there are words. */
  starts: Uint32Array;
  /** Places in the segment, rising; the lowest three bits are those of the fields. */
  places: Uint16Array;
}

/** As many entries as 13 bits can tell apart. */
export const mostEntries = 8192;

/** Behind a character: all words that begin with it and are longer, as if they were one. */
const andMore = '\u0002';

/**
 * Which block a word is in: by its first two characters, and all words that begin with a character by that; what filters look up
 * by the first character behind its mark.
 */
function blockOf(term: string): string {
  if (term.endsWith(andMore)) return term.slice(0, -1);
  return term.slice(0, term.startsWith('\u0001') ? 3 : 2);
}

/** Names of blocks, from one to another, both included. */
export type NameRange = [from: string, to: string];

/** A word that stands in more than this share of a segment's rows has a block of its own: others need not be read with it. */
const frequent = 1 / 100;

/**
 * The ranges of names in which the blocks are that hold a term, both ends included: the one in which its word is with others, and
 * those of frequent words.
 */
export function rangesOf({ text, isPrefix }: Term): NameRange[] {
  const name = blockOf(text);
  if (text.length < 2 && isPrefix) return [[text, text]];
  const end = isPrefix ? `${text}\uffff` : text;
  return name === text
    ? [[name, end]]
    : [
        [name, name],
        [text, end],
      ];
}

/** A segment before it has a number. */
export interface Built {
  segment: Segment;
  blocks: Omit<Block, 'segment'>[];
}

/** Turns entries over. Of several of one row the last one holds. Null where nothing is left. */
export function buildSegment(entries: readonly Entry[]): Built | null {
  const latest = new Map(entries.map((entry) => [entry.n, entry]));
  const live = [...latest.values()].filter(({ lines }) => lines !== '').sort(byPlace);
  if (live.length === 0) return null;
  const blocks = blocksOf(placesByTerm(live), live.length);
  const endOf = (last: Standing) => live.filter((entry) => entry.standing <= last).length;
  const segment: Segment = {
    rows: Uint32Array.from(live, ({ n }) => n),
    seconds: Uint32Array.from(live, ({ seconds }) => seconds),
    ends: Uint32Array.from(Object.values(standing), endOf),
    names: blocks.map(({ name }) => name).join('\n'),
  };
  return { segment, blocks };
}

function byPlace(one: Entry, other: Entry): number {
  return one.standing - other.standing || other.seconds - one.seconds || other.n - one.n;
}

function placesByTerm(entries: readonly Entry[]): Map<string, number[]> {
  const terms = new Map<string, number[]>();
  const add = (term: string, value: number) => {
    const places = terms.get(term);
    if (places === undefined) terms.set(term, [value]);
    else places.push(value);
  };
  for (const [place, { lines }] of entries.entries()) {
    const begun = new Map<string, number>();
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const bits = Number(line.at(-1));
      add(line.slice(0, -2), (place << 3) | bits);
      const first = line.charAt(0);
      if (first !== '\u0001' && line.length > 3) begun.set(first, (begun.get(first) ?? 0) | bits);
    }
    for (const [first, bits] of begun) add(first + andMore, (place << 3) | bits);
  }
  return terms;
}

function blocksOf(terms: ReadonlyMap<string, number[]>, size: number): Omit<Block, 'segment'>[] {
  const isFrequent = (term: string) => !term.endsWith(andMore) && (terms.get(term)?.length ?? 0) > size * frequent;
  const nameOf = (term: string) => (isFrequent(term) ? term : blockOf(term));
  const named = Map.groupBy([...terms.keys()].sort(), nameOf);
  return [...named].map(([name, words]) => {
    const lists = words.map((word) => terms.get(word) ?? []);
    const starts = new Uint32Array(words.length + 1);
    for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
    return { name, words: words.join('\n'), starts, places: Uint16Array.from(lists.flat()) };
  });
}

/** The entries that a segment was built of. */
export function takeApart(segment: Segment, blocks: readonly Block[]): Entry[] {
  const lines = Array.from(segment.rows, () => '\n');
  for (const { words, starts, places } of blocks) {
    for (const [index, word] of words.split('\n').entries()) {
      if (word.endsWith(andMore)) continue;
      for (const value of places.subarray(starts[index], starts[index + 1])) {
        lines[value >> 3] += `${word}\t${value & 7}\n`;
      }
    }
  }
  const standings = Object.values(standing);
  return lines.map((each, place) => ({
    n: segment.rows[place] ?? 0,
    seconds: segment.seconds[place] ?? 0,
    standing: standings.find((one) => place < (segment.ends[one] ?? 0)) ?? standing.other,
    lines: each,
  }));
}

/** Whether what lies on disk is a segment. */
export function isSegment(raw: unknown): raw is Segment {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'rows' in raw &&
    raw.rows instanceof Uint32Array &&
    'seconds' in raw &&
    raw.seconds instanceof Uint32Array &&
    'ends' in raw &&
    raw.ends instanceof Uint32Array &&
    'names' in raw &&
    typeof raw.names === 'string'
  );
}

/** Whether what lies on disk is a block. */
export function isBlock(raw: unknown): raw is Block {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'name' in raw &&
    typeof raw.name === 'string' &&
    'segment' in raw &&
    typeof raw.segment === 'number' &&
    'words' in raw &&
    typeof raw.words === 'string' &&
    'starts' in raw &&
    raw.starts instanceof Uint32Array &&
    'places' in raw &&
    raw.places instanceof Uint16Array
  );
}
