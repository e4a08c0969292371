import type { PhraseFound } from '../phrases.ts';

/** What a sentence of a mail can be. */
export type SaidKind = 'commitment' | 'question' | 'request';

/**
 * Who acts: the one who writes, the one who reads, whoever has an address, or somebody of whom nothing but the name is known.
 * Somebody with an address has the name by which the sentence calls them; empty where it does not.
 */
export type Actor =
  | { kind: 'writer' }
  | { kind: 'reader' }
  | { kind: 'address'; email: string; name: string }
  | { kind: 'person'; name: string };

/** What a sentence promises or asks, before it is known who writes to whom. */
export interface Said {
  kind: SaidKind;
  who: Actor;
  /** The words of the sentence that it stands in: from here, up to there. */
  from: number;
  to: number;
  /** Where what is promised or asked begins. */
  about: number;
  /** It is a promise only where a day is named. */
  onlyWithDay: boolean;
  /** It is asked that it is not done: "please don't send it before Friday". */
  denied: boolean;
  /** The words that decided, as they stand in the sentence. */
  because: string[];
}

/** A phrase of a sentence that promises, asks or requests something, and who acts. */
export interface Found extends PhraseFound {
  kind: SaidKind;
  who: Actor;
  denied?: boolean;
  onlyWithDay?: boolean;
}
