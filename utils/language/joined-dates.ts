import { calendarDay, isoOf, plusDays, weekdayOf } from './calendar-day.ts';
import type { FoundDate } from './dates.ts';

/** Between two names of one day: "Friday, the 11th", "Freitag (11.12.)", "el viernes, día 11". */
const sameDay = /^\s*[,(]?\s*(?:the|den|dem|der|el|día|el día)?\s*$/i;
/** Between a weekday and the week that it is in: "Friday of next week", "el miércoles de la semana que viene". */
const inWeek = /^,?\s*(?:of|in|de|de la|der|in der|am|el|on)?\s*$/i;
const weekdayAlone =
  /^(?:on |am |el )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?$|^(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),?$|^(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?$/i;
const wholeWeek = /\b(?:week|woche|semana)\b/i;

/** Both as one: the words of both, and what `told` says of the day. */
function asOne(text: string, one: FoundDate, other: FoundDate, told: FoundDate): FoundDate {
  const isBracketed = /\(\s*$/.test(text.slice(one.end, other.start)) && text[other.end] === ')';
  const end = other.end + Number(isBracketed);
  return { ...told, words: text.slice(one.start, end), start: one.start, end, deadline: one.deadline };
}

/** "Friday" and "next week": that day of that week; null where they are something else. */
function dayOfWeek(one: FoundDate, other: FoundDate): FoundDate | null {
  const [day, week] = weekdayAlone.test(one.words) ? [one, other] : [other, one];
  const named = calendarDay(day.iso);
  const friday = calendarDay(week.iso);
  const isPair = weekdayAlone.test(day.words) && week.precision === 'period' && wholeWeek.test(week.words);
  if (!isPair || !named || !friday) return null;
  const sinceMonday = (weekdayOf(named) + 6) % 7;
  return { ...day, iso: isoOf(plusDays(friday, sinceMonday - 4)) + day.iso.slice(10), ambiguous: false };
}

/** What two dates that follow each other say together; null where they are two. */
function together(text: string, one: FoundDate, other: FoundDate): FoundDate | null {
  const between = text.slice(one.end, other.start);
  const isNumbered = !/\d/.test(one.words) && /\d/.test(other.words) && other.precision === 'day';
  if (isNumbered && sameDay.test(between) && !/^in\b|^en\b/i.test(other.words)) return asOne(text, one, other, other);
  const day = inWeek.test(between) ? dayOfWeek(one, other) : null;
  return day && asOne(text, one, other, day);
}

/**
 * The dates of a text, in the order of their words, those as one that name one day in two ways: "Friday (11 December)",
 * "Wednesday of next week". Else the nearest Friday would be taken for the day that is meant.
 */
export function joinedDates(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const one = last ? together(text, last, date) : null;
    if (one) joined.splice(-1, 1, one);
    else joined.push(date);
  }
  return joined;
}
