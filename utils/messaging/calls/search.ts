import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant } from '../../records/fields.ts';
import { type Call } from './parts.ts';

/** A part of a text: where it begins and how long it is. */
const marks = z.array(z.tuple([z.int(), z.int()]));

/** Something that was found: what it is, whose, and the passage in which it was found. */
const searchEntry = once(() =>
  z.object({
    /** The name of its kind of record; of an interaction its means. */
    kind: z.string(),
    id: z.string(),
    clientId: z.nullable(z.string()),
    clientName: z.nullable(z.string()),
    /** The project that it is a part of. */
    projectId: z.nullable(z.string()),
    title: z.string(),
    passage: z.string(),
    /** What was found, within the passage and within the title. */
    marks,
    titleMarks: marks,
    at: z.nullable(instant),
    link: z.nullable(z.string()),
  }),
);

/** Search over everything. */
export const searchCalls = {
  'search.find': {
    callers: ['page'],
    input: once(() =>
      z.object({
        text: z.string().check(z.maxLength(500)),
        limit: z.int().check(z.minimum(1), z.maximum(100)),
        /** A former answer's `next`; null for the best and newest. */
        cursor: z.nullable(z.string()),
      }),
    ),
    output: once(() =>
      z.object({
        /** Best and newest first. */
        entries: z.array(searchEntry()),
        /** There may be more even where there are no entries; null at the end. */
        next: z.nullable(z.string()),
        /** False while older records are still being indexed. */
        isWhole: z.boolean(),
      }),
    ),
  },
} as const satisfies Record<string, Call>;
