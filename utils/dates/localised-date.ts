import { alternatives, type DateWords, dateWords, plainWords } from './date-words.ts';
import { type Day, writtenInDigits, writtenWithNames } from './days-in-text.ts';
import { clock, type Time, timesIn } from './times-in-text.ts';

/** What is known beside the text: the page's language, and a day near the one that is meant. */
export interface DateContext {
  /** Of the page (`documentElement.lang`); empty where it says none. */
  language: string;
  near: Date;
  /** The day lies behind `near`: true for mail, not for events. */
  past?: boolean;
}

/** Tried when the page names no language, or another one than it writes. */
const common = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'id', 'pl', 'ru'];

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weekday that the text names before this day, if any. */
function weekdayIn(text: string, words: DateWords | null): number | null {
  if (!words) return null;
  const found = new RegExp(String.raw`(?<!\p{L})(${alternatives(words.weekdays.keys())})(?!\p{L})`, 'u').exec(text);
  return found ? (words.weekdays.get(found[1] ?? '') ?? null) : null;
}

/** Puts a year to a day that was written without one: the nearest in which it falls on the weekday that was named. */
function dated({ year, month, day }: Day, weekday: number | null, context: DateContext): string {
  if (year) return iso(year, month, day);
  const here = context.near.getFullYear();
  const distance = (candidate: number): number => {
    const days = (Date.UTC(candidate, month - 1, day) - context.near.getTime()) / 86_400_000;
    const isOff = weekday !== null && new Date(Date.UTC(candidate, month - 1, day)).getUTCDay() !== weekday;
    return Math.abs(days) + (context.past && days > 2 ? 1e5 : 0) + (isOff ? 1e6 : 0);
  };
  const years = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => here + step);
  const [best = here] = years.sort((one, other) => distance(one) - distance(other));
  return iso(best, month, day);
}

/** A day named by its distance from today, or by its weekday alone: only in mail, where it has passed. */
function relativeDay(text: string, words: DateWords, context: DateContext): string | null {
  const today = context.near;
  const back = (days: number): string => {
    const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
    return iso(date.getFullYear(), date.getMonth() + 1, date.getDate());
  };
  for (const [name, days] of words.days) if (text.includes(name)) return back(-days);
  const weekday = context.past ? weekdayIn(text, words) : null;
  return weekday === null ? null : back((today.getDay() - weekday + 7) % 7 || 7);
}

/** The text with the days blanked out: what is left are times and weekdays, at the places where they were. */
function without(text: string, days: readonly Day[]): string {
  const blank = (left: string, { from, to }: Day): string =>
    left.slice(0, from) + '|'.repeat(to - from) + left.slice(to);
  return days.reduce(blank, text);
}

interface Reading {
  days: string[];
  times: Time[];
}

function readIn(text: string, language: string, context: DateContext): Reading | null {
  const words = language ? dateWords(language) : null;
  const written = writtenInDigits(text, language === context.language ? words?.isDayFirst : undefined);
  const days = written.length || !words ? written : writtenWithNames(text, words);
  const year = days.find((day) => day.year)?.year ?? null;
  const rest = without(text, days);
  const weekday = days.length === 1 ? weekdayIn(rest, words) : null;
  const found = days.map((day) => dated({ ...day, year: day.year ?? year }, weekday, context));
  // "December 30 – January 2, 2027": the year is the last day's.
  const [first, last] = [days[0], found[1]];
  if (first && year && last && last < (found[0] ?? '')) found[0] = dated({ ...first, year: year - 1 }, null, context);
  if (!found.length && words) found.push(...[relativeDay(text, words, context)].filter((day) => day !== null));
  return found.length ? { days: found, times: timesIn(rest, words) } : null;
}

function read(text: string, context: DateContext): Reading | null {
  const plain = plainWords(text).slice(0, 300);
  if (!/\d/.test(plain)) return null;
  for (const language of [context.language, ...common]) {
    const found = readIn(plain, language, context);
    if (found) return found;
  }
  return null;
}

/**
 * Reads a date, with its time where there is one, as a page in any language writes it: ISO 8601, local, without an
 * offset. Null where it cannot be read with certainty.
 */
export function readDate(text: string, context: DateContext): string | null {
  const found = read(text, context);
  if (!found) return null;
  const [day, time] = [found.days[0], found.times[0]];
  return day && time ? `${day}T${clock(time)}` : (day ?? null);
}

/** Reads from when to when an event takes place; days alone for one that lasts all day, its last day included. */
export function readRange(text: string, context: DateContext): { start: string; end: string } | null {
  const found = read(text, context);
  const firstDay = found?.days[0];
  if (!found || !firstDay) return null;
  const lastDay = found.days.at(-1) ?? firstDay;
  const [from, until = from] = found.times;
  if (!from || !until) return { start: firstDay, end: lastDay };
  const to = { ...until, period: until.period ?? from.period };
  // "6:30 – 7:30pm" and "11:30 – 12:30pm": the first time shares what is written at the second, unless it would end before it began.
  const shared = from.period ? from : { ...from, period: to.period };
  const isBefore = firstDay === lastDay && clock(shared) > clock(to) && from.period === null && to.period !== null;
  const start = `${firstDay}T${clock(isBefore ? { ...from, period: to.period === 'pm' ? 'am' : 'pm' } : shared)}`;
  const end = `${lastDay}T${clock(to)}`;
  return { start, end: end < start ? `${nextDay(lastDay)}T${clock(to)}` : end };
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
