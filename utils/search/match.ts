import { linesOf, type SearchDocument } from './document.ts';
import type { Clause, Query } from './query.ts';
import { bitsOf, rankOf, standingOf, type Standing } from './rank.ts';
import { clientTerm, type Term } from './terms.ts';
import { tokensOf } from './tokens.ts';

/** A question whose clients were looked up: null where it names none. */
export interface Question extends Query {
  clientIds: ReadonlySet<string> | null;
}

/**
 * The rank of a document by a question (see `rankOf`), or -1 where it does not fit. This is what the answers are: the index
 * only finds sooner what may fit.
 */
export function rankIn(question: Question, document: SearchDocument): number {
  const { clauses, from, after, before } = question;
  if (after !== null && document.at < after) return -1;
  if (before !== null && document.at >= before) return -1;
  const rank = rankOfLines(question, linesOf(document), standingOf(document.kind));
  if (rank < 0) return rank;
  const fields = [...document.title, ...document.people, ...document.text];
  // A single word was found by its term.
  const isPlaced = (texts: string[]) => (clause: Clause) => clause.words.length === 1 || holds(texts, clause);
  const isThere = clauses.every(isPlaced(fields));
  const isFrom = from.length === 0 || from.some(isPlaced(document.from));
  return isThere && isFrom ? rank : -1;
}

/** The rank by a document's terms alone: phrases are not looked at, nor times. */
export function rankOfLines(question: Question, lines: string, standing: Standing): number {
  const { clauses, kinds, from, clientIds } = question;
  const has = (terms: readonly Term[]) => bitsOfTerms(lines, terms) !== 0;
  if (kinds.length > 0 && !kinds.some((term) => has([term]))) return -1;
  if (from.length > 0 && !from.some(({ terms }) => has(terms))) return -1;
  if (clientIds !== null && !anyClient(lines, clientIds)) return -1;
  return rankOf(
    clauses.map(({ terms }) => bitsOfTerms(lines, terms)),
    standing,
  );
}

function anyClient(lines: string, clientIds: ReadonlySet<string>): boolean {
  for (const id of clientIds) if (lines.includes(`\n${clientTerm(id)}\t`)) return true;
  return false;
}

/** In which fields all of the terms stand. */
function bitsOfTerms(lines: string, terms: readonly Term[]): number {
  let bits = 63;
  for (const term of terms) bits &= bitsOfTerm(lines, term);
  return bits;
}

function bitsOfTerm(lines: string, { text, isPrefix }: Term): number {
  const wanted = isPrefix ? `\n${text}` : `\n${text}\t`;
  let bits = 0;
  for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1)) {
    const tab = lines.indexOf('\t', at + 1);
    bits |= bitsOf(Number(lines[tab + 1]), tab === at + 1 + text.length);
  }
  return bits;
}

/** Whether a clause's words stand one after the other in one of the texts. */
export function holds(texts: readonly string[], { words, isPrefix }: Pick<Clause, 'words' | 'isPrefix'>): boolean {
  return texts.some((text) => placesOf(tokensOf(text), { words, isPrefix }).length > 0);
}

/** Where a clause's words begin among the words of a text. */
export function placesOf(
  tokens: readonly { text: string }[],
  { words, isPrefix }: Pick<Clause, 'words' | 'isPrefix'>,
): number[] {
  const last = words.length - 1;
  const fits = (at: number) =>
    words.every((word, index) => {
      const text = tokens[at + index]?.text;
      return text === word || (isPrefix && index === last && text?.startsWith(word) === true);
    });
  return tokens.flatMap((_, at) => (fits(at) ? [at] : []));
}
