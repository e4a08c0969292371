import type { Coverage } from '../../records/coverage.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';

/** Days from which something was seen, in a mailbox or a calendar. */
export interface DaysSeen extends Pick<Coverage, 'of' | 'mailbox' | 'site'> {
  source: 'page' | 'file';
  /** `2026-11-25` */
  days: readonly string[];
}

/** A record of a month, as it would be if it were new. */
interface Month extends Omit<DaysSeen, 'days'> {
  id: string;
  month: string;
  days: Set<string>;
}

/** What makes these days known as seen: nothing where they all are. A mailbox has one record for each direction and month. */
export async function daysToRecord(reader: Reader, seen: readonly DaysSeen[]): Promise<Change<'coverage'>[]> {
  const months = byMonth(seen);
  const stored = await reader.read('coverage', [...months.keys()]);
  const known = new Map(stored.map(({ id, fields }) => [id, fields.days]));
  return [...months.values()].flatMap((month) => {
    const before = known.get(month.id);
    const fresh = [...month.days].filter((day) => before === undefined || !Object.hasOwn(before, day));
    return fresh.length === 0 ? [] : [toChange(month, fresh, before === undefined)];
  });
}

function byMonth(seen: readonly DaysSeen[]): Map<string, Month> {
  const months = new Map<string, Month>();
  for (const { days, ...about } of seen) {
    for (const day of days) {
      const month = day.slice(0, 7);
      const id = `coverage ${about.of} ${about.source} ${about.site} ${month} ${about.mailbox}`;
      const met = months.get(id) ?? { ...about, id, month, days: new Set<string>() };
      met.days.add(day);
      months.set(id, met);
    }
  }
  return months;
}

function toChange({ id, of, mailbox, site, month, source }: Month, fresh: string[], isNew: boolean) {
  const provenance = { source, site, sourceId: null, link: null };
  return change('coverage', id, {
    ...(isNew ? { set: { of, mailbox, site, month, provenance }, deleted: false } : {}),
    elements: { days: Object.fromEntries(fresh.map((day) => [day, true as const])) },
  });
}
