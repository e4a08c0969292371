import type { Timing } from './define-signal.ts';
import { dayAfter, dayAt, daysBetween, earliestOf, type Moment } from './moment.ts';

const day = 24 * 60 * 60 * 1000;

interface Cadence {
  days: number;
  /** `2026-11-25` */
  since: string;
}

/**
 * How a wait for the next contact is kept, by a cadence and the moment of the last contact (null where there is none). What
 * was agreed later than we last spoke is counted from then on. That is a day, and no moment: which one begins first is told
 * on the clocks of whoever asks.
 */
export function countedFrom({ days, since }: Cadence, lastAt: number | null): Pick<Timing, 'since' | 'due' | 'agreed'> {
  return { since: lastAt ?? earliestOf(since), due: dayAfter(since, days), agreed: days };
}

/** The days since the last contact, or since the cadence was agreed where that is later. */
export function passedDays({ since, due, agreed }: Timing, { at, zone }: Moment): number {
  const today = dayAt(at, zone);
  const sinceContact = daysBetween(dayAt(since, zone), today);
  return due === null ? sinceContact : Math.min(sinceContact, daysBetween(due, today) + (agreed ?? 0));
}

/** The earliest moment, anywhere on earth, at which so many days have passed as were agreed. */
export function passedFrom({ since, due, agreed }: Timing): number {
  const sinceContact = earliestOf(new Date(since + ((agreed ?? 0) - 1) * day).toISOString().slice(0, 10));
  return due === null ? sinceContact : Math.max(sinceContact, earliestOf(due));
}
