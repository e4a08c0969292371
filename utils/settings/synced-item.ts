import * as z from 'zod/mini';
import { inTurn } from '../platform/in-turn.ts';
import { logProblem } from '../platform/log.ts';
import { storedItem, type StoredItem } from '../platform/stored-item.ts';
import { copyToSync } from './sync-state.ts';

/** A value that follows the user to their other browsers. */
export interface SyncedItem<Value> {
  read(): Promise<Value>;
  /** Makes the value out of the present one, whichever browser wrote that; changes follow one another. */
  change(how: (present: Value) => Value): Promise<Value>;
  /** Takes over what another browser wrote later than this one. */
  absorb(): Promise<void>;
  /** Copies to the synchronised storage once more. */
  copy(): Promise<void>;
}

/**
 * Keeps a value in this browser and a copy of it in the synchronised storage. The local one counts, so that a full or
 * missing sync loses nothing; of two copies the later one wins. A value that does not fit its schema is kept aside.
 */
export function syncedItem<Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): SyncedItem<Value> {
  const envelope = z.object({ version: z.literal(1), at: z.int(), value: schema });
  type Envelope = z.infer<typeof envelope>;
  const local = storedItem('local', key);
  const synced = storedItem('sync', key);
  const unreadable = storedItem('local', `${key}-unreadable`);

  async function readFrom(item: StoredItem): Promise<Envelope | null> {
    const raw = await item.getValue();
    if (raw === null) return null;
    const parsed = envelope.safeParse(raw);
    if (parsed.success) return parsed.data;
    await unreadable.setValue(raw);
    logProblem(key, 'what was stored could not be read and was put aside');
    return null;
  }

  /** The later of the two copies, which is then the local one. A sync that cannot be reached has none. */
  async function latest(): Promise<Envelope | null> {
    const here = await readFrom(local);
    const there = await readFrom(synced).catch(() => null);
    if (there === null || there.at <= (here?.at ?? 0)) return here;
    await local.setValue(there);
    return there;
  }

  return {
    read: async () => (await readFrom(local))?.value ?? fallback,
    change: (how) =>
      inTurn(key, async () => {
        const present = await latest();
        const value = how(present?.value ?? fallback);
        const written = { version: 1, at: Math.max(Date.now(), (present?.at ?? 0) + 1), value };
        await local.setValue(written);
        await copyToSync(key, () => synced.setValue(written));
        return value;
      }),
    absorb: () => inTurn(key, async () => void (await latest())),
    copy: () =>
      inTurn(key, async () => {
        const present = await latest();
        if (present !== null) await copyToSync(key, () => synced.setValue(present));
      }),
  };
}
