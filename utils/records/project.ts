import * as z from 'zod/mini';
import { cadence } from './client.ts';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

/** A step of the outline. Days are those of the user's calendar; `agreed` stays, `current` moves, `actual` is when it was done. */
export const milestone = z.object({
  name: line.check(z.minLength(1)),
  agreed: z.nullable(day),
  current: z.nullable(day),
  actual: z.nullable(day),
  /** Who does it, by name; empty where nobody was named. */
  who: line,
  /** Where it stands among the others, counted from 0. */
  place: z.int(),
});
export type Milestone = z.infer<typeof milestone>;

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    name: line.check(z.minLength(1)),
    purpose: prose,
    /** What belongs to the work and what does not. */
    scope: prose,
    /** What it has to keep to: budget, formats, places, people. */
    parameters: prose,
    /** By skill, how many weeks of it the work needs. */
    skills: setOf(z.object({ weeks: z.number().check(z.minimum(0), z.maximum(1000)) })),
    milestones: setOf(milestone),
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
  sets: ['clientIds', 'skills', 'milestones'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.addedAt]),
    /** Those under way by themselves: thousands are done. */
    status: (fields) => [[fields.status, -fields.addedAt]],
  },
  searchable: ({ name, purpose, scope, parameters, phase, milestones, skills, addedAt, clientIds }) => ({
    title: [name],
    people: Object.values(milestones).map(({ who }) => who),
    text: [
      purpose,
      scope,
      parameters,
      phase,
      ...Object.values(milestones).map((each) => each.name),
      ...Object.keys(skills),
    ],
    at: addedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [(fields) => ({ ...fields, scope: '', parameters: '', skills: {}, milestones: {} })],
});
export type Project = z.infer<ReturnType<typeof schema>>;
