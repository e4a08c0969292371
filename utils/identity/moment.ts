/**
 * A moment as a page gives it, in milliseconds since 1970: local time where it names no zone, midnight where it is a
 * day alone. Null where it is no moment.
 */
export function momentOf(text: string | null): number | null {
  if (text === null) return null;
  const time = new Date(isDay(text) ? `${text}T00:00` : text).getTime();
  return Number.isNaN(time) ? null : time;
}

/** Whether a moment is a day without a time. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
