import * as z from 'zod/mini';
import { instant } from '../../records/fields.ts';
import { type Call } from './parts.ts';

/** A part of a text: where it begins and how long it is. */
const marks = z.array(z.tuple([z.int(), z.int()]));

/** Something that was found: what it is, whose, and the passage in which it was found. */
const searchEntry = z.object({
  kind: z.string(),
  id: z.string(),
  clientId: z.nullable(z.string()),
  clientName: z.nullable(z.string()),
  title: z.string(),
  passage: z.string(),
  /** What was found, within the passage and within the title. */
  marks,
  titleMarks: marks,
  at: z.nullable(instant),
  link: z.nullable(z.string()),
});

/** Search over everything. */
export const searchCalls = {
  'search.find': {
    callers: ['page'],
    input: z.object({
      text: z.string().check(z.maxLength(500)),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
      /** A former answer's `next`; null for the best and newest. */
      cursor: z.nullable(z.string()),
    }),
    output: z.object({ entries: z.array(searchEntry), next: z.nullable(z.string()) }),
  },
} as const satisfies Record<string, Call>;
