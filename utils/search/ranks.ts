import type { Clause, Query } from './query.ts';
import { bitsOf, levels, named, standing, type Standing } from './rank.ts';
import { clientTerm, fieldBit, mark, type Term } from './terms.ts';

/** A question whose clients were looked up: null where it names none. */
export interface Question extends Query {
  clientIds: ReadonlySet<string> | null;
}

/** Some records in which terms are looked up; each is told by its place among them. They are in the order of their standing. */
export interface Lookup {
  size: number;
  standingAt(place: number): Standing;
  /** By place, in which fields a term stands, as bits; null where it stands in none of the records. */
  find(term: Term): Uint8Array | null;
  /** By place, not 0 where a record has one of the terms. */
  findAny(terms: ReadonlySet<string>): Uint8Array | null;
}

/**
 * By place the rank of each record, by its terms alone; -1 where a word or a filter does not hold, and null where no record
 * fits. Phrases and times are not looked at. Written for speed: for a common word it looks at every record there is.
 */
export function ranksIn(lookup: Lookup, { clauses, kinds, from, clientIds }: Question): Int16Array | null {
  const filters: (Uint8Array | null)[] = [];
  if (kinds.length > 0) filters.push(kinds.map((term) => lookup.find(term)).reduce(either));
  if (from.length > 0) filters.push(from.map((clause) => findAll(lookup, clause)).reduce(either));
  if (clientIds !== null) filters.push(lookup.findAny(new Set([...clientIds].map(clientTerm))));
  const words = clauses.map((clause) => findAll(lookup, clause));
  return isFull(filters) && isFull(words) ? rankAll(lookup, filters, words) : null;
}

function isFull(lists: (Uint8Array | null)[]): lists is Uint8Array[] {
  return !lists.includes(null);
}

function rankAll(lookup: Lookup, filters: readonly Uint8Array[], words: readonly Uint8Array[]): Int16Array {
  const ranks = new Int16Array(lookup.size);
  for (const holds of filters) {
    for (let place = 0; place < ranks.length; place += 1) if (holds[place] === 0) ranks[place] = -1;
  }
  for (const bits of words) {
    for (let place = 0; place < ranks.length; place += 1) {
      const level = levels[bits[place] ?? 0] ?? 0;
      const rank = ranks[place] ?? 0;
      ranks[place] = level === 0 || rank < 0 ? -1 : rank + level;
    }
  }
  for (let place = 0; words.length > 0 && place < ranks.length; place += 1) {
    const rank = ranks[place] ?? 0;
    const of = lookup.standingAt(place);
    if (of === standing.other) break;
    if (rank >= 0 && words.every((bits) => ((bits[place] ?? 0) & fieldBit.title) !== 0))
      ranks[place] = rank + named[of];
  }
  return ranks;
}

/** By place the bits of the fields in which all of a clause's terms stand. */
function findAll(lookup: Lookup, { terms }: Clause): Uint8Array | null {
  return terms
    .map((term) => lookup.find(term))
    .reduce((all, bits) => {
      if (all === null || bits === null) return null;
      for (let place = 0; place < all.length; place += 1) all[place] = (all[place] ?? 0) & (bits[place] ?? 0);
      return all;
    });
}

function either(all: Uint8Array | null, bits: Uint8Array | null): Uint8Array | null {
  if (all === null || bits === null) return all ?? bits;
  for (let place = 0; place < all.length; place += 1) all[place] = (all[place] ?? 0) | (bits[place] ?? 0);
  return all;
}

/** Looks terms up in the lines of some records, see `linesOf`. */
export function lookupLines(entries: readonly { lines: string; standing: Standing }[]): Lookup {
  return {
    size: entries.length,
    standingAt: (place) => entries[place]?.standing ?? standing.other,
    find: (term) => Uint8Array.from(entries, ({ lines }) => bitsOfTerm(lines, term)),
    findAny: (terms) =>
      Uint8Array.from(entries, ({ lines }) => (clientsIn(lines).some((term) => terms.has(term)) ? 1 : 0)),
  };
}

function bitsOfTerm(lines: string, { text, isPrefix }: Term): number {
  const wanted = isPrefix ? `\n${text}` : `\n${text}\t`;
  let bits = 0;
  for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1)) {
    const tab = lines.indexOf('\t', at);
    bits |= bitsOf(Number(lines[tab + 1]), tab === at + 1 + text.length);
  }
  return bits;
}

/** The terms of the clients that a record belongs to. */
function clientsIn(lines: string): string[] {
  const terms: string[] = [];
  for (let at = lines.indexOf(`\n${mark.client}`); at >= 0; at = lines.indexOf(`\n${mark.client}`, at + 1)) {
    terms.push(lines.slice(at + 1, lines.indexOf('\t', at)));
  }
  return terms;
}
