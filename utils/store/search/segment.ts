import * as z from 'zod/mini';
import { standing } from '../../search/rank.ts';
import type { Entry } from './entry.ts';

/**
 * A segment: some thousand entries turned over, so that a word finds its rows. Within it a row is told by its place: clients
 * first, then people, then the rest, each newest first; what comes first in an answer comes first here.
 */
export const segmentSchema = z.object({
  /** By place: the row's number, and when it was in seconds since 1970. */
  rows: z.instanceof(Uint32Array),
  seconds: z.instanceof(Uint32Array),
  /** How many of the rows are clients, and how many people. */
  clients: z.int(),
  people: z.int(),
  /** The names of its blocks. */
  blocks: z.array(z.string()),
  /** Numbers of rows whose entry here no longer holds: they are gone, or have another one since. */
  stale: z.instanceof(Uint32Array),
});
export type Segment = z.infer<typeof segmentSchema>;

/** All words of a segment that begin alike, under [how they begin, the segment]. */
export const blockSchema = z.object({
  name: z.string(),
  segment: z.int(),
  /** In their order, each on a line. */
  words: z.string(),
  /** By word: where its places begin. One more than there are words. */
  starts: z.instanceof(Uint32Array),
  /** Places in the segment, rising; the lowest three bits are those of the fields. */
  places: z.instanceof(Uint16Array),
});
export type Block = z.infer<typeof blockSchema>;

/** As many entries as 13 bits can tell apart. */
export const mostEntries = 8192;

/** Which block a word is in: by its first two characters; what filters look up by the first behind its mark. */
export function blockOf(term: string): string {
  return term.slice(0, term.startsWith('\u0001') ? 3 : 2);
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
  const blocks = blocksOf(placesByTerm(live));
  const segment: Segment = {
    rows: Uint32Array.from(live, ({ n }) => n),
    seconds: Uint32Array.from(live, ({ seconds }) => seconds),
    clients: live.filter((entry) => entry.standing === standing.client).length,
    people: live.filter((entry) => entry.standing === standing.person).length,
    blocks: blocks.map(({ name }) => name),
    stale: new Uint32Array(),
  };
  return { segment, blocks };
}

function byPlace(one: Entry, other: Entry): number {
  return one.standing - other.standing || other.seconds - one.seconds || other.n - one.n;
}

function placesByTerm(entries: readonly Entry[]): Map<string, number[]> {
  const terms = new Map<string, number[]>();
  for (const [place, { lines }] of entries.entries()) {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const term = line.slice(0, -2);
      const value = (place << 3) | Number(line.slice(-1));
      const places = terms.get(term);
      if (places === undefined) terms.set(term, [value]);
      else places.push(value);
    }
  }
  return terms;
}

function blocksOf(terms: ReadonlyMap<string, number[]>): Omit<Block, 'segment'>[] {
  const named = new Map<string, string[]>();
  for (const term of [...terms.keys()].sort()) {
    const name = blockOf(term);
    const words = named.get(name);
    if (words === undefined) named.set(name, [term]);
    else words.push(term);
  }
  return [...named].map(([name, words]) => {
    const starts = new Uint32Array(words.length + 1);
    const lists = words.map((word) => terms.get(word) ?? []);
    for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
    const places = new Uint16Array(starts.at(-1) ?? 0);
    for (const [index, list] of lists.entries()) places.set(list, starts[index] ?? 0);
    return { name, words: words.join('\n'), starts, places };
  });
}

/** The entries that a segment was built of, without the stale ones. */
export function takeApart(segment: Segment, blocks: readonly Block[]): Entry[] {
  const parts: string[][] = Array.from(segment.rows, () => []);
  for (const { words, starts, places } of blocks) {
    for (const [index, word] of words.split('\n').entries()) {
      for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1) {
        const value = places[at] ?? 0;
        parts[value >> 3]?.push(`${word}\t${value & 7}\n`);
      }
    }
  }
  const stale = new Set(segment.stale);
  return parts.flatMap((lines, place) => {
    const n = segment.rows[place] ?? 0;
    if (stale.has(n)) return [];
    return [
      { n, seconds: segment.seconds[place] ?? 0, standing: standingAt(segment, place), lines: `\n${lines.join('')}` },
    ];
  });
}

/** The standing of the row at a place. */
export function standingAt({ clients, people }: Segment, place: number) {
  if (place < clients) return standing.client;
  return place < clients + people ? standing.person : standing.other;
}
