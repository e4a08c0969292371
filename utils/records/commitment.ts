import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { day, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

/** What was said later that sounds as if it were done: somebody decides whether it is. */
const closing = z.object({
  quote: prose,
  at: instant,
  interactionId: z.nullable(z.string()),
  link: z.nullable(z.string()),
});

/** A proposal counts for nothing until it is taken (`open`); one that was turned down (`refused`) is not proposed again. */
const commitmentState = z.enum(['proposed', 'open', 'kept', 'dropped', 'refused']);

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    projectId: z.nullable(z.string()),
    owedBy: z.enum(['us', 'them']),
    /** Who is to do it, by name or address; empty where it is whoever of that side. */
    who: line,
    what: line.check(z.minLength(1)),
    due: z.nullable(day),
    /** Promised by who owes it, requested by who waits for it, or typed by the user. */
    said: z.enum(['promised', 'requested', 'typed']),
    /** The sentence that it was read from. */
    quote: z.nullable(prose),
    state: commitmentState,
    /** When it was said. */
    madeAt: instant,
    closedAt: z.nullable(instant),
    /** The contact in which it was said. */
    interactionId: z.nullable(z.string()),
    closing: z.nullable(closing),
    former: formerClients,
    provenance,
  });

/** Who owes whom what, and by when. */
export const commitment = defineRecord({
  kind: 'commitment',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) => Object.keys(fields.clientIds).map((id) => [id, -fields.madeAt]),
    state: (fields) => Object.keys(fields.clientIds).map((id) => [id, fields.state, -fields.madeAt]),
    proposed: ({ state, madeAt }) => (state === 'proposed' ? [[-madeAt]] : []),
    interaction: (fields) => (fields.interactionId === null ? [] : [[fields.interactionId]]),
  },
  searchable: ({ what, who, quote, madeAt, clientIds, state }) => ({
    title: state === 'refused' ? [] : [what],
    people: state === 'refused' ? [] : [who],
    text: state === 'refused' ? [] : [quote ?? ''],
    at: madeAt,
    clientIds: Object.keys(clientIds),
    kinds: ['promise'],
  }),
  migrations: [],
});
export type Commitment = z.infer<ReturnType<typeof schema>>;
