import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { cadence, clientStatus, recording, statement } from '../records/client.ts';
import { channel, day, email, instant, line, mailLanguage, prose } from '../records/fields.ts';
import { recordKinds } from '../records/index.ts';
import { medium } from '../records/interaction.ts';
import { id } from './calls/parts.ts';

/** A statement as it is typed; null takes it out. */
const statements = once(() => z.record(z.string(), z.nullable(statement)));

/** The parts of a client that are edited in place. */
export const clientEdit = once(() =>
  z.object({
    name: z.exactOptional(line.check(z.minLength(1))),
    status: z.exactOptional(clientStatus),
    owner: z.exactOptional(line),
    backup: z.exactOptional(line),
    industry: z.exactOptional(line),
    cadence: z.exactOptional(z.nullable(cadence)),
    responseHours: z.exactOptional(z.nullable(z.number().check(z.positive()))),
    timeZone: z.exactOptional(z.nullable(line)),
    preferredChannel: z.exactOptional(z.nullable(channel)),
    language: z.exactOptional(z.nullable(mailLanguage)),
    recording: z.exactOptional(recording),
    since: z.exactOptional(z.nullable(day)),
    domains: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
    goals: z.exactOptional(statements()),
    needs: z.exactOptional(statements()),
  }),
);
export type ClientEdit = z.infer<ReturnType<typeof clientEdit>>;

/** What is set for many clients at once: only the fields that are named. */
export const clientsEdit = once(() =>
  z.object({
    status: z.exactOptional(clientStatus),
    owner: z.exactOptional(line),
    industry: z.exactOptional(line),
    cadence: z.exactOptional(z.nullable(cadence)),
    recording: z.exactOptional(recording),
  }),
);
export type ClientsEdit = z.infer<ReturnType<typeof clientsEdit>>;

export const personEdit = once(() =>
  z.object({
    name: z.exactOptional(line),
    role: z.exactOptional(line),
    decisionMaker: z.exactOptional(z.nullable(z.boolean())),
    clientId: z.exactOptional(z.nullable(id)),
    statedChannel: z.exactOptional(z.nullable(channel)),
    emails: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
    phones: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
  }),
);
export type PersonEdit = z.infer<ReturnType<typeof personEdit>>;

/** A contact that a person logs: typed, or taken from the event on the screen. */
export const logEntry = once(() =>
  z.object({
    /** The same for the same occurrence: logging it again updates it. Null for what was typed. */
    occurrence: z.nullable(z.object({ site: line, eventId: line, link: z.nullable(z.string()) })),
    /** The interaction that is edited; null for a new one. */
    interactionId: z.nullable(id),
    clientIds: z.array(id).check(z.minLength(1), z.maxLength(50)),
    medium,
    direction: z.enum(['in', 'out', 'both']),
    state: z.enum(['planned', 'happened']),
    at: instant,
    allDay: z.boolean(),
    minutes: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
    subject: line,
    summary: prose,
    /** The project that it belongs to, null for none; where it is not named, what was known stays. */
    projectId: z.exactOptional(z.nullable(id)),
    participants: z
      .array(
        z.object({
          name: line,
          email: z.nullable(z.string()),
          status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
        }),
      )
      .check(z.maxLength(500)),
  }),
);
export type LogEntry = z.infer<ReturnType<typeof logEntry>>;

export const recapDraft = once(() =>
  z.object({
    recapId: id,
    clientIds: z.array(id).check(z.maxLength(50)),
    interactionId: z.nullable(id),
    to: z.array(email).check(z.maxLength(200)),
    subject: line,
    notes: prose,
    templateId: line,
    projectId: z._default(z.nullable(id), null),
    about: recordKinds.recap.schema.shape.about,
    edited: z.nullable(prose),
  }),
);
export type RecapDraft = z.input<ReturnType<typeof recapDraft>>;
