import type { Moment } from '../../signals/moment.ts';
import { weigh } from '../../signals/needs-care.ts';
import type { ClientTimings } from '../../store/care/timings.ts';
import { firstOf } from './first-of.ts';
import { unpackTimings } from './timings.ts';

/** Something that needs care, found by its timing alone. */
export interface ChosenCare {
  clientId: string;
  /** Which of the client's waits it is, counted from 0. */
  place: number;
  weight: number;
  since: number;
}

/** What is to be shown of everything that needs care, the weightiest first, and how much that is. */
export interface CareChoice {
  /** All of one client. */
  own: ChosenCare[];
  /** Of all the others, as many as are wanted. */
  others: ChosenCare[];
  total: number;
  late: number;
}

/** Whose things are all shown, nobody's where it is null, and how many of the others'. */
export interface WantedCare {
  clientId: string | null;
  limit: number;
}

/** Judges all clients by their timings, and chooses what is to be shown of what needs care. */
export function chooseCare(
  clients: Iterable<ClientTimings>,
  moment: Moment,
  { clientId: ownId, limit }: WantedCare,
): CareChoice {
  const own = firstOf(Infinity, inOrder);
  const others = firstOf(limit, inOrder);
  let total = 0;
  let late = 0;
  for (const { clientId, timings } of clients) {
    const { offer } = clientId === ownId ? own : others;
    for (const [place, timing] of unpackTimings(timings).entries()) {
      const weighed = weigh(timing, moment);
      if (weighed === null) continue;
      total += 1;
      if (weighed.isLate) late += 1;
      offer({ clientId, place, weight: weighed.weight, since: timing.since });
    }
  }
  return { own: own.kept, others: others.kept, total, late };
}

/** As `byWeight` has it; of the same weight and time, by client, so that the order is the same at each call. */
function inOrder(one: ChosenCare, other: ChosenCare): number {
  const order = other.weight - one.weight || one.since - other.since;
  if (order !== 0) return order;
  return one.clientId === other.clientId ? one.place - other.place : one.clientId < other.clientId ? -1 : 1;
}
