import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { channel, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    what: prose.check(z.minLength(1)),
    /** Whom it was told, by name or address, when and how; null while it was told nobody. */
    toldTo: line,
    toldAt: z.nullable(instant),
    medium: z.nullable(channel),
    /** What was offered, and what came of it. */
    options: prose,
    outcome: prose,
    state: z.enum(['open', 'closed']),
    raisedAt: instant,
    former: formerClients,
    provenance,
  });

/** A worry about the work that is raised with the client: openly, with options. */
export const concern = defineRecord({
  kind: 'concern',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.raisedAt]),
    project: (fields) => (fields.projectId === null ? [] : [[fields.projectId, -fields.raisedAt]]),
  },
  searchable: ({ what, toldTo, options, outcome, raisedAt, clientIds }) => ({
    title: [what],
    people: [toldTo],
    text: [options, outcome],
    at: raisedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
