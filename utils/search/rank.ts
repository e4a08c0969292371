import { fieldBit } from './terms.ts';

/**
 * How well a record fits a question. Bits say where a word was found: the lower three the fields (`fieldBit`) in which it
 * stands at least as a beginning, the upper three those in which it stands whole.
 */

/** The bits of a word that was found whole, or as the beginning of another. */
export function bitsOf(fields: number, isWhole: boolean): number {
  return isWhole ? (fields << 3) | fields : fields;
}

/** From 1 (the beginning of a word in a text) to 6 (a whole word in a title); 0 where it was not found. */
const levels = Uint8Array.from({ length: 64 }, (_, bits) => {
  const whole = levelIn(bits >> 3);
  const begun = levelIn(bits & 7);
  return Math.max(whole === 0 ? 0 : whole + 1, begun);
});

function levelIn(fields: number): number {
  if ((fields & fieldBit.title) !== 0) return 5;
  if ((fields & fieldBit.people) !== 0) return 3;
  return fields === 0 ? 0 : 1;
}

/** What a record is beside others: a client and a person come before what passed, where their name is what was asked for. */
export const standing = { client: 0, person: 1, other: 2 } as const;
export type Standing = (typeof standing)[keyof typeof standing];

/** Beyond what any number of words can add up to. */
const named = [2000, 1000, 0] as const;

/** The standing of a kind of record. */
export function standingOf(kind: string): Standing {
  if (kind === 'client') return standing.client;
  return kind === 'person' ? standing.person : standing.other;
}

/**
 * Adds up to the rank of a record, word by word from 0, the higher the better; -1 once a word was not found. A name
 * counts as what was asked for only if every word is in it: `isNamed` starts true and is handed on.
 */
export function rankOf(bitsOfWords: readonly number[], of: Standing): number {
  let rank = 0;
  let isNamed = bitsOfWords.length > 0;
  for (const bits of bitsOfWords) {
    const level = levels[bits] ?? 0;
    if (level === 0) return -1;
    rank += level;
    if ((bits & fieldBit.title) === 0) isNamed = false;
  }
  return isNamed ? rank + named[of] : rank;
}

/** A place in the order of answers. */
export interface Placed {
  rank: number;
  /** When it was, in seconds since 1970. */
  seconds: number;
  /** The row's number; it decides between records of the same second. */
  n: number;
}

/** Best first, then newest first. */
export function inOrder(one: Placed, other: Placed): number {
  return other.rank - one.rank || other.seconds - one.seconds || other.n - one.n;
}
