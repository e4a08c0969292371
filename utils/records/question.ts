import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    /** The address of who asked. */
    askedBy: line,
    text: prose,
    askedAt: instant,
    interactionId: z.nullable(z.string()),
    /** The subject of the thread without its prefixes: a later mail of ours under it is an answer. */
    thread: line,
    /** `open` until a person says otherwise; whether a mail has answered it is told by the mails. */
    state: z.enum(['open', 'answered', 'dropped']),
    answeredAt: z.nullable(instant),
    former: formerClients,
    provenance,
  });

/** What a client asked. */
export const question = defineRecord({
  kind: 'question',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.askedAt]),
    state: (fields) => Object.keys(fields.clientIds).map((id) => [id, fields.state, -fields.askedAt]),
    interaction: (fields) => (fields.interactionId === null ? [] : [[fields.interactionId]]),
  },
  searchable: ({ text, askedBy, askedAt, clientIds }) => ({
    title: [text],
    people: [askedBy],
    text: [],
    at: askedAt,
    clientIds: Object.keys(clientIds),
    from: [askedBy],
  }),
  migrations: [],
});
