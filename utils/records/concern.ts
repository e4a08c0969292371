import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { channel, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    what: prose.check(z.minLength(1)),
    /** Each time that it was told. */
    tellings: setOf(
      z.object({
        /** Whom, by name or address. */
        to: line,
        /** Null while they are still to be told. */
        at: z.nullable(instant),
        medium: z.nullable(channel),
        /** What was offered then, and what came of it. */
        options: prose,
        outcome: prose,
      }),
    ),
    /** What is offered from now on, and what came of it in the end. */
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
  sets: ['clientIds', 'tellings'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.raisedAt]),
    project: (fields) => (fields.projectId === null ? [] : [[fields.projectId, -fields.raisedAt]]),
  },
  searchable: ({ what, tellings, raisedAt, clientIds, ...last }) => ({
    title: [what],
    people: Object.values(tellings).map(({ to }) => to),
    text: [last, ...Object.values(tellings)].flatMap(({ options, outcome }) => [options, outcome]),
    at: raisedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [
    // The one telling that was kept becomes the first; what came of it stays with the concern.
    ({ toldTo, toldAt, medium, ...fields }) => ({
      ...fields,
      tellings:
        toldAt === null && toldTo === ''
          ? {}
          : { first: { to: toldTo, at: toldAt, medium, options: fields['options'], outcome: '' } },
    }),
  ],
});
