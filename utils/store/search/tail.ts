import { standing } from '../../search/rank.ts';
import type { Entry } from './entry.ts';
import { readState, type Meta } from './state.ts';

/**
 * What was written last: a record of the tail holds the entries of one write, until they are sealed into a segment. Words
 * are taken out of a text once, when it is written, so that a tail of thousands is looked through in a few milliseconds.
 */

/** So many entries in one record: a segment must not become larger than its places reach. */
const most = 2000;

/** Where the tail and the state of the index lie, within a transaction. */
export interface TailTables {
  tail: { add(value: readonly Entry[]): Promise<unknown> };
  meta: Meta;
}

/** Puts entries at the end of the tail, within the transaction that wrote their rows. Answers how long the tail is. */
export async function enterTail({ tail, meta }: TailTables, entries: readonly Entry[]): Promise<number> {
  const state = await readState(meta);
  const unsealed = state.unsealed + entries.length;
  const requests: Promise<unknown>[] = [];
  for (let first = 0; first < entries.length; first += most) {
    requests.push(tail.add(entries.slice(first, first + most)));
  }
  if (entries.length > 0) requests.push(meta.put({ ...state, unsealed }, 'search'));
  await Promise.all(requests);
  return unsealed;
}

/** The entries of a record of the tail, as far as they can be read. */
export function parseTail(raw: unknown): Entry[] {
  return Array.isArray(raw) ? raw.filter(isEntry) : [];
}

function isEntry(raw: unknown): raw is Entry {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'n' in raw &&
    typeof raw.n === 'number' &&
    'seconds' in raw &&
    typeof raw.seconds === 'number' &&
    'standing' in raw &&
    (raw.standing === standing.client || raw.standing === standing.person || raw.standing === standing.other) &&
    'lines' in raw &&
    typeof raw.lines === 'string'
  );
}
