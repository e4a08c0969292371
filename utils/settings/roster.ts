import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { clientStatus } from '../records/client.ts';
import { copyToSync, type SyncState } from './synced-item.ts';

/** A client in a few words, so that another browser of the user knows whom it has to do with. */
const entry = z.tuple([z.string(), z.string(), z.array(z.string()), clientStatus]);
const chunk = z.array(entry);
export type RosterEntry = z.infer<typeof entry>;

/** An item of the synchronised storage takes 8,192 bytes with its name; all items together 102,400. */
const chunkBytes = 7_500;
const chunkLimit = 11;

const keyOf = (index: number) => `sync:roster-${index}` as const;

/** Writes the roster, and only the parts of it that changed; says so where it does not fit. */
export async function writeRoster(entries: RosterEntry[]): Promise<SyncState> {
  const chunks = inChunks(entries);
  if (chunks.length > chunkLimit) return 'too-large';
  return copyToSync(async () => {
    for (let index = 0; index < chunkLimit; index += 1) {
      const wanted = chunks[index] ?? null;
      const present = await storage.getItem<unknown>(keyOf(index));
      if (JSON.stringify(wanted) === JSON.stringify(present)) continue;
      if (wanted === null) await storage.removeItem(keyOf(index));
      else await storage.setItem(keyOf(index), wanted);
    }
  });
}

/** The clients that this or another browser wrote last; parts that cannot be read are left out. */
export async function readRoster(): Promise<RosterEntry[]> {
  const keys = Array.from({ length: chunkLimit }, (_, index) => keyOf(index));
  const items = await storage.getItems(keys);
  return items.flatMap(({ value }) => {
    const parsed = chunk.safeParse(value);
    return parsed.success ? parsed.data : [];
  });
}

/** Cuts the roster into parts that each fit into one item. */
export function inChunks(entries: RosterEntry[]): RosterEntry[][] {
  const encoder = new TextEncoder();
  const chunks: RosterEntry[][] = [];
  let room = 0;
  for (const each of entries) {
    const bytes = encoder.encode(JSON.stringify(each)).length + 1;
    if (bytes > room) {
      chunks.push([]);
      room = chunkBytes;
    }
    chunks.at(-1)?.push(each);
    room -= bytes;
  }
  return chunks;
}
