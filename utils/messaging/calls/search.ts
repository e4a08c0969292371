import * as z from 'zod/mini';
import { instant } from '../../records/fields.ts';
import { medium } from '../../records/interaction.ts';
import type { Call } from './parts.ts';

/** A text to show, and where in it what was asked for stands, in UTF-16 units. Never markup. */
const marked = z.object({ text: z.string(), marks: z.array(z.object({ start: z.int(), length: z.int() })) });

const searchEntry = z.object({
  id: z.string(),
  /** The name of its kind of record. */
  kind: z.string(),
  /** The means of an interaction. */
  medium: z.nullable(medium),
  /** When it was; of what has no time, when it was last changed. */
  at: instant,
  /** The clients that it belongs to. One that is gone has no name. */
  clients: z.array(z.object({ id: z.string(), name: z.string() })),
  title: marked,
  /** About two lines of what is in it, around the first match; empty where there is nothing but the title. */
  passage: marked,
});
export type SearchEntry = z.infer<typeof searchEntry>;

/** Search over everything. */
export const searchCalls = {
  'search.find': {
    callers: ['page'],
    input: z.object({
      /** Words, "phrases" and filters as they were typed. */
      text: z.string().check(z.maxLength(1000)),
      limit: z.int().check(z.minimum(1), z.maximum(100)),
      /** A former answer's `next`. */
      cursor: z.optional(z.nullable(z.string())),
    }),
    output: z.object({
      /** Best and newest first. */
      entries: z.array(searchEntry),
      /** Opaque: pass it back as `cursor` for what follows; null at the end. There may be more even where there are no entries. */
      next: z.nullable(z.string()),
      /** False while older records are still being indexed. */
      isWhole: z.boolean(),
    }),
  },
} as const satisfies Record<string, Call>;
