import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { clientStatus } from '../../records/client.ts';
import { instant } from '../../records/fields.ts';
import { clientsEdit } from '../edits.ts';
import { deletedAtOnce } from '../limits.ts';
import { textColumn, wholeColumn, wordColumn } from './columns.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** Where a client stands among all, by name. */
const place = z.tuple([z.string(), z.string()]);

/**
 * Clients in figures, column by column, since thousands are parsed: what stands at the same place in each column belongs
 * to one client.
 */
const clientColumns = once(() =>
  z.object({
    /** The moment that the figures are told from. */
    now: instant,
    /** False while the figures of an older release's records are being built: some clients may still be missing. */
    isComplete: z.boolean(),
    /** How many clients there are. */
    total: z.int(),
    /** Pass it on as `after` for those that follow; null at the end. */
    following: z.nullable(place),
    ids: textColumn,
    names: textColumn,
    statuses: wordColumn(clientStatus.options),
    owners: textColumn,
    industries: textColumn,
    /** Separated by spaces. */
    domains: textColumn,
    /** In days; 0 where nobody said. */
    cadences: wholeColumn,
    people: wholeColumn,
    /** In milliseconds since 1970; 0 for never. */
    lastIn: wholeColumn,
    lastOut: wholeColumn,
    next: wholeColumn,
    /** How many contacts there were in the last twelve months. */
    contacts: wholeColumn,
    /** How many of them in each month, this one last, separated by spaces. */
    months: textColumn,
  }),
);

/** All clients. */
export const clientsCalls = {
  /** Some of them by name, those behind a place: the first come at once, however many follow. */
  'clients.list': {
    callers: ['page'],
    input: once(() => z.object({ after: z.nullable(place), limit: z.int().check(z.minimum(1), z.maximum(10_000)) })),
    output: once(() => clientColumns()),
  },
  /** The names of some clients by id, of those that are there. */
  'clients.named': {
    callers: ['page'],
    input: once(() => z.object({ clientIds: z.array(id).check(z.maxLength(500)) })),
    output: once(() => z.object({ names: z.record(z.string(), z.string()) })),
  },
  'clients.edit': {
    callers: ['page'],
    input: once(() =>
      z.object({ ...operation, clientIds: z.array(id).check(z.maxLength(20_000)), edit: clientsEdit() }),
    ),
    output: once(() => nothing),
  },
  'clients.delete': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, clientIds: z.array(id).check(z.maxLength(deletedAtOnce)) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
