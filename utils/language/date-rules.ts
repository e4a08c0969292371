import { fridayOfWeek, isRealDay, lastOfMonth, plusDays, weekdayOf, type CalendarDay } from './calendar-day.ts';
import type { DatePrecision } from './notes-reading.ts';

/** What a rule makes of the words that it matched. */
interface RuleResult {
  day: CalendarDay;
  precision: DatePrecision;
  ambiguous: boolean;
  /** `T14:00`, or nothing. */
  time: string;
}

/** Words for dates that chrono does not know, or reads otherwise than notes mean them. */
export interface DateRule {
  pattern: RegExp;
  resolve: (match: RegExpExecArray, meeting: CalendarDay, monthFirst: boolean) => RuleResult | null;
}

/** A day that the words name. */
export const sure = (day: CalendarDay): RuleResult => ({ day, precision: 'day', ambiguous: false, time: '' });
/** The last day of the stretch that the words name. */
export const period = (day: CalendarDay): RuleResult => ({ day, precision: 'period', ambiguous: true, time: '' });

function isBefore(one: CalendarDay, other: CalendarDay): boolean {
  return one.year * 400 + one.month * 32 + one.day < other.year * 400 + other.month * 32 + other.day;
}

/** The next such day from the meeting on, where no year is named. */
function inYear(month: number, day: number, year: string | undefined, meeting: CalendarDay): CalendarDay | null {
  const named = year === undefined ? meeting.year : Number(year.length === 2 ? `20${year}` : year);
  const date = { year: named, month, day };
  const found = year === undefined && isBefore(date, meeting) ? { ...date, year: named + 1 } : date;
  return isRealDay(found) ? found : null;
}

/** The last day of a stretch of time that the meeting lies in, or of the one after it. */
export function endOf(unit: string, later: number, meeting: CalendarDay): CalendarDay {
  const { year, month } = meeting;
  if (unit === 'day') return plusDays(meeting, later);
  if (unit === 'week') {
    const weekend = [0, 6].includes(weekdayOf(meeting)) && later === 0;
    return fridayOfWeek(meeting, weekend ? 1 : later);
  }
  if (unit === 'month') return lastOfMonth(year, month + later);
  if (unit === 'quarter') return lastOfMonth(year, (Math.ceil(month / 3) + later) * 3);
  return lastOfMonth(year + later, 12);
}

const UNIT_OF_LETTER: Record<string, string> = { d: 'day', b: 'day', w: 'week', m: 'month', q: 'quarter', y: 'year' };
const WEEKDAY_FOLLOWS = '(?!\\s+(?:on\\s+)?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow))';

/** A weekday in front and a time behind belong to a date in numbers. */
const WEEKDAY_BEFORE = '(?:\\b(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,?\\s+)?';
const TIME_AFTER = '(?:,?\\s+(?:at\\s+|um\\s+)?([01]?\\d|2[0-3])[:.h]([0-5]\\d)\\b)?';

function timeOf(hour: string | undefined, minute: string | undefined): string {
  return hour === undefined || minute === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}`;
}

/** Dates in numbers, which languages share. */
export const numericRules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2}(?![\\d:]))?(?!\\d)${TIME_AFTER}`,
      'giu',
    ),
    resolve: (match, meeting) => {
      const day = inYear(Number(match[2]), Number(match[1]), match[3], meeting);
      return day && { ...sure(day), time: timeOf(match[4], match[5]) };
    },
  },
  {
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/%])${TIME_AFTER}`,
      'giu',
    ),
    resolve: (match, meeting, monthFirst) => {
      const [one, other] = [Number(match[1]), Number(match[2])];
      if (match[0] === '24/7') return null;
      const ordered = other > 12 || (monthFirst && one <= 12);
      const day = ordered ? inYear(one, other, match[3], meeting) : inYear(other, one, match[3], meeting);
      const ambiguous = one <= 12 && other <= 12 && one !== other;
      return day && { day, precision: 'day', ambiguous, time: timeOf(match[4], match[5]) };
    },
  },
];

export const dateRules: readonly DateRule[] = [
  {
    pattern: new RegExp(`\\b(?:eo([dbwmqy])|cob)\\b${WEEKDAY_FOLLOWS}`, 'giu'),
    resolve: (match, meeting) => sure(endOf(UNIT_OF_LETTER[(match[1] ?? 'd').toLowerCase()] ?? 'day', 0, meeting)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?end of (?:the |this )?(next )?(?:business |working )?(day|week|month|quarter|year)\\b${WEEKDAY_FOLLOWS}`,
      'giu',
    ),
    resolve: (match, meeting) => sure(endOf((match[2] ?? 'day').toLowerCase(), match[1] ? 1 : 0, meeting)),
  },
  {
    pattern: /\b(this|next) (week|month|quarter|year)\b/giu,
    resolve: (match, meeting) =>
      period(endOf((match[2] ?? 'week').toLowerCase(), match[1]?.toLowerCase() === 'next' ? 1 : 0, meeting)),
  },
  {
    pattern: /\b(?:the )?(?:end of )?q([1-4])(?:[ /-]?(20\d\d))?\b/giu,
    resolve: (match, meeting) => {
      const month = Number(match[1]) * 3;
      const year = match[2] ? Number(match[2]) : meeting.month > month ? meeting.year + 1 : meeting.year;
      return { ...period(lastOfMonth(year, month)), ambiguous: !/end of/i.test(match[0]) };
    },
  },
  {
    pattern:
      /(?<=\b(?:by|until|till|before|on|due) )the (\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu,
    resolve: (match, meeting) => {
      const day = Number(match[1]);
      const thisMonth = { ...meeting, day };
      if (day >= meeting.day && isRealDay(thisMonth)) return sure(thisMonth);
      const next = { ...lastOfMonth(meeting.year, meeting.month + 1), day };
      return isRealDay(next) ? sure(next) : null;
    },
  },
  ...numericRules,
];
