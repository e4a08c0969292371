import { ignore, type Connection } from '../open.ts';
import { parseCare, type CareRow } from './row.ts';
import { parseTimings, type ClientTimings } from './timings.ts';

/** What was chosen, the rows that it asked for, and how many clients are still to be looked at anew. */
export interface CareList<Choice> {
  choice: Choice;
  /** By client. */
  rows: Map<string, CareRow>;
  stale: number;
}

/**
 * Chooses by the timings of the clients whose rows are wanted. It must not wait for anything: the rows are read in the same
 * transaction, so that they are those that the timings tell of.
 */
export type ChooseCare<Choice> = (clients: Iterable<ClientTimings>) => { choice: Choice; clientIds: Iterable<string> };

/** Lets choose among the clients of whom anything matters at a moment, in milliseconds since 1970. */
export async function listCare<Choice>(
  connection: Connection,
  until: number,
  choose: ChooseCare<Choice>,
): Promise<CareList<Choice>> {
  return connection.use(async (database) => {
    const transaction = database.transaction(['care', 'careTimings']);
    transaction.done.catch(ignore);
    const care = transaction.objectStore('care');
    const [buckets, stale] = await Promise.all([
      transaction.objectStore('careTimings').getAll(),
      care.index('stale').count(),
    ]);
    const { choice, clientIds } = choose(clientsIn(buckets, until));
    const raw = await Promise.all(Array.from(clientIds, (id) => care.get(id)));
    return { choice, rows: new Map(raw.flatMap((row) => parseCare(row) ?? []).map((row) => [row.id, row])), stale };
  });
}

/** One row after the other, so that what was read of the one before can be let go: of all at once the memory is full. */
function* clientsIn(buckets: readonly unknown[], until: number): Generator<ClientTimings> {
  for (const raw of buckets) {
    for (const client of parseTimings(raw)) if (client.from <= until) yield client;
  }
}
