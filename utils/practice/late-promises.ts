import type { Stored } from '../records/index.ts';
import { dayAfter, dayAt, type Moment } from '../signals/moment.ts';
import type { ClientPractice } from './client-practice.ts';

/** What was due longer ago says little of how it is now. */
const recentDays = 180;

type Promises = Pick<ClientPractice, 'promises' | 'kept'>;

/** The promises of ours that are late now, what was due first on top. */
export function lateNow({ promises }: Pick<Promises, 'promises'>, { at, zone }: Moment): Stored<'commitment'>[] {
  const today = dayAt(at, zone);
  return byDue(promises.filter(({ fields: { owedBy, due } }) => owedBy === 'us' && due !== null && due < today));
}

/** The promises of ours that are late now, or were kept later than promised, of the last half year; what was due first on top. */
export function lateOfLate(practice: Promises, moment: Moment): Stored<'commitment'>[] {
  const since = dayAfter(dayAt(moment.at, moment.zone), -recentDays);
  const keptLate = practice.kept.filter(
    ({ fields: { owedBy, due, closedAt } }) =>
      owedBy === 'us' && due !== null && closedAt !== null && dayAt(closedAt, moment.zone) > due,
  );
  return byDue([...lateNow(practice, moment), ...keptLate]).filter(({ fields }) => (fields.due ?? '') >= since);
}

function byDue(promises: Stored<'commitment'>[]): Stored<'commitment'>[] {
  return promises.toSorted((one, other) => (one.fields.due ?? '').localeCompare(other.fields.due ?? ''));
}
