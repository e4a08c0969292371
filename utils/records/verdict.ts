import * as z from 'zod/mini';
import { client } from './client.ts';
import { defineRecord } from './define-record.ts';
import { instant, line, provenance } from './fields.ts';
import { person } from './person.ts';

export const verdictAbout = z.enum(['person', 'client']);
export type VerdictAbout = z.infer<typeof verdictAbout>;

const schema = () =>
  z.object({
    about: verdictAbout,
    verdict: z.enum(['one', 'apart']),
    /** The record that stayed. */
    keptId: z.string(),
    /** The record that went into it; for two that are kept apart it is there as well. */
    otherId: z.string(),
    /** What they were called then. */
    keptName: line,
    otherName: line,
    decidedAt: instant,
    /** Both as they were before they became one, so that the other can be brought back after it was emptied. */
    people: z.nullable(z.object({ kept: person.schema, other: person.schema })),
    clients: z.nullable(z.object({ kept: client.schema, other: client.schema })),
    /**
     * What is still at work: a client's history goes over (`merge`) or back (`part`; `forget` where the two may be
     * proposed again afterwards) in several writes. Null once it is done.
     */
    work: z.nullable(z.enum(['merge', 'part', 'forget'])),
    /** The operation that is at work or was the last one: its writes carry ids made from this. */
    operationId: z.string(),
    provenance,
  });

/** What a person decided of two records that look like one: they are one, or they are two. */
export const verdict = defineRecord({
  kind: 'verdict',
  schema,
  sets: [],
  indexes: {
    /** Either of the two finds it. */
    of: (fields) => [[fields.keptId], [fields.otherId]],
    decided: (fields) => [[-fields.decidedAt]],
    work: (fields) => (fields.work === null ? [] : [[fields.work]]),
  },
  // Nobody looks for a decision: it stands where the two are.
  searchable: () => ({ title: [], people: [], text: [] }),
  migrations: [],
});
export type Verdict = z.infer<ReturnType<typeof schema>>;
