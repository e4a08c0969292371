import { dayAfter, daysBetween } from '../signals/moment.ts';
import { weekOf } from './weeks.ts';

/** The time that the lines of all projects share: some weeks back, and most of a year ahead. */
export interface TimeWindow {
  from: string;
  until: string;
  today: string;
}

const [weeksBack, weeksAhead] = [8, 44];

/** The window around a day, from Monday to Monday. */
export function timeWindow(today: string): TimeWindow {
  const monday = weekOf(today);
  return { from: dayAfter(monday, -7 * weeksBack), until: dayAfter(monday, 7 * weeksAhead), today };
}

/** Where a day stands, in per cent of the line's length; what lies outside stands at its end. */
export function placeOf(day: string, { from, until }: TimeWindow): number {
  const place = (daysBetween(from, day) / daysBetween(from, until)) * 100;
  return Math.min(100, Math.max(0, Math.round(place * 100) / 100));
}

/** Whether a day is on the line. */
export function isWithin(day: string, { from, until }: TimeWindow): boolean {
  return from <= day && day <= until;
}

/** The first days of the months that begin on the line. */
export function monthsOf({ from, until }: TimeWindow): string[] {
  const months: string[] = [];
  const [year = 0, month = 0] = from.split('-').map(Number);
  for (let index = 0; ; index += 1) {
    const first = new Date(Date.UTC(year, month + index, 1)).toISOString().slice(0, 10);
    if (first > until) return months;
    if (first >= from) months.push(first);
  }
}
