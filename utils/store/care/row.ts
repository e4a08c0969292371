import type { MadeTimings } from './timings.ts';

/** What is made of a client's records for the list of what needs care: whoever makes it knows what the text means. */
export interface CareContent extends MadeTimings {
  text: string;
}

/** As it lies on disk, by client. What is `stale` was made before one of the client's records changed. */
export interface CareRow {
  id: string;
  text: string;
  /** There or not: an index finds the stale ones. */
  stale?: 1;
}

/** The row that is left where a record of a client changed. It keeps what it held until it is made anew. */
export function staleRow(id: string, raw: unknown): CareRow {
  return { id, text: parseCare(raw)?.text ?? '', stale: 1 };
}

/** A row as it lies on disk; null where there is none, or none that can be read. */
export function parseCare(raw: unknown): CareRow | null {
  if (typeof raw !== 'object' || raw === null) return null;
  if (!('id' in raw && 'text' in raw)) return null;
  const { id, text } = raw;
  if (typeof id !== 'string' || typeof text !== 'string') return null;
  return 'stale' in raw ? { id, text, stale: 1 } : { id, text };
}
