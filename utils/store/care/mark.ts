import type { ChangedRecord } from '../figures/changed.ts';
import { staleRow, type CareRow } from './row.ts';
import { openTimings, type TimingsTable } from './timings.ts';

/** Where what is made of the clients lies, within one transaction. */
export interface CareTables {
  care: {
    get(id: string): Promise<unknown>;
    put(row: CareRow): Promise<unknown>;
    delete(id: string): Promise<void>;
  };
  careTimings: TimingsTable;
}

/**
 * Marks the clients whose records a write made different, in its transaction: what needs care with them is made anew
 * afterwards, and not at all forgotten where the background dies before.
 */
export async function markStale({ care, careTimings }: CareTables, records: readonly ChangedRecord[]): Promise<void> {
  const gone = new Set(records.flatMap(({ kind, id, after }) => (kind === 'client' && after === null ? [id] : [])));
  const touched = new Set(records.flatMap(clientsOf));
  await Promise.all([
    ...[...touched].map(async (id) => (gone.has(id) ? care.delete(id) : care.put(staleRow(id, await care.get(id))))),
    openTimings(careTimings, gone)(new Map([...gone].map((id) => [id, null]))),
  ]);
}

/** The clients that a record belongs to, before or after. */
function clientsOf({ kind, id, before, after }: ChangedRecord): string[] {
  if (kind === 'client') return [id];
  return [before, after].flatMap((fields) => {
    if (fields === null) return [];
    const { clientId, clientIds } = fields;
    if (typeof clientId === 'string') return [clientId];
    return typeof clientIds === 'object' && clientIds !== null ? Object.keys(clientIds) : [];
  });
}
