import * as z from 'zod/mini';
import { clientStatus } from '../../records/client.ts';
import { instant } from '../../records/fields.ts';
import { clientsEdit } from '../edits.ts';
import { deletedAtOnce } from '../limits.ts';
import { type Call, id, nothing, operation } from './parts.ts';

const texts = z.array(z.string());
/** In milliseconds since 1970; 0 for never. */
const instants = z.array(instant);

/**
 * Every client in figures, column by column, since thousands are parsed at once: what stands at the same place in each
 * column belongs to one client.
 */
const clientColumns = z.object({
  /** The moment that the figures are told from. */
  now: instant,
  /** False while the figures of an older release's records are being built: some clients may still be missing. */
  isComplete: z.boolean(),
  ids: texts,
  names: texts,
  statuses: z.array(clientStatus),
  owners: texts,
  industries: texts,
  /** Separated by spaces. */
  domains: texts,
  /** In days; 0 where nobody said. */
  cadences: z.array(z.int()),
  people: z.array(z.int()),
  lastIn: instants,
  lastOut: instants,
  next: instants,
  /** How many contacts there were in the last twelve months. */
  contacts: z.array(z.int()),
  /** How many of them in each month, this one last, separated by spaces. */
  months: texts,
});

/** All clients at once. */
export const clientsCalls = {
  'clients.list': { callers: ['page'], input: nothing, output: clientColumns },
  'clients.edit': {
    callers: ['page'],
    input: z.object({ ...operation, clientIds: z.array(id).check(z.maxLength(20_000)), edit: clientsEdit }),
    output: nothing,
  },
  'clients.delete': {
    callers: ['page'],
    input: z.object({ ...operation, clientIds: z.array(id).check(z.maxLength(deletedAtOnce)) }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
