import type { Proposal } from '../../../../utils/language/read-text.ts';

/** What a client writes to us on Monday 16 November 2026, and what it proposes; nothing where it proposes nothing. */
type SaidSentence = [text: string, ...expected: Partial<Proposal>[]];

/** What tests of one language have to show. */
export interface SentencesOf {
  promises: SaidSentence[];
  requests: SaidSentence[];
  questions: SaidSentence[];
  /** Sentences that look like one of these, and are none. */
  talk: SaidSentence[];
  /** A sentence that says something is done, and what was promised. */
  done: [text: string, what: string][];
  /** A sentence that says so of something else, or does not say so. */
  notDone: [text: string, what: string][];
}

/** What the client owes us. */
export function theirs(what: string, due: string | null = null): Partial<Proposal> {
  return { kind: 'commitment', who: 'them', what, due };
}

/** What somebody owes who is called by name. */
export function promiseOf(who: string, what: string, due: string | null = null): Partial<Proposal> {
  return { kind: 'commitment', who, what, due };
}

/** What we are asked to do. */
export function asked(what: string, due: string | null = null): Partial<Proposal> {
  return { kind: 'request', who: 'us', what, due };
}

/** What we are asked to answer. */
export function question(what: string, due: string | null = null): Partial<Proposal> {
  return { kind: 'question', who: 'us', what, due };
}
