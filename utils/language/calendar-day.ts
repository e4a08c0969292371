/** A day of the calendar, without time or zone. */
export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** The day that an ISO date names, or null where it names none. */
export function calendarDay(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isRealDay({ year, month, day }) ? { year, month, day } : null;
}

/** Whether the calendar has such a day. */
export function isRealDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month).day;
}

function asUtc({ year, month, day }: CalendarDay): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function fromUtc(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later; earlier for a count below 0. */
export function plusDays(day: CalendarDay, count: number): CalendarDay {
  return fromUtc(asUtc({ ...day, day: day.day + count }));
}

/** The last day of a month; months beyond 12 fall into the years after. */
export function lastOfMonth(year: number, month: number): CalendarDay {
  return fromUtc(new Date(Date.UTC(year, month, 0)));
}

/** 0 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return asUtc(day).getUTCDay();
}

/** The Friday of the week that begins this many weeks later; weeks begin on Monday. */
export function fridayOfWeek(day: CalendarDay, weeksLater: number): CalendarDay {
  const sinceMonday = (weekdayOf(day) + 6) % 7;
  return plusDays(day, 4 - sinceMonday + 7 * weeksLater);
}

/** As ISO 8601 writes it, `2026-11-23`. */
export function isoOf({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
