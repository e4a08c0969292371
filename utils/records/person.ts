import * as z from 'zod/mini';
import { defineRecord } from './define-record.ts';
import { channel, line, provenance, setOf } from './fields.ts';

const schema = () =>
  z.object({
    name: line,
    /** Addresses in lower case, each an element of its own. */
    emails: setOf(z.literal(true)),
    phones: setOf(z.literal(true)),
    role: line,
    /** Null while nobody knows. */
    decisionMaker: z.nullable(z.boolean()),
    clientId: z.nullable(z.string()),
    /** Whose they were before that client was merged into another; null where none was. */
    formerClientId: z._default(z.nullable(z.string()), null),
    /** The channel that the person asked for. */
    statedChannel: z.nullable(channel),
    provenance,
  });

/** Someone at a client, with every address that is known to be theirs. */
export const person = defineRecord({
  kind: 'person',
  schema,
  sets: ['emails', 'phones'],
  indexes: {
    email: (fields) => Object.keys(fields.emails).map((email) => [email]),
    /** Every ending of the address's host, so that a registrable domain finds all of its people. */
    host: (fields) => [...new Set(Object.keys(fields.emails).flatMap(hostEndings))].map((ending) => [ending]),
    client: (fields) => (fields.clientId === null ? [] : [[fields.clientId]]),
  },
  searchable: ({ name, emails, role, phones, clientId }) => ({
    title: [name],
    people: Object.keys(emails),
    text: [role, ...Object.keys(phones)],
    clientIds: clientId === null ? [] : [clientId],
  }),
  migrations: [],
});
export type Person = z.infer<ReturnType<typeof schema>>;

/** `a@mail.northwind.example` gives `mail.northwind.example`, `northwind.example`, `example`. */
export function hostEndings(email: string): string[] {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
