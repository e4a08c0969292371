import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { email, formerClients, instant, line, prose, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    clientIds: setOf(z.literal(true)),
    /** The call or meeting that it recaps, where it was logged. */
    interactionId: z.nullable(z.string()),
    to: z.array(email),
    subject: line,
    notes: prose,
    templateId: line,
    /** The project that the mail is about, where it is about one. */
    projectId: z._default(z.nullable(z.string()), null),
    /** What the mail tells the client of: once it was sent, that record knows that they were told, or asked. */
    about: z._default(z.nullable(z.object({ kind: z.enum(['concern', 'feedback', 'survey']), id: z.string() })), null),
    /** The draft as the person changed it by hand; null while it follows from the notes. */
    edited: z.nullable(prose),
    draftedAt: instant,
    insertedAt: z.nullable(instant),
    sentAt: z.nullable(instant),
    notNeededBecause: z.nullable(line),
    former: formerClients,
    provenance,
  });

/** The mail that sums up a call: drafted, put into a compose box, sent, or not needed for a reason. */
export const recap = defineRecord({
  kind: 'recap',
  schema,
  sets: ['clientIds'],
  indexes: {
    timeline: (fields) =>
      Object.keys(fields.clientIds).map((id) => [id, -(fields.sentAt ?? fields.insertedAt ?? fields.draftedAt)]),
    interaction: (fields) => (fields.interactionId === null ? [] : [[fields.interactionId]]),
  },
  searchable: ({ subject, to, notes, edited, clientIds, sentAt, insertedAt, draftedAt }) => ({
    title: [subject],
    people: to,
    text: edited === null ? [notes] : [notes, edited],
    at: sentAt ?? insertedAt ?? draftedAt,
    clientIds: Object.keys(clientIds),
  }),
  migrations: [],
});
