import type { Term } from './terms.ts';

/** One thing that a record must hold: a word, or several one after the other. */
export interface Clause {
  /** As they are compared. */
  words: string[];
  /** Whether the last word may be the beginning of one. */
  isPrefix: boolean;
  /** What the index looks up for it; all of them must be there. */
  terms: Term[];
}

/** A question. All of its clauses and all of its filters must hold; of several filters of one sort any. */
export interface Query {
  clauses: Clause[];
  kinds: Term[];
  /** A client by its id, as it was typed, or by words of its name. */
  clients: { id: string; name: Clause | null }[];
  from: Clause[];
  /** Milliseconds since 1970: from then on, and before then. */
  after: number | null;
  before: number | null;
}

/** Whether nothing was asked. */
export function isEmpty({ clauses, kinds, clients, from, after, before }: Query): boolean {
  const filters = clauses.length + kinds.length + clients.length + from.length;
  return filters === 0 && after === null && before === null;
}
