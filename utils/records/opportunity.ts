import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

/** A way to reach the goal, doing nothing among them. */
const option = z.object({
  name: line.check(z.minLength(1)),
  gives: prose,
  costs: prose,
  isNothing: z.boolean(),
  /** Where it stands among the others, counted from 0. */
  place: z.int(),
});

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    name: line.check(z.minLength(1)),
    sort: z.enum(['need', 'upsell', 'referral']),
    /** The client's need that it would serve. */
    needId: z.nullable(z.string()),
    stage: z.enum(['idea', 'talking', 'offered', 'won', 'lost']),
    /** What it may bring, in the currency's own units; null where nobody knows. */
    value: z.nullable(z.number().check(z.minimum(0))),
    /** ISO 4217, `EUR`; empty where none was named. */
    currency: line,
    nextStep: line,
    nextOn: z.nullable(day),
    expectedOn: z.nullable(day),
    goal: prose,
    options: setOf(option),
    /** The option that we recommend, and why. */
    recommended: z.nullable(z.string()),
    why: prose,
    /** What was decided, and when. */
    decision: prose,
    decidedOn: z.nullable(day),
    /** The project that it belongs to: in which it came up, or that came of it. */
    projectId: z.nullable(z.string()),
    raisedAt: instant,
    former: formerClients,
    provenance,
  });

/** Work that may come: a need without a project, more of the same, or somebody they know. */
export const opportunity = defineRecord({
  kind: 'opportunity',
  schema,
  sets: ['clientIds', 'options'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.raisedAt]),
    stage: (fields) => [[fields.stage, -fields.raisedAt]],
  },
  searchable: ({ name, goal, nextStep, decision, why, options, raisedAt, clientIds }) => ({
    title: [name],
    people: [],
    text: [
      goal,
      nextStep,
      why,
      decision,
      ...Object.values(options).flatMap((each) => [each.name, each.gives, each.costs]),
    ],
    at: raisedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
