import { alternatives, type DateWords } from './date-words.ts';

/** A day as it was written: the year may be left out. */
export interface Day {
  year: number | null;
  month: number;
  day: number;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

/** "2026-07-08", "2026年7月8日", "7月8日", "08.07.2026": of a day and a month alone only the East Asian way is certain. */
const inDigits =
  /(?:(\d{4})\s?[-/.년年]\s?)?(?<!\d)(\d{1,2})\s?([-/.월月])\s?(\d{1,2})(?:\3\s?(\d{4})|\s?[일日])?(?!\d|:)/g;

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

/** The days that are written in digits alone; where the order is the language's own, it must be known. */
export function writtenInDigits(text: string, isLocalDayFirst: boolean | undefined): Day[] {
  return matches(inDigits, text, ([, year, one, mark = '', other, yearAtEnd]) => {
    const [first, second] = [Number(one), Number(other)];
    if (year || /[월月]/.test(mark)) return { year: yearOf(year), month: first, day: second };
    const isDayFirst = first > 12 || mark === '.' ? true : second > 12 ? false : isLocalDayFirst;
    if (!yearAtEnd || isDayFirst === undefined) return null;
    return { year: yearOf(yearAtEnd), month: isDayFirst ? second : first, day: isDayFirst ? first : second };
  });
}

/** The days whose months are written as words. */
export function writtenWithNames(text: string, words: DateWords): Day[] {
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
