import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    /** The name of the signal that it answers. */
    signal: line,
    /** What the signal was about; empty for `never`: everything that this signal says of the client. */
    key: line,
    decision: z.enum(['snoozed', 'done', 'never']),
    /** Snoozed until this day. */
    until: z.nullable(day),
    /** Snoozed until the client writes. */
    untilTheyWrite: z.boolean(),
    because: line,
    decidedAt: instant,
    former: formerClients,
    provenance,
  });

/** What a person decided about something that needs care: not now, done, or never for this client. */
export const attention = defineRecord({
  kind: 'attention',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.decidedAt]),
  },
  // Nobody looks for a decision: it stands where the client is.
  searchable: () => ({ title: [], people: [], text: [] }),
  migrations: [],
});
