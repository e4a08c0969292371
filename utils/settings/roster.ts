import * as z from 'zod/mini';
import { storedItem } from '../platform/stored-item.ts';
import { clientStatus } from '../records/client.ts';
import { copyToSync, rememberSync } from './sync-state.ts';

/** A client in a few words, so that another browser of the user knows whom it has to do with. */
const entry = z.tuple([z.string(), z.string(), z.array(z.string()), clientStatus]);
const chunk = z.object({ version: z.literal(1), entries: z.array(entry) });
export type RosterEntry = z.infer<typeof entry>;

/** An item of the synchronised storage takes 8,192 bytes with its name; all items together 102,400. */
const chunkBytes = 7_500;
const chunkLimit = 11;

/** What copying the roster is remembered under, and the beginning of the keys of its parts. */
export const rosterKey = 'roster';
const itemOf = (index: number) => storedItem('sync', `${rosterKey}-${index}`);

/** Whether a key of the synchronised storage is that of a part of the roster. */
export function isRosterKey(key: string): boolean {
  return key.startsWith(`${rosterKey}-`);
}

/** Writes the roster, and only the parts of it that changed; remembers where it does not fit. */
export async function writeRoster(entries: RosterEntry[]): Promise<void> {
  const chunks = inChunks(entries);
  if (chunks.length > chunkLimit) return rememberSync(rosterKey, 'too-large');
  await copyToSync(rosterKey, async () => {
    for (let index = 0; index < chunkLimit; index += 1) {
      const part = chunks[index];
      const wanted = part === undefined ? null : { version: 1, entries: part };
      const present = await itemOf(index).getValue();
      if (isSame(wanted, present)) continue;
      if (wanted === null) await itemOf(index).removeValue();
      else await itemOf(index).setValue(wanted);
    }
  });
}

/** The browser keeps the keys of an object in an order of its own. */
function isSame(wanted: object | null, present: unknown): boolean {
  const parsed = chunk.safeParse(present);
  return JSON.stringify(wanted) === JSON.stringify(parsed.success ? parsed.data : present);
}

/** The clients that this or another browser wrote last; parts that cannot be read are left out. */
export async function readRoster(): Promise<RosterEntry[]> {
  const parts = Array.from({ length: chunkLimit }, (_, index) => itemOf(index).getValue());
  return (await Promise.all(parts)).flatMap((value) => {
    const parsed = chunk.safeParse(value);
    return parsed.success ? parsed.data.entries : [];
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
