const lengths: Readonly<Record<string, number>> = { d: 1, w: 7 };

/**
 * The moment that `2026`, `2026-11`, `2026-11-03` (its beginning) or `7d`, `3w`, `6m`, `1y` (so long before `now`) mean, in
 * milliseconds since 1970; null where it is none.
 */
export function momentOf(text: string, now: number): number | null {
  return beginningOf(text) ?? timeAgo(text, now);
}

function beginningOf(text: string): number | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?[-/.]?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  // A day that is not in the calendar would become one of the next month.
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

function timeAgo(text: string, now: number): number | null {
  const match = /^(\d{1,4})([dwmy])$/i.exec(text);
  if (match === null) return null;
  const count = Number(match[1]);
  const unit = (match[2] ?? '').toLowerCase();
  const date = new Date(now);
  const days = lengths[unit];
  if (days !== undefined) date.setDate(date.getDate() - count * days);
  else date.setMonth(date.getMonth() - count * (unit === 'y' ? 12 : 1));
  return date.getTime();
}
