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

/** What was read of the tail, by the number of its record. A record never changes, and its number is not used again. */
export type TailMemory = ReadonlyMap<number, readonly Entry[]>;

/** The whole tail, record by record; only what is not known yet is read. */
export async function readTail(
  tail: { getAllKeys(): Promise<number[]>; getAll(range: IDBKeyRange): Promise<unknown[]> },
  known: TailMemory,
): Promise<TailMemory> {
  const numbers = await tail.getAllKeys();
  const first = numbers.findIndex((number) => !known.has(number));
  const added = first < 0 ? [] : numbers.slice(first);
  const [begin] = added;
  const records = begin === undefined ? [] : await tail.getAll(IDBKeyRange.lowerBound(begin));
  const read = new Map(added.map((number, index) => [number, parseTail(records[index])]));
  return new Map(numbers.map((number) => [number, read.get(number) ?? known.get(number) ?? []]));
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
