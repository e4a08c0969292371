import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

/** From 1, low, to 3, high. */
const degree = z.int().check(z.minimum(1), z.maximum(3));

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    what: line.check(z.minLength(1)),
    likelihood: degree,
    impact: degree,
    /** What is done about it, and by whom. */
    plan: prose,
    owner: line,
    /** A proposal counts for nothing until it is taken; one that was refused is not made again. */
    state: z.enum(['proposed', 'open', 'closed', 'refused']),
    /** The rule that proposed it, and the records that it was seen by; empty for what a person saw. */
    rule: line,
    evidence: z.array(z.object({ kind: line, id: z.string() })).check(z.maxLength(50)),
    raisedAt: instant,
    closedAt: z.nullable(instant),
    former: formerClients,
    provenance,
  });

/** What may go wrong, for a project or for the relation. */
export const risk = defineRecord({
  kind: 'risk',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.raisedAt]),
    project: (fields) => (fields.projectId === null ? [] : [[fields.projectId, -fields.raisedAt]]),
    state: (fields) => [[fields.state, -fields.raisedAt]],
  },
  searchable: ({ what, plan, owner, state, raisedAt, clientIds }) => ({
    title: state === 'refused' ? [] : [what],
    people: state === 'refused' ? [] : [owner],
    text: state === 'refused' ? [] : [plan],
    at: raisedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
