const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
type Frequency = (typeof frequencies)[number];

/** A weekday of a rule, 0 being Sunday: every one, or the nth of the month or year, from its end where it is negative. */
export interface NthWeekday {
  weekday: number;
  /** 0 for every one. */
  nth: number;
}

/** What an RRULE says, part by part; lists that are empty restrict nothing. */
export interface RulePattern {
  frequency: Frequency;
  interval: number;
  /** On which weekday weeks begin, 0 being Sunday. */
  weekStart: number;
  months: readonly number[];
  weeks: readonly number[];
  yearDays: readonly number[];
  monthDays: readonly number[];
  weekdays: readonly NthWeekday[];
  hours: readonly number[];
  minutes: readonly number[];
  seconds: readonly number[];
  positions: readonly number[];
  /** How many times it names, the start being the first; null where it goes on. */
  count: number | null;
  /** As written; empty where it goes on. */
  until: string;
}

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Reads the value of an RRULE; null where it says something that is not understood, or no frequency. */
export function readRulePattern(text: string): RulePattern | null {
  const parts = partsOf(text);
  const frequency = frequencies.find((name) => name === parts.get('FREQ'));
  const lists = numberLists(parts);
  const weekdays = weekdaysIn(parts.get('BYDAY') ?? '');
  const count = numberIn(parts.get('COUNT'));
  // Some write an interval of 0 for 1.
  const interval = Math.max(1, numberIn(parts.get('INTERVAL')) ?? 1);
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO');
  const isOtherCalendar = !['GREGORIAN', undefined].includes(parts.get('RSCALE'));
  if (!frequency || !lists || !weekdays || weekStart < 0 || isOtherCalendar) return null;
  if (Number.isNaN(count) || Number.isNaN(interval)) return null;
  return { frequency, interval, weekStart, ...lists, weekdays, count, until: parts.get('UNTIL') ?? '' };
}

function partsOf(text: string): Map<string, string> {
  const written = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  return new Map(
    written.split(';').map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [part.slice(0, Math.max(equals, 0)).trim(), part.slice(equals + 1).trim()];
    }),
  );
}

/** A number; null where there is none, NaN where something else stands. */
function numberIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : NaN;
}

type NumberLists = Pick<
  RulePattern,
  'months' | 'weeks' | 'yearDays' | 'monthDays' | 'hours' | 'minutes' | 'seconds' | 'positions'
>;

function numberLists(parts: ReadonlyMap<string, string>): NumberLists | null {
  let isReadable = true;
  const list = (name: string, least: number, most: number): number[] => {
    const numbers = (parts.get(name) ?? '').split(',').filter(Boolean).map(Number);
    isReadable &&= numbers.every((one) => Number.isInteger(one) && one >= least && one <= most);
    return [...new Set(numbers)].toSorted((one, other) => one - other);
  };
  const lists = {
    months: list('BYMONTH', 1, 12),
    weeks: list('BYWEEKNO', -53, 53),
    yearDays: list('BYYEARDAY', -366, 366),
    monthDays: list('BYMONTHDAY', -31, 31),
    hours: list('BYHOUR', 0, 23),
    minutes: list('BYMINUTE', 0, 59),
    seconds: list('BYSECOND', 0, 59),
    positions: list('BYSETPOS', -366, 366),
  };
  return isReadable ? lists : null;
}

function weekdaysIn(text: string): NthWeekday[] | null {
  const days = text
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [, nth = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(part.trim()) ?? [];
      return { weekday: weekdayNames.indexOf(name), nth: Number(nth) };
    });
  return days.every(({ weekday, nth }) => weekday >= 0 && Number.isInteger(nth)) ? days.slice(0, 60) : null;
}
