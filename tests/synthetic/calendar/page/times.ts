import type { CalendarEvent } from '../calendar-events.ts';
import { settings } from './settings.ts';

const { language, now } = settings;

/** A day as the popup writes it: the year only where it is another than this one. */
function dayText(date: Date): string {
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  if (language === 'ja') {
    const weekday = date.toLocaleDateString('ja', { weekday: 'long' });
    const before = 'year' in year ? `${date.getFullYear()}年 ` : '';
    return `${before}${date.getMonth() + 1}月 ${date.getDate()}日 (${weekday})`;
  }
  return date.toLocaleDateString(language, { weekday: 'long', month: 'long', day: 'numeric', ...year });
}

/** A clock time as fields and chips show it: `2:00pm`, elsewhere `14:00`. */
export function clockText(date: Date): string {
  const minutes = String(date.getMinutes()).padStart(2, '0');
  const hours = date.getHours();
  if (language !== 'en') return `${String(hours).padStart(2, '0')}:${minutes}`;
  return `${hours % 12 || 12}:${minutes}${hours < 12 ? 'am' : 'pm'}`;
}

function clockRange(start: Date, end: Date): string {
  if (language === 'ja') return `${clockText(start)}～${clockText(end)}`;
  if (language !== 'en') return `${clockText(start)} – ${clockText(end)}`;
  const sameHalf = start.getHours() < 12 === end.getHours() < 12;
  const from = sameHalf ? clockText(start).slice(0, -2) : clockText(start);
  return `${from} – ${clockText(end)}`;
}

/** The day and the time of an event; no time for an all-day event. */
export function whenText(event: CalendarEvent): { day: string; time: string | null } {
  return { day: dayText(event.start), time: event.allDay ? null : clockRange(event.start, event.end) };
}

/** A day as a date field of the edit page shows it. */
export function fieldDay(date: Date): string {
  return date.toLocaleDateString(language, { year: 'numeric', month: 'short', day: 'numeric' });
}

/** The head of a day's column. */
export function columnDay(date: Date): string {
  return date.toLocaleDateString(language, { weekday: 'short', day: 'numeric' });
}
