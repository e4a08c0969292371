import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { appendOnly, practiceKinds } from '../../records/index.ts';
import { clientPractice, practiceChange, practiceRecord, saidByClient } from '../practice-shapes.ts';
import { type Call, id, nothing, operation } from './parts.ts';

const kind = z.enum(practiceKinds);
/** The pages over all clients that show records in an order of their own. */
const shownPageNames = ['risks', 'pipeline', 'projects'] as const;
export type ShownPageName = (typeof shownPageNames)[number];
/** What is only ever added is not taken away either. */
const deletable = z.enum(practiceKinds.filter((each) => !appendOnly.has(each)));
const key = z.array(z.union([z.string(), z.number()]));

/** What is kept of the practice of looking after clients: read and written as it is, whatever kind it is of. */
export const practiceCalls = {
  /** Records of a kind in the order of one of its indexes, from its beginning or behind a former answer's `next`. */
  'practice.list': {
    callers: ['page'],
    input: once(() =>
      z.object({
        kind,
        /** `all` is there for every kind; the others are those that the kind declares. */
        index: z.string(),
        prefix: key,
        after: z.nullable(key),
        limit: z.int().check(z.minimum(1), z.maximum(5000)),
      }),
    ),
    output: once(() => z.object({ records: z.array(practiceRecord()), next: z.nullable(key) })),
  },
  /**
   * What stands on a page over all clients, group by group, in the page's own order: `most` of each group from one of them on,
   * counted from 0, with what the whole group comes to, and the names of the clients by id.
   */
  'practice.shown': {
    callers: ['page'],
    input: once(() =>
      z.object({
        page: z.enum(shownPageNames),
        /** The group that is wanted alone; null for all. */
        group: z.nullable(z.string()),
        from: z.int().check(z.minimum(0)),
        most: z.int().check(z.minimum(0), z.maximum(1000)),
      }),
    ),
    output: once(() =>
      z.object({
        groups: z.array(
          z.object({
            name: z.string(),
            count: z.int(),
            /** How many of them stand on the page: of what is settled, the latest. */
            listed: z.int(),
            /** What the records may bring, currency by currency. */
            sums: z.array(z.object({ currency: z.string(), value: z.number() })),
            records: z.array(practiceRecord()),
          }),
        ),
        names: z.record(z.string(), z.string()),
      }),
    ),
  },
  'practice.read': {
    callers: ['page'],
    input: once(() => z.object({ kind, ids: z.array(id).check(z.maxLength(500)) })),
    output: once(() => z.object({ records: z.array(practiceRecord()) })),
  },
  /** Makes and changes records, all or none of them. What is only ever added stays as it is where it is there. */
  'practice.save': {
    callers: ['page'],
    input: once(() =>
      z.object({ ...operation, changes: z.array(practiceChange()).check(z.minLength(1), z.maxLength(200)) }),
    ),
    output: once(() => nothing),
  },
  'practice.delete': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, kind: deletable, ids: z.array(id).check(z.maxLength(200)) })),
    output: once(() => nothing),
  },
  /** What the rules of the practice look at of one client; null where there is no such client. */
  'practice.client': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.nullable(clientPractice())),
  },
  /** What some clients need, say of the work and ask, in words as the search knows them. */
  'practice.said': {
    callers: ['page'],
    input: once(() => z.object({ clientIds: z.array(id).check(z.maxLength(200)) })),
    output: once(() => z.object({ said: z.array(saidByClient()) })),
  },
} as const satisfies Record<string, Call>;
