import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = z.object({
  clientIds: setOf(z.literal(true)),
  projectId: z.nullable(z.string()),
  sort: z.enum(['praise', 'complaint', 'request']),
  text: prose,
  /** Who gave it, by name or address. */
  givenBy: line,
  at: instant,
  interactionId: z.nullable(z.string()),
  former: formerClients,
  provenance,
});

/** What a client said of the work. */
export const feedback = defineRecord({
  kind: 'feedback',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.at]),
  },
  searchable: ({ text, givenBy, sort, at, clientIds }) => ({
    title: [text],
    people: [givenBy],
    text: [],
    at,
    clientIds: Object.keys(clientIds),
    kinds: [sort],
  }),
  migrations: [],
});
