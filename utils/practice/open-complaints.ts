import type { Stored } from '../records/index.ts';
import type { ClientPractice } from './client-practice.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Complaints of the last year of which the client was not told what was done about them, the oldest first. */
export function openComplaints({ feedback }: Pick<ClientPractice, 'feedback'>, now: number): Stored<'feedback'>[] {
  return feedback
    .filter(
      ({ fields: { sort, toldOn, at } }) => sort === 'complaint' && toldOn === null && at <= now && at > now - year,
    )
    .toSorted((one, other) => one.fields.at - other.fields.at);
}
