import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { recordKindNames } from '../../records/index.ts';
import { type Call, operation } from './parts.ts';

const key = z.array(z.union([z.string(), z.number()]));

/** A copy of everything, as a file that a person keeps: each record is a line of JSON. */
export const copyCalls = {
  /** The records of a kind as lines, from the newest on or behind a former answer's `next`. */
  'copy.read': {
    callers: ['page'],
    input: once(() =>
      z.object({
        kind: z.enum(recordKindNames),
        after: z.nullable(key),
        limit: z.int().check(z.minimum(1), z.maximum(1000)),
      }),
    ),
    output: once(() => z.object({ lines: z.array(z.string()), next: z.nullable(key) })),
  },
  /** Brings in what such lines hold and is not here. */
  'copy.restore': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, lines: z.array(z.string()).check(z.maxLength(500)) })),
    output: once(() => z.object({ restored: z.int(), known: z.int(), unreadable: z.int() })),
  },
} as const satisfies Record<string, Call>;
