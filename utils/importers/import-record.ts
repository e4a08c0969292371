import * as z from 'zod/mini';
import { survey } from './survey.ts';

const line = z.string().check(z.maxLength(500));
const count = z.int();

/** A candidate that was ticked, and the client that it becomes or is. */
export const chosenClient = z.object({
  /** Keys of candidates that are this one. */
  keys: z.array(line),
  clientId: line,
  name: line,
  domains: z.array(line),
});
export type ChosenClient = z.infer<typeof chosenClient>;

/** What was written so far. */
const importCounts = z.object({
  clients: count,
  people: count,
  mails: count,
  events: count,
  deals: count,
  /** Records that were there and were added to. */
  merged: count,
});
export type ImportCounts = z.infer<typeof importCounts>;
export const noCounts: ImportCounts = { clients: 0, people: 0, mails: 0, events: 0, deals: 0, merged: 0 };

/**
 * How far an import is: `reading` the files, `surveyed` and waiting for a choice, `writing`, `stopped` by the person,
 * `done`, being `undone`, or taken back as a whole.
 */
const importState = z.enum(['reading', 'surveyed', 'writing', 'stopped', 'done', 'undoing', 'undone']);
export type ImportState = z.infer<typeof importState>;

/** One import, from the first look at the files until it was taken back. Kept beside the store, not in it. */
export const importRecord = z.object({
  id: line,
  startedAt: count,
  state: importState,
  /** Names of the files, as they were dropped. */
  names: z.array(line),
  /** Batches of items that lie ready, and how many of them were written. */
  batches: count,
  written: count,
  /** Items that were not as agreed on, and were left out. */
  dropped: z._default(count, 0),
  chosen: z.array(chosenClient),
  counts: importCounts,
  /** The domains of the person's own organisation, as the survey found them: they outlive it. */
  ownDomains: z.optional(z.array(line)),
  /** Null once it is no longer needed, or cannot be read. */
  // oxlint-disable-next-line promise/valid-params -- of zod, not of a promise
  survey: z.catch(z.nullable(survey), null),
});
export type ImportRecord = z.infer<typeof importRecord>;

/** An import as the page lists it. */
export const importSummary = z.object({
  id: line,
  startedAt: count,
  state: importState,
  names: z.array(line),
  batches: count,
  written: count,
  /** Items that could not be taken in. */
  dropped: z._default(count, 0),
  counts: importCounts,
  /** Until when it can be taken back, in milliseconds; null where it cannot be any more, or was already. */
  undoUntil: z.nullable(count),
});
export type ImportSummary = z.infer<typeof importSummary>;
