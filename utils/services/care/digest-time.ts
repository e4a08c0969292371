import { localDay } from '../../platform/local-day.ts';

/** When a digest comes, on the clocks of this browser. They may be put forward or back, and a day may be missed. */

/** The moment of a time of day (`08:30`) on the day of another moment, or so many days after it. */
function timeOn(now: number, at: string, daysLater: number): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + daysLater, hours, minutes).getTime();
}

/** Whether today's digest has not come and its time has: late rather than not at all. */
export function isDigestDue(now: number, at: string, shownOn: string | null): boolean {
  return shownOn !== localDay(now) && now >= timeOn(now, at, 0);
}

/** The next moment, after this one, at which it is this time of day. */
export function nextDigest(now: number, at: string): number {
  const today = timeOn(now, at, 0);
  return today > now ? today : timeOn(now, at, 1);
}
