import { instantIn } from './local-time.ts';

/** How dates in a table are written that do not say it themselves. */
export interface DateReading {
  /** The zone of times that name none, as an IANA name. */
  timeZone: string;
  /** Whether `3/4/2026` is the fourth of March. */
  monthFirst: boolean;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const time = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${time}$`, 'i');
const dayAndName = new RegExp(String.raw`^(\d{1,2})[- .]+([a-z]{3,9})[- .,]+(\d{4})${time}$`, 'i');
const nameAndDay = new RegExp(String.raw`^([a-z]{3,9})[- .]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})${time}$`, 'i');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The moment that a cell names, in milliseconds since 1970; null where it is no date. */
export function momentOf(cell: string, reading: DateReading): number | null {
  const text = cell.trim();
  if (text.length > 60) return null;
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : null;
  if (serial !== null) return ofSerial(serial, reading.timeZone);
  const written = dayOf(text, reading.monthFirst);
  if (written === null || !exists(written.day)) return null;
  return ofClock(written.day, written.clock, reading.timeZone);
}

type Clock = readonly (string | undefined)[];

function dayOf(text: string, monthFirst: boolean): { day: Day; clock: Clock } | null {
  const iso = yearFirst.exec(text);
  if (iso) return { day: { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }, clock: iso.slice(5) };
  const numbers = yearLast.exec(text);
  if (numbers) return { day: ofNumbers(numbers, monthFirst), clock: numbers.slice(5) };
  const first = dayAndName.exec(text);
  if (first) return { day: named(first[3], first[2], first[1]), clock: first.slice(4) };
  const second = nameAndDay.exec(text);
  return second ? { day: named(second[3], second[1], second[2]), clock: second.slice(4) } : null;
}

function ofNumbers(match: RegExpExecArray, monthFirst: boolean): Day {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const swapped = second > 12 || (monthFirst && match[2] !== '.' && first <= 12);
  const [day, month] = swapped ? [second, first] : [first, second];
  const year = Number(match[4]);
  return { year: year < 100 ? 2000 + year : year, month, day };
}

function named(year = '', name = '', day = ''): Day {
  return { year: Number(year), month: months.indexOf(name.slice(0, 3).toLowerCase()) + 1, day: Number(day) };
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function ofClock({ year, month, day }: Day, clock: Clock, timeZone: string): number {
  const [hours = '0', minutes = '0', seconds = '0', half, offset] = clock;
  const noon = half?.toLowerCase();
  const hour = noon === undefined ? Number(hours) : (Number(hours) % 12) + (noon === 'pm' ? 12 : 0);
  const local = Date.UTC(year, month - 1, day, hour, Number(minutes), Number(seconds));
  return offset === undefined ? instantIn(timeZone, local) : local - offsetOf(offset);
}

function offsetOf(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** Spreadsheets count days from the end of 1899. */
function ofSerial(serial: number, timeZone: string): number | null {
  const local = Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000;
  return serial < 20_000 || serial > 80_000 ? null : instantIn(timeZone, local);
}

/** Whether `3/4/2026` is the fourth of March in these cells; where none tells, as the zone's people write it. */
export function isMonthFirst(cells: readonly string[], timeZone: string): boolean {
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(cell);
    if (match && Number(match[1]) > 12) return false;
    if (match && Number(match[2]) > 12) return true;
  }
  return /^(?:America\/|US\/)/.test(timeZone);
}
