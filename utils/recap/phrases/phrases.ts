import type { MailLanguage } from '../../records/fields.ts';
import type { Survey } from '../../records/survey.ts';
import { languageOfTag } from '../mail-language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

/** The few words that rendering itself writes into a mail. */
export interface Phrases {
  /** Who is greeted when there are too many to name, or when nobody's name is known. */
  everyone: string;
  /** How somebody is called in a greeting. */
  greeted: (name: string) => string;
  /** What the mail is about when the meeting has no title and the client no name. */
  untitled: string;
  /** A day with a time of it, both as the language writes them. */
  atTime: (day: string, time: string) => string;
  /** What stands behind a date: the words of the notes and the day that they were counted from. */
  dateNote: (words: string, countedFrom: string) => string;
  /** The text before a day that takes the place of these words, as it leads to the day: "tomorrow" needs no "on", a day does. */
  leadingTo: (textBefore: string, words: string) => string;
  /** What a question begins with. */
  beforeQuestion: string;
  /** How a survey puts its question where nobody words it otherwise. */
  questions: Record<Exclude<Survey['sort'], 'own'>, string>;
}

/** One line for each language that mails are written in. */
export const phrasesOf: Record<MailLanguage, Phrases> = { en: english, de: german, es: spanish };

/** The phrases in the language of the locale. */
export function phrasesFor(locale: string): Phrases {
  return phrasesOf[languageOfTag(locale)];
}
