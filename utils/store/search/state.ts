import * as z from 'zod/mini';

/** Goes up when another release finds records by other words: then everything is indexed anew. */
export const searchVersion = 2;

/** How far the index has come; kept with the clock, and written in the transactions that change it. */
const stateSchema = z.object({
  version: z.int(),
  /** Rows up to this number may be missing in the index: the migration of the rows brings them in. 0 where none is. */
  missingTo: z.int(),
  /** How many entries the tail holds. */
  unsealed: z.int(),
});
type SearchState = z.infer<typeof stateSchema>;

/** Where the state lies, within a transaction. */
export interface Meta {
  get(key: 'search'): Promise<unknown>;
  put(value: SearchState, key: 'search'): Promise<unknown>;
}

/** The state as it was left: none before the first write. Where another version left it, everything is missing. */
export async function readState(meta: Pick<Meta, 'get'>): Promise<SearchState> {
  const left = await meta.get('search');
  const parsed = z.safeParse(stateSchema, left);
  if (parsed.success && parsed.data.version === searchVersion) return parsed.data;
  return { version: searchVersion, missingTo: left === undefined ? 0 : Number.MAX_SAFE_INTEGER, unsealed: 0 };
}
