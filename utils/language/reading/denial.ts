import type { PhraseFound } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { Markers } from './markers.ts';

/** The clause that a phrase stands in: back to a mark or an "and", and on to one, or to an "if" or a "which". */
function clauseOf(
  words: readonly Word[],
  { first, last, about }: PhraseFound,
  markers: Markers,
): { first: number; last: number } {
  const { linking, conditions, relatives, wondered } = markers;
  let from = first;
  while (from > 0 && !words[from]?.afterMark && !linking.standsAt(words, from - 1)) from -= 1;
  // "If you do not hear from me I will call": what is denied there is something else.
  const isCondition = words.slice(from, first).some((_, index) => conditions.standsAt(words, from + index));
  let to = last;
  const ends = [linking, conditions, relatives, wondered];
  const isInClause = (at: number): boolean =>
    at < words.length && !words[at]?.afterMark && !ends.some((list) => list.standsAt(words, at));
  // "Por favor, no …": what is asked may begin behind a mark.
  if (about === last + 1 && about < words.length) to = about;
  while (isInClause(to + 1)) to += 1;
  return { first: isCondition ? first : from, last: to };
}

/**
 * The word by which the clause that a phrase stands in is denied: "not", "nicht", "no"; null where it is not. "Not only" and
 * "do not forget" deny nothing.
 */
export function denialOf(words: readonly Word[], phrase: PhraseFound, markers: Markers): number | null {
  const { first, last } = clauseOf(words, phrase, markers);
  const clause = words.slice(first, last + 1);
  const affirmed = markers.affirming.find(clause);
  const denial = markers.denials
    .find(clause)
    .find((one) => !affirmed.some((other) => other.first <= one.first && one.first <= other.last));
  return denial ? first + denial.first : null;
}
