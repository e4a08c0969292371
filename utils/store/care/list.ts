import { ignore, type Connection, type Database } from '../open.ts';
import { parseCare, type CareRow } from './row.ts';
import { isTimingsRow, parseTimings, type ClientTimings } from './timings.ts';

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
    const { choice, clientIds } = choose(clientsIn(timingsIn(database, buckets), until));
    const raw = await Promise.all(Array.from(clientIds, (id) => care.get(id)));
    return { choice, rows: new Map(raw.flatMap((row) => parseCare(row) ?? []).map((row) => [row.id, row])), stale };
  });
}

/** What was read of the rows over a connection: most of them are the same when they are read again. */
const read = new WeakMap<Database, Map<number, { text: string; clients: readonly ClientTimings[] }>>();

/** The timings in the rows. */
function* timingsIn(database: Database, rows: readonly unknown[]): Generator<readonly ClientTimings[]> {
  const known = read.get(database) ?? new Map();
  read.set(database, known);
  for (const row of rows) {
    if (!isTimingsRow(row)) continue;
    const { bucket, text } = row;
    const held = known.get(bucket);
    const clients = held?.text === text ? held.clients : parseTimings(row);
    known.set(bucket, { text, clients });
    yield clients;
  }
}

function* clientsIn(lists: Iterable<readonly ClientTimings[]>, until: number): Generator<ClientTimings> {
  for (const clients of lists) {
    for (const client of clients) if (client.from <= until) yield client;
  }
}
