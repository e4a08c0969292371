import * as z from 'zod/mini';
import { day, email, instant, line, prose } from '../records/fields.ts';
import { clientStatus, cadence, recording, statement } from '../records/client.ts';
import { channel } from '../records/fields.ts';
import { medium } from '../records/interaction.ts';
import { settingsEdit, settingsSchema, templateText } from '../settings/settings.ts';
import {
  clientCard,
  clientShape,
  interactionShape,
  personOnScreen,
  personShape,
  recapShape,
  timelineFilter,
  timelinePage,
} from './shapes.ts';
import { viewSchema } from './view-schema.ts';

/** Who may call: a content script runs in a page that may be hostile and gets a short list only. */
export type Caller = 'content' | 'page';

const id = z.string().check(z.maxLength(700));
/** Every call that writes carries an id made by its caller, so that it can be repeated after a broken channel. */
const operation = { operationId: z.string().check(z.minLength(8), z.maxLength(100)) };
const nothing = z.object({});
const contact = z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) });

/** A statement as it is typed; null takes it out. */
const statements = z.record(z.string(), z.nullable(statement));

/** The parts of a client that are edited in place. */
export const clientEdit = z.object({
  name: z.exactOptional(line.check(z.minLength(1))),
  status: z.exactOptional(clientStatus),
  owner: z.exactOptional(line),
  backup: z.exactOptional(line),
  industry: z.exactOptional(line),
  cadence: z.exactOptional(z.nullable(cadence)),
  responseHours: z.exactOptional(z.nullable(z.number().check(z.positive()))),
  timeZone: z.exactOptional(z.nullable(line)),
  preferredChannel: z.exactOptional(z.nullable(channel)),
  recording: z.exactOptional(recording),
  since: z.exactOptional(z.nullable(day)),
  domains: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
  goals: z.exactOptional(statements),
  needs: z.exactOptional(statements),
});
export type ClientEdit = z.infer<typeof clientEdit>;

export const personEdit = z.object({
  name: z.exactOptional(line),
  role: z.exactOptional(line),
  decisionMaker: z.exactOptional(z.nullable(z.boolean())),
  clientId: z.exactOptional(z.nullable(id)),
  statedChannel: z.exactOptional(z.nullable(channel)),
  emails: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
  phones: z.exactOptional(z.record(z.string(), z.nullable(z.literal(true)))),
});
export type PersonEdit = z.infer<typeof personEdit>;

/** A contact that a person logs: typed, or taken from the event on the screen. */
export const logEntry = z.object({
  /** The same for the same occurrence: logging it again updates it. Null for what was typed. */
  occurrence: z.nullable(z.object({ site: line, eventId: line, start: line, link: z.nullable(z.string()) })),
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
  participants: z
    .array(
      z.object({
        name: line,
        email: z.nullable(z.string()),
        status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
      }),
    )
    .check(z.maxLength(500)),
});
export type LogEntry = z.infer<typeof logEntry>;

export const recapDraft = z.object({
  recapId: id,
  clientIds: z.array(id).check(z.maxLength(50)),
  interactionId: z.nullable(id),
  to: z.array(email).check(z.maxLength(200)),
  subject: line,
  notes: prose,
  templateId: line,
  edited: z.nullable(prose),
});
export type RecapDraft = z.infer<typeof recapDraft>;

export const syncState = z.enum(['fits', 'too-large', 'unavailable']);

