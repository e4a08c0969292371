import type { Sentence } from '../sentences.ts';
import type { Who } from './parties.ts';
import type { Actor, SaidKind } from './said.ts';

/** What a text promises, asks or requests: to be taken or dropped by whoever reads it. */
export interface Proposal {
  kind: SaidKind;
  /** Who owes it: `us`, `them`, or a person's name. Of a question: who is to answer. */
  who: Who;
  /** The same before it is known whose addresses are ours. */
  actor: Actor;
  /** What is promised or asked, without who and when: "send the figures". */
  what: string;
  /** The last day for it, `2026-11-20`, or null where none is named. */
  due: string | null;
  /** The sentence as it was written, on one line. */
  sentence: Sentence['text'];
  /** The line of the text that it begins in, counted from 1. */
  line: Sentence['line'];
  /** The words that decided. */
  because: string[];
}
