import { dateWords, findDatesIn } from './date-words/index.ts';
import { findDates, type FoundDate, overlaps } from './dates.ts';
import type { NotedDate } from './notes-reading.ts';

/**
 * The dates that a line of notes names, in the order of their words: as the language of the locale names them, and as English
 * does, which notes are full of everywhere.
 */
export function notedDates(text: string, context: { date: string; locale: string }): FoundDate[] {
  const english = findDates(text, context);
  const [language = 'en'] = context.locale.split('-');
  if (!Object.hasOwn(dateWords, language)) return english;
  const own = findDatesIn(text, { ...context, language }).map((date) => ({ ...date, language }));
  const others = english.filter((date) => !overlaps(date, own));
  return [...own, ...others].toSorted((one, other) => one.start - other.start);
}

/** A date as it is noted: whether it is the last day for something is said by the words before it. */
export function asNoted({ deadline: _deadline, ...noted }: FoundDate): NotedDate {
  return noted;
}
