/** What is made of a client's records for the list of what needs care: whoever makes it knows what the text means. */
export interface CareContent {
  text: string;
  /** The earliest moment at which any of it matters, in milliseconds since 1970. */
  from: number;
}

/** As it lies on disk, by client. What is `stale` was made before one of the client's records changed. */
export interface CareRow extends CareContent {
  id: string;
  /** There or not: an index finds the stale ones. */
  stale?: 1;
}

/** The row that is left where a record of a client changed. It keeps what it held until it is made anew. */
export function staleRow(id: string, raw: unknown): CareRow {
  const { text, from } = parseCare(raw) ?? { text: '', from: Number.MAX_SAFE_INTEGER };
  return { id, text, from, stale: 1 };
}

/** A row as it lies on disk; null where there is none, or none that can be read. */
export function parseCare(raw: unknown): CareRow | null {
  if (typeof raw !== 'object' || raw === null) return null;
  if (!('id' in raw && 'text' in raw && 'from' in raw)) return null;
  const { id, text, from } = raw;
  if (typeof id !== 'string' || typeof text !== 'string' || typeof from !== 'number') return null;
  return 'stale' in raw ? { id, text, from, stale: 1 } : { id, text, from };
}
