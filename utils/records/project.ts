import * as z from 'zod/mini';
import { cadence } from './client.ts';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = z.object({
  clientIds: setOf(z.literal(true)),
  name: line.check(z.minLength(1)),
  purpose: prose,
  status: z.enum(['planned', 'running', 'done', 'stopped']),
  /** Where the work stands, in the words of whoever does it, and since when. */
  phase: line,
  phaseSince: z.nullable(day),
  /** How often the client wants to hear of it; null where the cadence of the relation is enough. */
  cadence: z.nullable(cadence),
  start: z.nullable(day),
  due: z.nullable(day),
  addedAt: instant,
  former: formerClients,
  provenance,
});

/** Work for a client. */
export const project = defineRecord({
  kind: 'project',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.addedAt]),
  },
  searchable: ({ name, purpose, phase, addedAt, clientIds }) => ({
    title: [name],
    people: [],
    text: [purpose, phase],
    at: addedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
