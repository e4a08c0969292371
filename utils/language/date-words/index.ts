import { calendarDay } from '../calendar-day.ts';
import { numericRules } from '../date-rules.ts';
import {
  cutsWord,
  datesByRules,
  endsInDeadline,
  findDates,
  inOrder,
  overlaps,
  understood,
  type FoundDate,
} from '../dates.ts';
import type { DateWords } from './date-words.ts';
import { germanDates } from './de.ts';
import { spanishDates } from './es.ts';

/** How days are named in each language but English, which `findDates` reads. */
export const dateWords: Readonly<Record<string, DateWords>> = { de: germanDates, es: spanishDates };

/** Longer texts are no sentences. */
const longestText = 600;

/**
 * The dates that a sentence in one of the languages names, counted from a day. `language` is its code; `locale` tells
 * whether 12/3 is in March or in December. Dates before that day are left out.
 */
export function findDatesIn(text: string, context: { date: string; locale: string; language: string }): FoundDate[] {
  const words = dateWords[context.language];
  if (!words) return findDates(text, context);
  const meeting = calendarDay(context.date);
  if (!meeting || text.length > longestText) return [];
  const found = datesByRules(text, meeting, context.language, [...words.rules, ...numericRules]);
  const instant = new Date(meeting.year, meeting.month - 1, meeting.day, 12);
  for (const result of words.parser.parse(text, { instant }, { forwardDate: true })) {
    const span = { start: result.index, end: result.index + result.text.length };
    const isDay = result.start.isCertain('day') || result.start.isCertain('weekday') || result.start.isCertain('month');
    const isNone =
      words.noDate.test(result.text.toLowerCase()) ||
      words.notBehind.test(text.slice(0, span.start)) ||
      words.notBefore.test(text.slice(span.end));
    if (!isDay || isNone || cutsWord(text, span) || overlaps(span, found)) continue;
    const deadline = endsInDeadline(text.slice(0, span.start), context.language);
    found.push({ ...span, deadline, ...understood(result, meeting, result.text) });
  }
  return inOrder(text, found, meeting);
}
