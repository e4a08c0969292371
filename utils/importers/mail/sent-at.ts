import { headerOf, type Headers } from './headers.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Hours from UTC of the zones that RFC 5322 still knows by name, and of others that mails are full of. All that are not
 * named here are taken as UTC, as it says; the single letters among them.
 */
const zones: ReadonlyMap<string, number> = new Map([
  ...Object.entries({ est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }),
  ...Object.entries({ bst: 1, cet: 1, cest: 2, met: 1, mest: 2, eet: 2, eest: 3, msk: 3, jst: 9 }),
]);

const day = String.raw`(?<day>\d{1,2})`;
const month = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const year = String.raw`(?<year>\d{2,4})`;
const time = String.raw`(?<hour>\d{1,2})\s?[:.]\s?(?<minute>\d{2})(?:\s?[:.]\s?(?<second>\d{2})(?:[.,]\d+)?)?(?:\s?(?<half>[ap]m)\b)?`;
const zone = String.raw`(?:\s*(?<zone>(?:gmt|utc)?\s?[+-]\d{1,2}:?\d{2}|[a-z]{1,5}\b))?`;

/** The ways in which mails write when they were sent; weekdays are left out, since they are often wrong. */
const forms = [
  // Tue, 12 Dec 2000 09:34:00 -0800; 12-Dec-00 9:34
  new RegExp(String.raw`\b${day}[\s-]\s*${month}[\s,-]\s*${year}[\s,]\s*${time}${zone}`, 'i'),
  // Tue Dec 12 09:34:00 PST 2000
  new RegExp(String.raw`\b${month}\s+${day}\s+${time}${zone}\s+(?<year>\d{4})\b(?:\s(?<lateZone>[+-]\d{4}))?`, 'i'),
  // December 12, 2000 9:34 AM
  new RegExp(String.raw`\b${month}\s+${day},?\s+(?<year>\d{4}),?\s+${time}${zone}`, 'i'),
  // 2000-12-12T09:34:00Z
  new RegExp(String.raw`\b(?<year>\d{4})[-/](?<digits>\d{1,2})[-/]${day}[t\s]\s*${time}${zone}`, 'i'),
];

/** Longer is no date. Comments are cut out before, from within outwards, since they nest. */
const longest = 300;

function withoutComments(text: string): string {
  let plain = text;
  for (let depth = 0; depth < 9 && plain.includes('('); depth++) plain = plain.replace(/\([^()]*\)/g, ' ');
  return plain.replace(/\s+/g, ' ');
}

function minutesFromUtc(zone: string): number {
  const digits = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone);
  if (!digits) return 60 * (zones.get(zone.toLowerCase()) ?? 0);
  const [, sign, hours, minutes] = digits;
  const away = Number(hours) * 60 + Number(minutes);
  return away >= 24 * 60 ? 0 : sign === '-' ? -away : away;
}

/** A year of two digits, also filled up with zeros, is in 1950 to 2049; one of three counts from 1900: so says RFC 5322. */
function fullYear(written: string): number {
  const year = Number(written);
  if (year < 100) return year < 50 ? year + 2000 : year + 1900;
  return written.length === 3 ? year + 1900 : year;
}

function fullHour(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function instantFrom(parts: Record<string, string | undefined>): number | null {
  const year = fullYear(parts.year ?? '');
  const monthAt = parts.digits ? Number(parts.digits) - 1 : months.indexOf((parts.month ?? '').toLowerCase());
  const [day, minute, second] = [Number(parts.day), Number(parts.minute), Math.min(Number(parts.second ?? 0), 59)];
  const hour = fullHour(Number(parts.hour), parts.half);
  if (hour > 23 || minute > 59 || monthAt < 0 || monthAt > 11 || day < 1 || year < 1970) return null;
  if (day > new Date(Date.UTC(year, monthAt + 1, 0)).getUTCDate()) return null;
  const away = minutesFromUtc((parts.lateZone ?? parts.zone ?? '').trim());
  return Date.UTC(year, monthAt, day, hour, minute - away, second);
}

/** The instant that a Date header names, in milliseconds since 1970, or null. Without a zone it is UTC. */
export function readMailDate(header: string): number | null {
  const text = withoutComments(header.slice(0, longest));
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    const instant = parts ? instantFrom(parts) : null;
    if (instant !== null) return instant;
  }
  return null;
}

/** Before there was mail as we know it: a clock that was never set shows 1970. */
const oldest = Date.UTC(1980, 0);
/** How far a sender's clock may be ahead, in milliseconds: with a wrong zone, a day. */
const mostAhead = 24 * 60 * 60 * 1000;

/**
 * When a mail was sent: by its Date, where that can be, else by the newest Received that can be read; null where neither
 * says. A Date cannot be where it lies in the future, that of its receiver included.
 */
export function sentAt(headers: Headers, now: number): number | null {
  const canBe = (instant: number | null, latest: number): instant is number =>
    instant !== null && instant >= oldest && instant <= latest + mostAhead;
  const received = (headers.get('received') ?? [])
    .map((line) => readMailDate(line.slice(line.lastIndexOf(';') + 1).trim()))
    .find((instant) => canBe(instant, now));
  const written = readMailDate(headerOf(headers, 'date'));
  return canBe(written, received ?? now) ? written : (received ?? null);
}
