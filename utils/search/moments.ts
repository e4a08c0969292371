/**
 * The moment that `2026`, `2026-11`, `2026-11-03` (its beginning) or `7d`, `3w`, `6m`, `1y` (so long before `now`) mean, in
 * milliseconds since 1970; null where it is none.
 */
export function momentOf(text: string, now: number): number | null {
  return beginningOf(text) ?? timeAgo(text, now);
}

function beginningOf(text: string): number | null {
  if (!/^\d{4}([-/.]\d{1,2}){0,2}$/.test(text)) return null;
  const [year = 0, month = 1, day = 1] = text.split(/\D/).map(Number);
  const date = new Date(year, month - 1, day);
  // A day that is not in the calendar would become one of the next month.
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

function timeAgo(text: string, now: number): number | null {
  if (!/^\d{1,4}[dwmy]$/i.test(text)) return null;
  const count = parseInt(text, 10);
  const unit = text.slice(-1).toLowerCase();
  const date = new Date(now);
  if (unit === 'd' || unit === 'w') date.setDate(date.getDate() - count * (unit === 'w' ? 7 : 1));
  else date.setMonth(date.getMonth() - count * (unit === 'y' ? 12 : 1));
  return date.getTime();
}