/** One table: name to who may call it, what goes in, and what comes out. */
export const contract = {
  /** The content script saw this on the screen: what belongs to a client is recorded, if recording is on. */
  'view.seen': {
    callers: ['content', 'page'],
    input: z.object({ view: viewSchema }),
    output: z.object({ recorded: z.int() }),
  },
  /** The compose box that the recap was put into was filled or sent. */
  'recap.step': {
    callers: ['content', 'page'],
    input: z.object({ ...operation, recapId: id, step: z.enum(['inserted', 'sent']) }),
    output: nothing,
  },

  /** Who the people on the screen are, and the first client's card and timeline with it: one call for one view. */
  'screen.read': {
    callers: ['page'],
    input: z.object({
      account: z.nullable(z.string()),
      people: z.array(contact).check(z.maxLength(3000)),
      clientId: z.nullable(id),
    }),
    output: z.object({
      people: z.array(personOnScreen),
      /** The clients of these people, the one most of them belong to first. */
      clients: z.array(z.object({ id: z.string(), name: z.string() })),
      card: z.nullable(clientCard),
      timeline: z.nullable(timelinePage),
    }),
  },
  'client.card': { callers: ['page'], input: z.object({ clientId: id }), output: z.nullable(clientCard) },
  'client.list': {
    callers: ['page'],
    input: z.object({ after: z.nullable(z.string()), limit: z.int().check(z.minimum(1), z.maximum(500)) }),
    output: z.object({ clients: z.array(clientShape), next: z.nullable(z.string()) }),
  },
  /** The people known at a registrable domain, and the clients that own the domain. */
  'domain.known': {
    callers: ['page'],
    input: z.object({ domain: z.string() }),
    output: z.object({ people: z.array(personShape), clients: z.array(clientShape) }),
  },
  'client.add': {
    callers: ['page'],
    input: z.object({
      ...operation,
      clientId: id,
      name: line.check(z.minLength(1)),
      domains: z.array(z.string()).check(z.maxLength(20)),
      /** The people to make or to move to this client, by address. */
      people: z.array(z.object({ name: line, email })).check(z.maxLength(200)),
      link: z.nullable(z.string()),
    }),
    output: z.nullable(clientCard),
  },
  'client.edit': {
    callers: ['page'],
    input: z.object({ ...operation, clientId: id, edit: clientEdit }),
    output: nothing,
  },
  'client.delete': { callers: ['page'], input: z.object({ ...operation, clientId: id }), output: nothing },
  'person.add': {
    callers: ['page'],
    input: z.object({
      ...operation,
      personId: id,
      clientId: z.nullable(id),
      name: line,
      email: z.nullable(email),
      link: z.nullable(z.string()),
    }),
    output: nothing,
  },
  'person.edit': {
    callers: ['page'],
    input: z.object({ ...operation, personId: id, edit: personEdit }),
    output: nothing,
  },
  'timeline.page': {
    callers: ['page'],
    input: z.object({
      clientId: id,
      filter: timelineFilter,
      after: z.nullable(z.string()),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
    }),
    output: timelinePage,
  },
  'interaction.log': {
    callers: ['page'],
    input: z.object({ ...operation, entry: logEntry }),
    output: z.object({ interactionId: z.string(), updated: z.boolean() }),
  },
  'interaction.read': {
    callers: ['page'],
    input: z.object({ interactionId: id }),
    output: z.nullable(interactionShape),
  },
  /** What was logged for an occurrence of an event, if anything. */
  'interaction.of': {
    callers: ['page'],
    input: z.object({ site: line, eventId: line, start: line }),
    output: z.nullable(interactionShape),
  },
  'interaction.delete': { callers: ['page'], input: z.object({ ...operation, interactionId: id }), output: nothing },
  'recap.save': { callers: ['page'], input: z.object({ ...operation, draft: recapDraft }), output: nothing },
  'recap.read': { callers: ['page'], input: z.object({ recapId: id }), output: z.nullable(recapShape) },
  undo: { callers: ['page'], input: z.object({ ...operation, undoing: z.string() }), output: nothing },

  'settings.read': {
    callers: ['page'],
    input: nothing,
    output: z.object({ settings: settingsSchema, sync: syncState }),
  },
  'settings.edit': {
    callers: ['page'],
    input: z.object({ edit: settingsEdit }),
    output: z.object({ settings: settingsSchema, sync: syncState }),
  },
  /** The templates that the user changed; the others are as they were shipped. */
  'template.list': { callers: ['page'], input: nothing, output: z.array(templateText) },
  'template.save': {
    callers: ['page'],
    input: z.object({ template: templateText }),
    output: z.object({ sync: syncState }),
  },
  /** Back to the text that the extension ships. */
  'template.reset': { callers: ['page'], input: z.object({ id: line }), output: z.object({ sync: syncState }) },
  /** What could not be read: cheap, asked whenever a sidebar opens. */
  'store.problems': { callers: ['page'], input: nothing, output: z.object({ quarantined: z.int(), newer: z.int() }) },
  /** How much there is: counting takes a second where there are hundreds of thousands. */
  'store.state': {
    callers: ['page'],
    input: nothing,
    output: z.object({ clients: z.int(), interactions: z.int(), quarantined: z.int(), newer: z.int() }),
  },
} as const satisfies Record<string, { callers: readonly Caller[]; input: z.ZodMiniType; output: z.ZodMiniType }>;

export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.input<(typeof contract)[Name]['input']>;
export type Parsed<Name extends CallName> = z.output<(typeof contract)[Name]['input']>;
export type Output<Name extends CallName> = z.output<(typeof contract)[Name]['output']>;

/** Why a call was not carried out. `gone` is a broken channel: the background died or the extension was updated. */
export const problem = z.enum([
  'forbidden',
  'malformed',
  'invalid',
  'full',
  'unavailable',
  'unknown',
  'off',
  'failed',
  'gone',
]);
export type CallProblem = z.infer<typeof problem>;

export const request = z.object({ call: z.string(), input: z.unknown() });
/** An answer as it travels. */
export const answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem, detail: z.string() }),
]);

/** Told to every open page after a write: what changed, never its content. */
export const changeNotice = z.object({ changed: z.array(z.object({ kind: z.string(), id: z.string() })) });
export type ChangeNotice = z.infer<typeof changeNotice>;
