/** What rough meeting notes say, as far as it can be told without guessing. */

/** How exactly the words name a day: "tuesday" names one, "next week" and "Q1" only a stretch of days. */
export type DatePrecision = 'day' | 'period';

/** A date in the notes: the person's own words, and the day that they were taken to mean. */
export interface NotedDate {
  /** The words as they stand in the notes, without "by" or "until". */
  words: string;
  /** `2026-11-17`, or with a time `2026-11-19T14:00`; for a period its last day. */
  iso: string;
  precision: DatePrecision;
  /** The words can mean another day too ("12/3", "by Friday" said on a Friday): the person has to look. */
  ambiguous: boolean;
  /** Where the words stand in the item's text. */
  start: number;
  end: number;
  /** The language of the words; none for English. */
  language?: string;
}

/** One thing noted, in the notes' own words. */
export interface NotedItem {
  text: string;
  /** The dates that were understood and are to be shown as dates. */
  dates: NotedDate[];
}

/** Who owes it: our side, the client's, someone by name, or nobody was named. */
export type Owner = { kind: 'us' } | { kind: 'client' } | { kind: 'person'; name: string } | { kind: 'nobody' };

/** Who acts in the sentence, and where the word for it stands in the item's text. */
export interface NotedSubject {
  owner: Owner;
  start: number;
  end: number;
  /** "They" and "client" may be written as "you" here without another word having to change. */
  canBecomeYou: boolean;
}

/** Something that is to be done, as the notes say it. */
export interface NotedAction extends NotedItem {
  owner: Owner;
  /** Null where the notes name nobody in front of the action. */
  subject: NotedSubject | null;
  /** What is to be done, without who and when. */
  what: string;
  due: NotedDate | null;
  /** The sentence as it stands in the notes. */
  quote: string;
}

/** When we speak next. */
export interface NotedMeeting {
  /** The notes' own words, with those for the date. */
  text: string;
  /** The words that are left beside the date: "steering call". */
  about: string;
  date: NotedDate | null;
}

/** What was read in the notes of a call. */
export interface NotesReading {
  discussed: NotedItem[];
  decisions: NotedItem[];
  actions: NotedAction[];
  questions: NotedItem[];
  next: NotedMeeting | null;
}

/** What the notes are read with. */
export interface NotesContext {
  /** The day of the meeting, which words like "tuesday" are counted from: ISO 8601, local, with or without a time. */
  date: string;
  /** The names of those who were there. */
  participants: readonly string[];
  /** A language tag such as `en-GB`: tells whether 12/3 names March or December. */
  locale: string;
}
