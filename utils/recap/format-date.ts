import { phrasesFor } from './phrases/phrases.ts';

/** Year, month, day and time of a local ISO date, held as UTC so that no time zone can move it; null where it is none. */
function readIso(iso: string): { instant: Date; timed: boolean } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  const instant = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0));
  return { instant, timed: match[4] !== undefined };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, so each is made once. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** "Tuesday, 17 November": browsers differ in the comma for English, so that it is set here. */
function formatDay(instant: Date, locale: string, withYear: boolean): string {
  const dayMonth = { day: 'numeric', month: 'long' } as const;
  const day: Intl.DateTimeFormatOptions = withYear ? { ...dayMonth, year: 'numeric' } : dayMonth;
  if (!locale.startsWith('en')) {
    const written = formatter(locale, { weekday: 'long', ...day }).format(instant);
    // Within a Spanish sentence no comma parts the weekday from its day: "el martes 17 de noviembre".
    return locale.startsWith('es') ? written.replace(',', '') : written;
  }
  return `${formatter(locale, { weekday: 'long' }).format(instant)}, ${formatter(locale, day).format(instant)}`;
}

function formatTime(instant: Date, locale: string): string {
  const hourCycle = locale === 'en-US' ? 'h12' : 'h23';
  return formatter(locale, { hour: 'numeric', minute: '2-digit', hourCycle }).format(instant);
}

/**
 * A date as a mail says it, with its time where it has one, and with its year where that is not the meeting's.
 * Text that is no ISO date is given back as it is.
 */
export function formatDate(iso: string, meetingDate: string, locale: string): string {
  const date = readIso(iso);
  if (!date) return iso;
  const day = formatDay(date.instant, locale, iso.slice(0, 4) !== meetingDate.slice(0, 4));
  return date.timed ? phrasesFor(locale).atTime(day, formatTime(date.instant, locale)) : day;
}

/** "Monday 16 November", for the note that says what a date was counted from. */
export function formatBareDay(iso: string, locale: string): string {
  const date = readIso(iso);
  return date ? formatDay(date.instant, locale, false).replace(',', '') : iso;
}

/** "Monday" for a day of the week that ended today, else null: said later, the word alone would mislead. */
export function formatRecentWeekday(iso: string, today: string, locale: string): string | null {
  const date = readIso(iso.slice(0, 10));
  const now = readIso(today.slice(0, 10));
  if (!date || !now) return null;
  const daysAgo = (now.instant.getTime() - date.instant.getTime()) / 86_400_000;
  return daysAgo >= 0 && daysAgo < 7 ? formatter(locale, { weekday: 'long' }).format(date.instant) : null;
}
