import { calendarDay, isoOf, plusDays } from '../calendar-day.ts';
import { findDatesIn } from '../date-words/index.ts';
import type { FoundDate } from '../dates.ts';
import { dueDate } from '../due.ts';

/** The last day for what a part of a sentence says, and where the words for it stand in that part. */
export interface DueDay {
  /** `2026-11-20`. */
  day: string;
  start: number;
  end: number;
}

/** What days are counted from, and in which language they are named. */
export interface DayContext {
  /** The day of the mail, ISO 8601. */
  date: string;
  /** A language tag such as `en-GB`: tells whether 12/3 is in March or in December. */
  locale: string;
  /** The code of the language. */
  language: string;
}

/** In days. A day without its year that would be further ahead is the one that has just passed: "the report of November 12". */
const furthestAhead = 300;

/** Whether a day can be meant that is still to come. */
function isAhead({ iso, words }: FoundDate, date: string): boolean {
  const today = calendarDay(date);
  if (!today || !/\d/.test(words) || /\d{4}/.test(words)) return true;
  return iso.slice(0, 10) <= isoOf(plusDays(today, furthestAhead));
}

/**
 * When it is due, as a part of a sentence says; null where it names no day. With `onlyDeadlines` a day counts only behind
 * "by" or the like: a question may ask about a day.
 */
export function dueDay(text: string, context: DayContext, onlyDeadlines = false): DueDay | null {
  const dates = findDatesIn(text, context).filter((found) => isAhead(found, context.date));
  const due = dueDate(onlyDeadlines ? dates.filter(({ deadline }) => deadline) : dates);
  return due && { day: due.iso.slice(0, 10), start: due.start, end: due.end };
}
