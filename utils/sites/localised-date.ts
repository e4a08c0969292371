import { type DateWords, dateWords, plainWords } from './date-words.ts';

/** What is known beside the text: the page's language, and a day near the one that is meant. */
export interface DateContext {
  /** Of the page (`documentElement.lang`); empty where it says none. */
  language: string;
  near: Date;
  /** The day lies behind `near`: true for mail, not for events. */
  past?: boolean;
}

/** A day as it was written: the year may be left out. */
interface Day {
  year: number | null;
  month: number;
  day: number;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** Tried when the page names no language, or another one than it writes. */
const common = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'id', 'pl', 'ru'];

/** "2026-07-08", "2026年7月8日", "7月8日", "08.07.2026": of a day and a month alone only the East Asian way is certain. */
const inDigits =
  /(?:(\d{4})\s?[-/.년年]\s?)?(?<!\d)(\d{1,2})\s?([-/.월月])\s?(\d{1,2})(?:\3\s?(\d{4})|\s?[일日])?(?!\d|:)/g;

function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

function matches(
  pattern: RegExp,
  text: string,
  read: (match: RegExpMatchArray) => Omit<Day, 'from' | 'to'> | null,
): Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(pattern)) {
    const day = read(match);
    const from = match.index ?? 0;
    if (day && isDay(day)) days.push({ ...day, from, to: from + match[0].length });
  }
  return days;
}

function isDay({ year, month, day }: { year: number | null; month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function yearOf(text: string | undefined): number | null {
  const year = Number(text ?? 0);
  // The Thai calendar counts from 543 years earlier.
  return year > 2400 ? year - 543 : year || null;
}

function writtenInDigits(text: string, isLocalDayFirst: boolean | undefined): Day[] {
  return matches(inDigits, text, ([, year, one, mark = '', other, yearAtEnd]) => {
    const [first, second] = [Number(one), Number(other)];
    if (year || /[월月]/.test(mark)) return { year: yearOf(year), month: first, day: second };
    const isDayFirst = first > 12 || mark === '.' ? true : second > 12 ? false : isLocalDayFirst;
    if (!yearAtEnd || isDayFirst === undefined) return null;
    return { year: yearOf(yearAtEnd), month: isDayFirst ? second : first, day: isDayFirst ? first : second };
  });
}

function writtenWithNames(text: string, words: DateWords): Day[] {
  const names = alternatives(words.months.keys());
  const year = String.raw`(?:,?\s?(?:de |del |г |พศ )?(\d{4})(?!\d|:))?`;
  const until = String.raw`(?:\s?[-–—]\s?(\d{1,2})(?![\d:.]\d|\d| ?[ap]m))?`;
  const dayFirst = new RegExp(
    String.raw`(?<![\d:.])(?:(\d{1,2})\.?\s?[-–—]\s?)?(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?,?\s?(?:de |of |d['’]|ב)?(${names})(?![\p{L}\d])${year}`,
    'gu',
  );
  const monthFirst = new RegExp(
    String.raw`(?<!\p{L})(${names})\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\.\d)${until}${year}`,
    'gu',
  );
  const inDayFirst = spans(dayFirst, text, words, { start: 1, day: 2, month: 3, year: 4 });
  return inDayFirst.length ? inDayFirst : spans(monthFirst, text, words, { month: 1, start: 2, day: 3, year: 4 });
}

/** Reads "8 – 10 July 2026" as its two days, and "8 July" as one. */
function spans(
  pattern: RegExp,
  text: string,
  words: DateWords,
  group: { start: number; day: number; month: number; year: number },
): Day[] {
  const days: Day[] = [];
  for (const match of text.matchAll(pattern)) {
    const month = words.months.get(match[group.month] ?? '') ?? 0;
    const from = match.index ?? 0;
    for (const day of [match[group.start], match[group.day]]) {
      const read = { year: yearOf(match[group.year]), month, day: Number(day ?? 0) };
      if (isDay(read)) days.push({ ...read, from, to: from + match[0].length });
    }
  }
  return days;
}

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

interface Time {
  hour: number;
  minute: number;
  period: 'am' | 'pm' | null;
}

function timesIn(text: string, words: DateWords | null): Time[] {
  const periods =
    words?.periods ??
    new Map<string, 'am' | 'pm'>([
      ['am', 'am'],
      ['pm', 'pm'],
    ]);
  const period = alternatives([...periods.keys()].flatMap((name) => [name, name.replace(/\s/g, '')]));
  const pattern = new RegExp(
    String.raw`(?:(?<!\p{L})(${period})\s?)?(?<![\d:.])(\d{1,2})(?:\s?(?:[:.h]|時|시|点|點)\s?(\d{2})(?![\d])|\s?(?:h|時|시|点|點|(?=\s?(?:${period})|\s?[-–—~]\s?\d{1,2}(?::\d\d)?\s?(?:${period}))))(?:[:.]\d{2})?(?:[分분])?(?:\s?(${period})(?!\p{L}))?`,
    'gu',
  );
  const times: Time[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = match[4] ?? match[1];
    const found = [...periods].find(([key]) => key.replace(/\s/g, '') === name?.replace(/\s/g, ''));
    const time = { hour: Number(match[2]), minute: Number(match[3] ?? 0), period: found?.[1] ?? null };
    if (time.hour < 24 && time.minute < 60) times.push(time);
  }
  return times;
}

function clock({ hour, minute, period }: Time): string {
  const full = period === null || hour > 12 ? hour : (hour % 12) + (period === 'pm' ? 12 : 0);
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
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
