/** What a line of notes can be. */
export type NoteKind = 'discussed' | 'decision' | 'action' | 'question' | 'next';

/**
 * The words by which notes in one language are understood. Everything is in lower case.
 * Headings and markers of all languages are known at once; the words of sentences only in the meeting's language and English.
 */
export interface Vocabulary {
  /** A line that is nothing else begins a section of its kind. */
  headings: Readonly<Record<NoteKind, readonly string[]>>;
  /** Before a colon, or in brackets: says what this one line is. */
  markers: Readonly<Record<NoteKind, readonly string[]>>;
  /** Our side, as the subject of a sentence. */
  us: readonly string[];
  /** The client's side, as the subject of a sentence. */
  client: readonly string[];
  /** Somebody who is not named. */
  somebody: readonly string[];
  /** After a subject: what is going to be done. */
  future: readonly string[];
  /** After a subject: what is to be done; it is an action only where one of the verbs, or a date, follows. */
  duty: readonly string[];
  /** After a subject, and before one of the verbs. */
  infinitive: readonly string[];
  /** What one does for somebody else, as it stands after a subject or alone. */
  verbs: readonly string[];
  /** The same after a name; only forms that are no nouns too. */
  verbsAfterName: readonly string[];
  /** What follows a subject when something is said about it, not promised by it. */
  states: readonly string[];
  /** A sentence that begins like this is a decision. */
  decided: readonly string[];
  /** Capitalised or not, these begin a sentence and name nobody. */
  noNames: readonly string[];
  /** Kinds of meetings. */
  meetings: readonly string[];
  /** A sentence that begins like this and names a day says when we speak next. */
  nextMeeting: readonly string[];
  /** Before the last day for something. */
  deadline: readonly string[];
}

/** The words of a list written in a row, with commas between them. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
