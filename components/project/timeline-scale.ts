/** From which day to which a timeline is drawn, both as days since 1970. */
export interface Scale {
  first: number;
  last: number;
}

const milliseconds = 86_400_000;
/** Room before the first day and behind the last one, to move into. */
const room = 14;
const mostTicks = 6;

/** A day (`2026-11-23`) as a number of days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / milliseconds);
}

/** The day with a number. */
export function dayNumbered(number: number): string {
  return new Date(number * milliseconds).toISOString().slice(0, 10);
}

/** A scale that has room for all these days; null where there is none. */
export function scaleOf(days: readonly string[]): Scale | null {
  if (days.length === 0) return null;
  const numbers = days.map(dayNumber);
  return { first: Math.min(...numbers) - room, last: Math.max(...numbers) + room };
}

/** Where a day stands on a scale, in percent of it. */
export function shareOf(day: string, { first, last }: Scale): number {
  return (100 * (dayNumber(day) - first)) / (last - first);
}

/** The day that stands there on a scale; at its ends where that is outside of it. */
export function dayAtShare(share: number, { first, last }: Scale): string {
  const within = Math.min(100, Math.max(0, share)) / 100;
  return dayNumbered(Math.round(first + within * (last - first)));
}

/** Behind this, in percent of the scale, there is no room for a name. */
const lastTick = 86;

/** The days that are named along a scale, the firsts of months: all of them, or every second, third … where there are many. */
export function ticksOf({ first, last }: Scale): string[] {
  const firsts: string[] = [];
  const month = new Date(first * milliseconds);
  month.setUTCDate(1);
  for (
    month.setUTCMonth(month.getUTCMonth() + 1);
    month.getTime() <= last * milliseconds;
    month.setUTCMonth(month.getUTCMonth() + 1)
  )
    firsts.push(month.toISOString().slice(0, 10));
  const every = Math.ceil(firsts.length / mostTicks);
  return firsts.filter((day, index) => index % every === 0 && shareOf(day, { first, last }) <= lastTick);
}
