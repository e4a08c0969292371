import { settings } from './settings.ts';

const full = new Intl.DateTimeFormat(settings.language, {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const time = new Intl.DateTimeFormat(settings.language, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(settings.language, { month: 'short', day: 'numeric' });
const ago = new Intl.RelativeTimeFormat(settings.language);

/** The date as it stands in a title, complete. */
export function fullDate(date: Date): string {
  return full.format(date);
}

/** The date as a list row shows it: the time today, else the day. */
export function shortDate(date: Date): string {
  return date.toDateString() === settings.now.toDateString() ? time.format(date) : day.format(date);
}

/** The date as a message's header shows it. */
export function headerDate(date: Date): string {
  const hours = Math.round((date.getTime() - settings.now.getTime()) / 3_600_000);
  const relative = hours > -24 ? ago.format(hours, 'hour') : ago.format(Math.round(hours / 24), 'day');
  return `${shortDate(date)} (${relative})`;
}
