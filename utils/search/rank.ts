import { fieldBit } from './terms.ts';

/**
 * How well a record fits a question. Bits say where a word was found: the lower three the fields (`fieldBit`) in which it
 * stands at least as a beginning, the upper three those in which it stands whole.
 */

/** The bits of a word that was found whole, or as the beginning of another. */
export function bitsOf(fields: number, isWhole: boolean): number {
  return isWhole ? (fields << 3) | fields : fields;
}

/** By bits: from 1 (the beginning of a word in a text) to 6 (a whole word in a title); 0 where it was not found. */
export const levels = Uint8Array.from({ length: 64 }, (_, bits) => {
  const whole = levelIn(bits >> 3);
  return Math.max(whole === 0 ? 0 : whole + 1, levelIn(bits & 7));
});

function levelIn(fields: number): number {
  if ((fields & fieldBit.title) !== 0) return 5;
  if ((fields & fieldBit.people) !== 0) return 3;
  return fields === 0 ? 0 : 1;
}

/** What a record is beside others. */
export const standing = { client: 0, person: 1, other: 2 } as const;
export type Standing = (typeof standing)[keyof typeof standing];

/**
 * By standing: what a name that holds every word is worth, more than any number of words elsewhere. A client and a person
 * whose name was asked for come before what passed.
 */
export const named = [2000, 1000, 0] as const;
/** No rank is as high. */
export const mostRank = 3000;

/** The standing of a kind of record. */
export function standingOf(kind: string): Standing {
  return kind === 'client' || kind === 'person' ? standing[kind] : standing.other;
}

/** A place in the order of answers. */
export interface Placed {
  /** The higher the better. */
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
