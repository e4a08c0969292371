import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, prose, provenance, setOf } from './fields.ts';
import { milestone } from './project.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.string(),
    /** Counted from 1 within a project. */
    version: z.int().check(z.minimum(1)),
    /** Why it differs from the one before. */
    why: prose,
    /** The day on which the client agreed to it; null where nobody said. */
    agreedOn: z.nullable(day),
    purpose: prose,
    scope: prose,
    parameters: prose,
    start: z.nullable(day),
    due: z.nullable(day),
    milestones: setOf(milestone),
    at: instant,
    former: formerClients,
    provenance,
  });

/** The outline of a project as it stood when it was set down: what was agreed when. Added, never changed. */
export const outline = defineRecord({
  kind: 'outline',
  schema,
  sets: ['clientIds', 'milestones'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.at]),
    project: (fields) => [[fields.projectId, -fields.version]],
  },
  // What was agreed once may stand in no project any more.
  searchable: ({ why, purpose, scope, parameters, milestones, at, clientIds }) => ({
    title: [],
    people: Object.values(milestones).map(({ who }) => who),
    text: [why, purpose, scope, parameters, ...Object.values(milestones).map(({ name }) => name)],
    at,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
