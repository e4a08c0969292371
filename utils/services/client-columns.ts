import type { Output } from '../messaging/contract.ts';
import { monthOf } from '../store/figures/contact-figures.ts';
import type { ReadFigures } from '../store/figures/read.ts';

type Columns = Output<'clients.list'>;

const shownMonths = 12;

/** The clients in figures as they stand now, column by column. */
export function clientColumns({ figures, isComplete, total, next }: ReadFigures, now: number): Columns {
  const month = monthOf(now);
  const years = figures.map(({ contacts }) => lastYear(contacts.months, month));
  const until = (times: readonly number[]) => times.find((time) => time <= now) ?? 0;
  return {
    now,
    isComplete,
    total,
    following: next,
    ids: figures.map(({ id }) => id),
    names: figures.map(({ name }) => name),
    statuses: figures.map(({ status }) => status),
    owners: figures.map(({ owner }) => owner),
    industries: figures.map(({ industry }) => industry),
    domains: figures.map(({ domains }) => domains.join(' ')),
    cadences: figures.map(({ cadenceDays }) => cadenceDays ?? 0),
    people: figures.map(({ people }) => people),
    lastIn: figures.map(({ contacts }) => until(contacts.in.kept)),
    lastOut: figures.map(({ contacts }) => until(contacts.out.kept)),
    next: figures.map(({ contacts }) => contacts.planned.kept.findLast((time) => time > now) ?? 0),
    contacts: years.map((counts) => counts.reduce((sum, count) => sum + count, 0)),
    months: years.map((counts) => counts.join(' ')),
  };
}

/** How many contacts there were in each of the twelve months up to this one. */
function lastYear(months: readonly (readonly [month: number, count: number])[], last: number): number[] {
  const counts = Array.from({ length: shownMonths }, () => 0);
  for (const [month, count] of months) {
    const place = month - last + shownMonths - 1;
    if (place >= 0 && place < shownMonths) counts[place] = count;
  }
  return counts;
}
