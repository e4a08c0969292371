import * as z from 'zod/mini';
import { item } from './item.ts';

const key = z.string().check(z.maxLength(500));

/**
 * What was read of a file and lies ready to be written, with whose it could be. Made by the worker, which knows the
 * public suffixes; read by the background.
 */
const stagedBatch = z.object({
  items: z.array(item),
  /** The candidate that each person, company or deal belongs to, by its position among the items. */
  keys: z.record(z.string(), key),
  /** The candidate that each outside address in a mail or an event belongs to. */
  owners: z.record(z.string(), key),
});
export type StagedBatch = z.infer<typeof stagedBatch>;

const unknowns = z.record(z.string(), z.unknown());
const anyBatch = z.object({ items: z.array(z.unknown()), keys: unknowns, owners: unknowns });

/** A batch as far as it can be read, and how many of its items cannot. */
export interface ReadBatch {
  batch: StagedBatch;
  dropped: number;
}

/** Reads a batch item by item, so that one that is not as agreed on takes no other with it; null where it is none. */
export function readStagedBatch(raw: unknown): ReadBatch | null {
  const lying = anyBatch.safeParse(raw);
  if (!lying.success) return null;
  const batch: StagedBatch = { items: [], keys: {}, owners: {} };
  let dropped = 0;
  for (const [index, each] of lying.data.items.entries()) {
    const read = item.safeParse(each);
    const owner = z.optional(key).safeParse(lying.data.keys[index]);
    if (!read.success || !owner.success) {
      dropped += 1;
      continue;
    }
    if (owner.data !== undefined) batch.keys[batch.items.length] = owner.data;
    batch.items.push(read.data);
  }
  for (const [email, each] of Object.entries(lying.data.owners)) {
    const owner = key.safeParse(each);
    if (owner.success) batch.owners[email] = owner.data;
  }
  return { batch, dropped };
}
