import * as z from 'zod/mini';

/**
 * A column of thousands of values: each is looked at here, by one function, since a schema that is asked for each of them
 * takes several times as long while a page is opening.
 */
function column<Value>(isOne: (value: unknown) => value is Value) {
  return z.custom<Value[]>((value) => Array.isArray(value) && value.every(isOne));
}

/** A column of the words of an enumeration. */
export function wordColumn<Word extends string>(words: readonly Word[]) {
  const known: ReadonlySet<unknown> = new Set(words);
  return column((value): value is Word => known.has(value));
}

export const textColumn = column((value) => typeof value === 'string');
/** Whole numbers: counts, days, or milliseconds since 1970. */
export const wholeColumn = column((value): value is number => Number.isSafeInteger(value));
