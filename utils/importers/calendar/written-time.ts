import { type ContentLine, parameter } from '../content-lines/content-line.ts';

/** A date or time as a calendar writes it, before anybody knows in which zone. */
export interface WrittenTime {
  /** On the wall clock; midnight for a date. */
  wall: number;
  isDate: boolean;
  /** In milliseconds ahead of UTC, where it is written with the time; null where a zone says it. */
  offset: number | null;
}

const basic = /^(\d{4})-?(\d{2})-?(\d{2})(?:Z$|[T ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const lengths = { W: 7 * 24 * 60, D: 24 * 60, H: 60, M: 1, S: 1 / 60 };
const oldest = Date.UTC(1000, 0, 1);

/** Reads `20240331T023000Z` and its relatives; null where it is no time that there is. */
export function readWrittenTime(text: string): WrittenTime | null {
  const match = basic.exec(text.replace(/["\s]/g, ''));
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((one) => Number(one || 0));
  const midnight = Date.UTC(year, month - 1, day);
  const isThere = new Date(midnight).getUTCDate() === day && month >= 1 && month <= 12 && midnight >= oldest;
  if (!isThere || hour > 24 || minute > 59 || second > 60) return null;
  return {
    wall: midnight + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000,
    isDate: match[4] === undefined,
    offset: offsetOf(match[7]),
  };
}

/** The times of a line; what is no time is null. Periods (`RDATE;VALUE=PERIOD`) are known by their start. */
export function writtenTimes(line: ContentLine): (WrittenTime | null)[] {
  const isDate = parameter(line, 'VALUE').toUpperCase() === 'DATE';
  const parts = line.value.split(',').filter((part) => part.trim());
  return parts.map((part) => {
    const time = readWrittenTime(part.split('/')[0] ?? '');
    return time && isDate ? { wall: startOfDay(time.wall), isDate, offset: null } : time;
  });
}

/** The midnight before, on the wall clock. */
export function startOfDay(wall: number): number {
  return wall - (((wall % 86_400_000) + 86_400_000) % 86_400_000);
}

/** Minutes of a duration, `PT1H30M`; null where it is none or less than none. */
export function minutesOf(text: string): number | null {
  if (text.length > longestDuration) return null;
  const match = /^\+?P((?:\d+[WD])*)(?:T((?:\d+[HMS])*))?$/i.exec(text.trim());
  if (!match) return null;
  let minutes = 0;
  for (const [, count, unit = ''] of `${match[1] ?? ''}${match[2] ?? ''}`.toUpperCase().matchAll(/(\d+)([WDHMS])/g)) {
    const [, length = 0] = Object.entries(lengths).find(([letter]) => letter === unit) ?? [];
    minutes += Number(count) * length;
  }
  return minutes <= longestMinutes ? Math.round(minutes) : null;
}

const longestDuration = 50;
/** Nothing that is met for lasts ten years. */
export const longestMinutes = 10 * 366 * 24 * 60;

/** Milliseconds ahead of UTC: `Z`, `+0100`, `-05:30`; null where nothing is written. */
export function offsetOf(text: string | undefined): number | null {
  if (!text) return null;
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim());
  if (!match) return text.toUpperCase() === 'Z' ? 0 : null;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((one) => Number(one || 0));
  return (match[1] === '-' ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
