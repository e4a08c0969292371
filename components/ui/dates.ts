import { dateFormat, relativeFormat } from './formats.ts';
import { textLanguage } from './language.ts';
import { message } from './message.ts';

export { localDay as dayOf } from '../../utils/platform/local-day.ts';

/** The local time of a moment as a time field takes it, `14:05`. */
export function clockOf(at: number): string {
  return new Date(at).toTimeString().slice(0, 5);
}

/** How a day is called from today's point of view: Today, Monday, 12 March, March of another year. */
export function dayLabel(at: number, now = Date.now()): string {
  return capitalised(dayInText(at, now));
}

/** The same within a sentence, where the language writes today small. */
export function dayInText(at: number, now = Date.now()): string {
  const days = daysBetween(now, at);
  if (Math.abs(days) <= 1) return relativeFormat().format(days, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const options: Intl.DateTimeFormatOptions =
    days < 0 && days > -7
      ? { weekday: 'long' }
      : days > 0 && days < 7
        ? { weekday: 'short', day: 'numeric', month: 'short' }
        : { day: 'numeric', month: sameYear ? 'long' : 'short', ...(!sameYear && { year: 'numeric' }) };
  return dateFormat(options).format(at);
}

/** The time of day. */
export function timeLabel(at: number): string {
  return dateFormat({ hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A moment in full, for what stands alone: `Thu, 19 Nov, 14:00`. */
export function momentLabel(at: number, allDay = false): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  return dateFormat(allDay ? day : { ...day, ...time }).format(at);
}

/** A moment that lies ahead, in few words: `Tomorrow, 14:00`, `Thu 14:00`, `12 March`. */
export function nextLabel(at: number, allDay: boolean, now = Date.now()): string {
  const days = daysBetween(now, at);
  if (days < 0 || days > 6) return dayLabel(at, now);
  const time: Intl.DateTimeFormatOptions = allDay ? {} : { hour: 'numeric', minute: '2-digit' };
  if (days > 1) return dateFormat({ weekday: 'short', ...time }).format(at);
  return allDay ? dayLabel(at, now) : `${dayLabel(at, now)}, ${timeLabel(at)}`;
}

/** From when to when; both ends' day is named only where it differs. */
export function spanLabel(start: number, end: number, allDay: boolean): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  return dateFormat(allDay ? day : { ...day, ...time }).formatRange(start, end);
}

/** A day of a record (`2024-03-01`) in words. */
export function wordsOfDay(day: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  return dateFormat(options).format(new Date(`${day}T00:00`));
}

/** How long something took. */
export function durationLabel(minutes: number): string {
  if (minutes < 60) return message('ui_minutes', minutes);
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? message('ui_hours', hours) : message('ui_hoursMinutes', hours, rest);
}

function daysBetween(from: number, to: number): number {
  const start = new Date(from).setHours(0, 0, 0, 0);
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - start) / 86_400_000);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(textLanguage()) + text.slice(1);
}
