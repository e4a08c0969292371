import { parseJson } from '../../platform/json.ts';
import { ignore } from '../open.ts';

/** What of a client's row is enough to judge it at a moment. It lies apart, so that thousands are judged without their rows. */
export interface MadeTimings {
  /** The earliest moment at which any of it matters, in milliseconds since 1970. */
  from: number;
  /** Anything that JSON can say: whoever makes it knows what it means. */
  timings: unknown;
}

/** The timings of a client, by its id. */
export interface ClientTimings extends MadeTimings {
  clientId: string;
}

/**
 * As it lies on disk: the timings of some of the clients, as one text. A few such rows are read at once, where thousands of
 * rows take a hundred times as long; and to change those of one client little is written.
 */
interface TimingsRow {
  bucket: number;
  text: string;
}

/** As much of the table of timings as is asked here. */
export interface TimingsTable {
  get(bucket: number): Promise<unknown>;
  put(row: TimingsRow): Promise<unknown>;
  delete(bucket: number): Promise<void>;
}

/** With 5,000 clients some eighty are in one row, of twenty kilobytes. */
const buckets = 64;

/** Puts the timings of some clients in place of what they had; null where they have none any more. */
export type ChangeTimings = (changes: ReadonlyMap<string, MadeTimings | null>) => Promise<void>;

/** Begins to read the rows of some clients, so that they are there once it is known what to put into them. */
export function openTimings(table: TimingsTable, clientIds: Iterable<string>): ChangeTimings {
  const rows = new Map([...new Set(Array.from(clientIds, bucketOf))].map((bucket) => [bucket, table.get(bucket)]));
  for (const row of rows.values()) row.catch(ignore);
  return async (changes) => {
    const byBucket = Map.groupBy(changes, ([clientId]) => bucketOf(clientId));
    const writes = [...byBucket].map(async ([bucket, ofBucket]) =>
      changeBucket(table, bucket, await (rows.get(bucket) ?? table.get(bucket)), new Map(ofBucket)),
    );
    await Promise.all(writes);
  };
}

/** The timings that lie in a row; none where it cannot be read. */
export function parseTimings(raw: unknown): ClientTimings[] {
  if (!isTimingsRow(raw)) return [];
  const entries = parseJson(raw.text);
  return Array.isArray(entries) ? entries.flatMap((entry) => parseEntry(entry) ?? []) : [];
}

/** Whether what lies on disk is such a row; its text may still be none that can be read. */
export function isTimingsRow(raw: unknown): raw is TimingsRow {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'bucket' in raw &&
    typeof raw.bucket === 'number' &&
    'text' in raw &&
    typeof raw.text === 'string'
  );
}

/** What is empty goes, and the order does not tell what was there before: what comes and goes leaves no trace. */
async function changeBucket(
  table: TimingsTable,
  bucket: number,
  raw: unknown,
  changes: ReadonlyMap<string, MadeTimings | null>,
): Promise<void> {
  const before = parseTimings(raw);
  const changed = [...changes].flatMap(([clientId, made]) => (made === null ? [] : [{ clientId, ...made }]));
  const after = [...before.filter(({ clientId }) => !changes.has(clientId)), ...changed];
  if (after.length > 0) await table.put({ bucket, text: textOf(after) });
  else if (before.length > 0) await table.delete(bucket);
}

function textOf(clients: readonly ClientTimings[]): string {
  const inOrder = clients.toSorted((one, other) => (one.clientId < other.clientId ? -1 : 1));
  return JSON.stringify(inOrder.map(({ clientId, from, timings }) => [clientId, from, timings]));
}

function parseEntry(entry: unknown): ClientTimings | null {
  if (!Array.isArray(entry)) return null;
  const [clientId, from, timings]: unknown[] = entry;
  return typeof clientId === 'string' && typeof from === 'number' ? { clientId, from, timings } : null;
}

/** Spreads ids evenly (FNV-1a). What lies on disk was put where this says. */
function bucketOf(clientId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < clientId.length; at += 1) hash = Math.imul(hash ^ clientId.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}
