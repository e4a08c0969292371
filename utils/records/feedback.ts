import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    sort: z.enum(['praise', 'complaint', 'request']),
    text: prose,
    /** Who gave it, by name or address. */
    givenBy: line,
    at: instant,
    interactionId: z.nullable(z.string()),
    /** What it is about, each in a word or two. */
    themes: setOf(z.literal(true)),
    /** What was done about it. */
    action: prose,
    /** The days on which it was clarified with them, acted on, and told to them; null before. */
    clarifiedOn: z.nullable(day),
    actedOn: z.nullable(day),
    toldOn: z.nullable(day),
    /** The survey in whose answer it was said. */
    surveyId: z.nullable(z.string()),
    /** What was read in a mail counts for nothing until it is taken; what was turned down (`refused`) is not proposed again. */
    state: z.enum(['proposed', 'taken', 'refused']),
    former: formerClients,
    provenance,
  });

/** What a client said of the work. */
export const feedback = defineRecord({
  kind: 'feedback',
  schema,
  sets: ['clientIds', 'themes'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.at]),
    project: (fields) => (fields.projectId === null ? [] : [[fields.projectId, -fields.at]]),
    time: (fields) => [[-fields.at]],
    /** Those of a client that count, or wait for a decision, by themselves. */
    state: (fields) => Object.keys(fields.clientIds).map((id) => [id, fields.state, -fields.at]),
  },
  searchable: ({ text, givenBy, sort, themes, action, at, clientIds, state }) => ({
    title: state === 'refused' ? [] : [text],
    people: state === 'refused' ? [] : [givenBy],
    text: state === 'refused' ? [] : [...Object.keys(themes), action],
    at,
    clientIds: Object.keys(clientIds),
    kinds: [sort],
  }),
  migrations: [
    (fields) => ({
      ...fields,
      themes: {},
      action: '',
      clarifiedOn: null,
      actedOn: null,
      toldOn: null,
      surveyId: null,
      state: 'taken',
    }),
  ],
});
export type Feedback = z.infer<ReturnType<typeof schema>>;
