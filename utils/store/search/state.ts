import * as z from 'zod/mini';

/** Goes up when another release finds records by other words: then everything is indexed anew. */
export const searchVersion = 1;

/** How far the index has come; kept with the clock, and written in the transactions that change it. */
const stateSchema = z.object({
  version: z.int(),
  /** Rows that were there before the index, up to `until`, are indexed up to here, by their number. */
  walkedTo: z.int(),
  until: z.int(),
  /** How many documents the tail holds. */
  unsealed: z.int(),
  /** Counts the changes of the segments. */
  generation: z.int(),
});
export type SearchState = z.infer<typeof stateSchema>;

interface Meta {
  get(key: 'search'): Promise<unknown>;
}

/** The state as it was left. Where it was lost, everything is indexed anew. */
export async function readState(meta: Meta): Promise<SearchState> {
  const parsed = z.safeParse(stateSchema, await meta.get('search'));
  return parsed.success ? parsed.data : { version: 0, walkedTo: 0, until: 0, unsealed: 0, generation: 0 };
}

/** Keeps the state. */
export function writeState(
  meta: { put(value: SearchState, key: 'search'): Promise<unknown> },
  state: SearchState,
): Promise<unknown> {
  return meta.put(state, 'search');
}

/** Whether every row is in the index. */
export function isWhole({ version, walkedTo, until }: SearchState): boolean {
  return version === searchVersion && walkedTo >= until;
}
