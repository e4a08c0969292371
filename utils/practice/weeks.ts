import { dayAfter, daysBetween } from '../signals/moment.ts';

/**
 * Weeks of the calendar begin on a Monday and are named by it, `2026-11-23`. Days are counted as days: no clock and no time
 * zone has a part in it.
 */

/** Days, both included. It is empty where the last is before the first. */
export interface Span {
  from: string;
  until: string;
}

const someMonday = '1970-01-05';
/** A week of work has so many days. */
export const workdays = 5;

/** Which day of its week a day is: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  return ((daysBetween(someMonday, day) % 7) + 7) % 7;
}

/** The Monday of the week that a day lies in. */
export function weekOf(day: string): string {
  return dayAfter(day, -weekdayOf(day));
}

/** So many weeks, by their Mondays, from the one on that a day lies in. */
export function weeksFrom(day: string, count: number): string[] {
  const first = weekOf(day);
  return Array.from({ length: count }, (_, index) => dayAfter(first, index * 7));
}

/** The number that a week has in its year by ISO 8601: the first one is the one with the year's first Thursday. */
export function weekNumber(monday: string): { year: number; week: number } {
  const thursday = dayAfter(monday, 3);
  const year = thursday.slice(0, 4);
  return { year: Number(year), week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** What two spans have in common. */
export function overlap(one: Span, other: Span): Span {
  return {
    from: one.from > other.from ? one.from : other.from,
    until: one.until < other.until ? one.until : other.until,
  };
}

/** How many days from Monday to Friday there are in a span. */
export function workdaysIn({ from, until }: Span): number {
  return from > until ? 0 : workdaysUpTo(until) - workdaysUpTo(from) + Number(weekdayOf(from) < workdays);
}

/** Counted up to and with a day, from some Monday on. Thousands of projects lie within a few hundred days. */
const counted = new Map<string, number>();

function workdaysUpTo(day: string): number {
  const known = counted.get(day);
  if (known !== undefined) return known;
  const weekday = weekdayOf(day);
  const weeks = (daysBetween(someMonday, day) - weekday) / 7;
  const count = weeks * workdays + Math.min(weekday + 1, workdays);
  counted.set(day, count);
  return count;
}
