import { dayAfter, daysBetween } from './moment.ts';

/** The days of a mailbox or a calendar that were seen: wholly, as in an import, or something of them. */
export interface SeenDays {
  whole: ReadonlySet<string>;
  some: ReadonlySet<string>;
}

/**
 * What may be said where nothing is known of from a day on: that there was none up to a day, or only that none was seen, and
 * on how many of the days anything was.
 */
export type NothingKnown = { said: 'none'; until: string } | { said: 'none-seen'; days: number; of: number };

/**
 * What may be said of the days from one up to today, where nothing is known of. "There was none" takes an import that shows
 * every one of them up to yesterday at least: who opened some mails of a day has not seen the others.
 */
export function nothingKnown({ whole, some }: SeenDays, since: string, today: string): NothingKnown {
  const days = daysFrom(since, today);
  const run = days.findIndex((day) => !whole.has(day));
  const until = run === -1 ? days.at(-1) : days[run - 1];
  if (until !== undefined && daysBetween(until, today) <= 1) return { said: 'none', until };
  return { said: 'none-seen', days: days.filter((day) => whole.has(day) || some.has(day)).length, of: days.length };
}

/** So many days back at most: nobody asks about what lies before. */
const longest = 366;

/** Every day from one to another, both included; none where the other is before it. */
function daysFrom(since: string, until: string): string[] {
  const count = Math.min(Math.max(daysBetween(since, until) + 1, 0), longest);
  return Array.from({ length: count }, (_, index) => dayAfter(since, index));
}

/**
 * The days that somebody who reads all mails or events of a file has seen, from the days of those that are in it: the ones
 * between two of them too, where these are not far apart. The last day of a row may have gone on after the file was made.
 */
export function daysOfFile(days: Iterable<string>, apart: number): { whole: string[]; last: string[] } {
  const sorted = [...new Set(days)].toSorted();
  const whole: string[] = [];
  const last: string[] = [];
  for (const [index, day] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next === undefined || daysBetween(day, next) > apart) last.push(day);
    else whole.push(...daysFrom(day, dayAfter(next, -1)));
  }
  return { whole, last };
}
