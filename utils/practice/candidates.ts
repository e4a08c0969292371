import type { Statement } from '../records/client.ts';
import type { ClientPractice } from './client-practice.ts';
import { realNeeds } from './real-needs.ts';

/** A need that no work serves yet. */
export interface Candidate {
  needId: string;
  need: Statement;
}

/** The needs of a client that nothing in the pipeline serves, the confirmed ones first, then the oldest. */
export function candidatesOf({ client, opportunities }: Pick<ClientPractice, 'client' | 'opportunities'>): Candidate[] {
  const served = new Set(opportunities.map(({ fields }) => fields.needId));
  return Object.entries(realNeeds(client.fields))
    .map(([needId, need]) => ({ needId, need }))
    .filter(({ needId }) => !served.has(needId))
    .toSorted(
      (one, other) =>
        Number(one.need.confirmedOn === null) - Number(other.need.confirmedOn === null) ||
        one.need.addedAt - other.need.addedAt,
    );
}
