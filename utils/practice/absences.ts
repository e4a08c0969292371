import type { Teammate } from '../records/teammate.ts';
import { dayAfter } from '../signals/moment.ts';

export type Absence = Teammate['absences'][string];

/** An event of a calendar of absences, on the clocks of whoever is away. */
export interface AwayEvent {
  title: string;
  /** The day on which it begins. */
  day: string;
  /** Minutes since that day began; null where it is of whole days. */
  start: number | null;
  /** How long it is, in minutes. */
  minutes: number;
}

/** The absences of one name. */
export interface AbsenceGroup {
  title: string;
  /** In the order of time. */
  absences: Absence[];
}

const day = 24 * 60;
/** What lies before seven and after seven in the evening is nobody's working time; eight hours are all of a day. */
const [morning, evening, wholeDay] = [7 * 60, 19 * 60, 8 * 60];
/** No absence is longer than this, in days. */
const longest = 1000;

/** The absences that events stand for, by their names; what lies wholly before `from` or begins after `until` is left out. */
export function absencesOf(events: readonly AwayEvent[], from: string, until: string): AbsenceGroup[] {
  const byTitle = new Map<string, Map<string, number>>();
  for (const event of events) {
    if (event.day > until) continue;
    const days = byTitle.get(event.title) ?? new Map<string, number>();
    byTitle.set(event.title, days);
    for (const [each, share] of sharesOf(event))
      if (each >= from) days.set(each, Math.min(1, (days.get(each) ?? 0) + share));
  }
  return [...byTitle]
    .map(([title, days]) => ({ title, absences: joined(title, days) }))
    .filter(({ absences }) => absences.length > 0);
}

/** How much of each of its days an event takes. */
function sharesOf({ day: first, start, minutes }: AwayEvent): [string, number][] {
  const begin = start ?? 0;
  const count = Math.min(longest, Math.max(1, Math.ceil((begin + minutes) / day)));
  return Array.from({ length: count }, (_, index): [string, number] => {
    const [from, until] = [Math.max(begin - index * day, morning), Math.min(begin + minutes - index * day, evening)];
    const share = start === null ? 1 : Math.min(1, Math.max(0, until - from) / wholeDay);
    return [dayAfter(first, index), share];
  }).filter(([, share]) => share > 0);
}

/** Days that follow each other, equally away, are one absence. */
function joined(why: string, days: ReadonlyMap<string, number>): Absence[] {
  const absences: Absence[] = [];
  for (const [each, share] of [...days].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const last = absences.at(-1);
    if (last !== undefined && last.share === share && dayAfter(last.until, 1) === each) last.until = each;
    else absences.push({ from: each, until: each, why, share });
  }
  return absences;
}
