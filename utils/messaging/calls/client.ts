import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { email, line } from '../../records/fields.ts';
import { clientEdit, personEdit } from '../edits.ts';
import { clientCard, clientShape, personShape } from '../shapes.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** Clients and their people. */
export const clientCalls = {
  'client.card': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.nullable(clientCard())),
  },
  /** The people known at a registrable domain, and the clients that own the domain. */
  'domain.known': {
    callers: ['page'],
    input: once(() => z.object({ domain: z.string() })),
    output: once(() => z.object({ people: z.array(personShape()), clients: z.array(clientShape()) })),
  },
  'client.add': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        clientId: id,
        name: line.check(z.minLength(1)),
        domains: z.array(z.string()).check(z.maxLength(20)),
        /** The people to make or to move to this client, by address. */
        people: z.array(z.object({ name: line, email })).check(z.maxLength(200)),
        link: z.nullable(z.string()),
      }),
    ),
    output: once(() => z.nullable(clientCard())),
  },
  'client.edit': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, clientId: id, edit: clientEdit() })),
    output: once(() => nothing),
  },
  'client.delete': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, clientId: id })),
    output: once(() => nothing),
  },
  'person.add': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        personId: id,
        clientId: z.nullable(id),
        name: line,
        email: z.nullable(email),
        link: z.nullable(z.string()),
      }),
    ),
    output: once(() => nothing),
  },
  'person.edit': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, personId: id, edit: personEdit() })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
