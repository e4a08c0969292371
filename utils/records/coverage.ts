import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { line, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    /** Mail that was received, mail that was sent, or a calendar. */
    of: z.enum(['received', 'sent', 'calendar']),
    /** The address whose mailbox or calendar it is; empty where nobody knows. */
    mailbox: line,
    /** The site or the file's format. */
    site: line,
    /** `2026-11` */
    month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
    /** The days of the month from which something was seen, `2026-11-25`. */
    days: setOf(z.literal(true)),
    provenance,
  });

/** Which days of a mailbox or a calendar were seen: what was not seen may still have been. */
export const coverage = defineRecord({
  kind: 'coverage',
  schema,
  sets: ['days'],
  indexes: {
    month: (fields) => [[fields.of, fields.month]],
  },
  // Nobody looks for it: it stands beside the figures that are made of it.
  searchable: () => ({ title: [], people: [], text: [] }),
  migrations: [],
});
export type Coverage = z.infer<ReturnType<typeof schema>>;
