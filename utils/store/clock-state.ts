import * as z from 'zod/mini';
import { newId } from '../platform/ids.ts';
import type { HybridClock } from './stamp.ts';

/** Where clock and row numbers stand: read and written in the transaction of each write. */
const clockSchema = z.object({ device: z.string(), at: z.int(), count: z.int(), lastRow: z.int() });
export type ClockState = HybridClock & { lastRow: number };

interface Meta {
  get(key: 'clock'): Promise<unknown>;
  put(value: ClockState, key: 'clock'): Promise<unknown>;
}
interface Records {
  openKeyCursor(range: null, direction: 'prev'): Promise<{ primaryKey: number } | null>;
}

/** The clock as it was left. Where it was lost, a new device begins behind the last row. */
export async function readClock(meta: Meta, records: Records): Promise<ClockState> {
  const parsed = z.safeParse(clockSchema, await meta.get('clock'));
  if (parsed.success) return parsed.data;
  const last = await records.openKeyCursor(null, 'prev');
  return { device: newId().slice(-12), at: 0, count: 0, lastRow: last?.primaryKey ?? 0 };
}

/** Keeps the clock. */
export function writeClock(meta: Meta, clock: ClockState): Promise<unknown> {
  return meta.put(clock, 'clock');
}
