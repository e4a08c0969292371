import * as z from 'zod/mini';
import { standing } from '../../search/rank.ts';
import type { Entry } from './entry.ts';
import { readState, writeState, type SearchState } from './state.ts';

/**
 * What was written last: the entries of each write, in their order, until they are sealed into a segment. Words are taken
 * out of a text once, when it is written; a tail of 5,000 mails is read and looked through in 15 ms.
 */
const tailSchema = z.object({
  rows: z.instanceof(Uint32Array),
  seconds: z.instanceof(Uint32Array),
  standings: z.instanceof(Uint8Array),
  lines: z.array(z.string()),
});

/** So many entries in one record: a segment must not become larger than its numbers reach. */
const most = 2000;

interface Tables {
  tail: { add(value: z.infer<typeof tailSchema>): Promise<unknown> };
  meta: {
    get(key: 'search'): Promise<unknown>;
    put(value: SearchState, key: 'search'): Promise<unknown>;
  };
}

/** Puts entries at the end of the tail, within the transaction that wrote their rows. Answers how long the tail is. */
export async function enterTail({ tail, meta }: Tables, entries: readonly Entry[]): Promise<number> {
  const state = await readState(meta);
  if (entries.length === 0) return state.unsealed;
  const requests: Promise<unknown>[] = [];
  for (let first = 0; first < entries.length; first += most) {
    requests.push(tail.add(pack(entries.slice(first, first + most))));
  }
  const unsealed = state.unsealed + entries.length;
  await Promise.all([...requests, writeState(meta, { ...state, unsealed })]);
  return unsealed;
}

function pack(entries: readonly Entry[]): z.infer<typeof tailSchema> {
  return {
    rows: Uint32Array.from(entries, ({ n }) => n),
    seconds: Uint32Array.from(entries, ({ seconds }) => seconds),
    standings: Uint8Array.from(entries, (entry) => entry.standing),
    lines: entries.map(({ lines }) => lines),
  };
}

/** The entries of a record of the tail; none where it is broken. */
export function parseTail(raw: unknown): Entry[] {
  const parsed = z.safeParse(tailSchema, raw);
  if (!parsed.success) return [];
  const { rows, seconds, standings, lines } = parsed.data;
  return lines.map((each, index) => ({
    n: rows[index] ?? 0,
    seconds: seconds[index] ?? 0,
    standing: Object.values(standing).find((one) => one === standings[index]) ?? standing.other,
    lines: each,
  }));
}
