import * as z from 'zod/mini';
import { item } from './item.ts';

const key = z.string().check(z.maxLength(500));

/**
 * What was read of a file and lies ready to be written, with whose it could be. Made by the worker, which knows the
 * public suffixes; read by the background.
 */
export const stagedBatch = z.object({
  items: z.array(item),
  /** The candidate that each person, company or deal belongs to, by its position among the items. */
  keys: z.record(z.string(), key),
  /** The candidate that each outside address in a mail or an event belongs to. */
  owners: z.record(z.string(), key),
});
export type StagedBatch = z.infer<typeof stagedBatch>;
