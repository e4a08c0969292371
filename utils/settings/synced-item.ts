import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { logProblem } from '../platform/log.ts';

/** Whether the browser's synchronised storage holds what was written; everything is kept in this browser either way. */
export type SyncState = 'fits' | 'too-large' | 'unavailable';

/** A value that follows the user to their other browsers. */
export interface SyncedItem<Value> {
  read(): Promise<Value>;
  write(value: Value): Promise<SyncState>;
  /** Back to the fallback, here and in the other browsers. */
  reset(): Promise<void>;
  /** Takes over what another browser wrote later than this one. */
  absorb(): Promise<void>;
}

/**
 * Keeps a value in this browser and a copy of it in the synchronised storage. The local one counts, so that a full or
 * missing sync loses nothing; of two copies the later one wins. A value that does not fit its schema is kept aside.
 */
export function syncedItem<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): SyncedItem<Value> {
  const envelope = z.object({ at: z.int(), value: schema });
  const local = storage.defineItem<unknown>(`local:${key}`, { version: 1 });
  const synced = storage.defineItem<unknown>(`sync:${key}`, { version: 1 });
  const unreadable = storage.defineItem<unknown>(`local:${key}-unreadable`);

  async function readFrom(item: typeof local): Promise<{ at: number; value: Value } | null> {
    const raw = await item.getValue();
    if (raw === null) return null;
    const parsed = envelope.safeParse(raw);
    if (parsed.success) return parsed.data;
    await unreadable.setValue(raw);
    logProblem(key, 'what was stored could not be read and was put aside');
    return null;
  }

  return {
    read: async () => (await readFrom(local))?.value ?? fallback,
    async write(value) {
      const written = { at: Date.now(), value };
      await local.setValue(written);
      return copyToSync(() => synced.setValue(written));
    },
    async reset() {
      await local.removeValue();
      await synced.removeValue();
    },
    async absorb() {
      const [here, there] = [await readFrom(local), await readFrom(synced)];
      if (there !== null && there.at > (here?.at ?? 0)) await local.setValue(there);
    },
  };
}

/** Writes to the synchronised storage and says how it went: quotas are ordinary there. */
export async function copyToSync(write: () => Promise<void>): Promise<SyncState> {
  try {
    await write();
    return 'fits';
  } catch (error) {
    logProblem('sync', error);
    return error instanceof Error && /quota/i.test(error.message) ? 'too-large' : 'unavailable';
  }
}
