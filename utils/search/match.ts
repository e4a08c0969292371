import { linesOf, type SearchDocument } from './document.ts';
import type { Clause } from './query.ts';
import { standingOf } from './rank.ts';
import { lookupLines, ranksIn, type Question } from './ranks.ts';
import { tokensOf } from './tokens.ts';

/**
 * The rank of a document by a question, the higher the better, or -1 where it does not fit. This is what the answers are:
 * the index only finds sooner what may fit.
 */
export function rankIn(question: Question, document: SearchDocument): number {
  const { clauses, from, after, before } = question;
  if (after !== null && document.at < after) return -1;
  if (before !== null && document.at >= before) return -1;
  const entry = { lines: linesOf(document), standing: standingOf(document.kind) };
  const rank = ranksIn(lookupLines([entry]), question)?.[0] ?? -1;
  if (rank < 0) return -1;
  const fields = [...document.title, ...document.people, ...document.text];
  // A single word was found by its term.
  const isPlaced = (texts: string[]) => (clause: Clause) => clause.words.length === 1 || holds(texts, clause);
  const isThere = clauses.every(isPlaced(fields));
  const isFrom = from.length === 0 || from.some(isPlaced(document.from));
  return isThere && isFrom ? rank : -1;
}

/** Whether the index alone tells what fits: single words do, phrases and moments do not. */
export function isToldByTerms({ clauses, from, after, before }: Question): boolean {
  return after === null && before === null && [...clauses, ...from].every(({ words }) => words.length === 1);
}

/** Whether a clause's words stand one after the other in one of the texts. */
export function holds(texts: readonly string[], clause: Clause): boolean {
  return texts.some((text) => placesOf(tokensOf(text), clause).length > 0);
}

/** Where a clause's words begin among the words of a text. */
export function placesOf(tokens: readonly { text: string }[], { words, isPrefix }: Clause): number[] {
  const last = words.length - 1;
  const fits = (at: number) =>
    words.every((word, index) => {
      const text = tokens[at + index]?.text;
      return text === word || (isPrefix && index === last && text?.startsWith(word) === true);
    });
  return tokens.flatMap((_, at) => (fits(at) ? [at] : []));
}
