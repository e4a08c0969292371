import { english } from './en.ts';

/** The few words that rendering itself writes into a mail; a language that has none of its own uses the English ones. */
export interface Phrases {
  /** Who is greeted when there are too many to name. */
  everyone: string;
  /** What the mail is about when the meeting has no title and the client no name. */
  untitled: string;
  /** Between a day and a time. */
  beforeTime: string;
  /** What stands behind a date: the words of the notes and the day that they were counted from. */
  dateNote: (words: string, countedFrom: string) => string;
  /** What has to stand before a day that takes the place of these words ("tomorrow" needs none, a day "on"). */
  beforeDay: (textBefore: string, words: string) => string;
}

const LANGUAGES: Record<string, Phrases> = { en: english };

/** The phrases in the language of the locale. */
export function phrasesFor(locale: string): Phrases {
  return LANGUAGES[locale.split('-')[0] ?? 'en'] ?? english;
}
