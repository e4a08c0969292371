import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { day, instant, line, prose } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { evidenceKinds } from '../../signals/define-signal.ts';
import { nothingKnown } from './nothing-known.ts';
import { type Call, id, nothing, operation } from './parts.ts';

/** Something that needs care: with whom, what it is, how late, and why it weighs what it weighs. */
export const careItem = once(() =>
  z.object({
    clientId: z.string(),
    clientName: z.string(),
    wait: z.object({
      signal: z.string(),
      key: z.string(),
      title: z.string(),
      who: z.string(),
      since: instant,
      due: z.nullable(day),
      agreed: z.nullable(z.number()),
      zone: z.nullable(z.string()),
      hiddenUntil: z.nullable(day),
      evidence: z.array(z.object({ kind: z.enum(evidenceKinds), id: z.string() })),
    }),
    isLate: z.boolean(),
    days: z.nullable(z.int()),
    weight: z.number(),
    because: z.array(z.object({ reason: z.string(), points: z.number() })),
    /** What may be said of our mail since then, for what waits for a mail of ours; null for what does not. */
    notSent: z.nullable(nothingKnown()),
  }),
);

/** A sort of thing, or with a key one of them, that is not told of a client. */
export const hiddenCare = once(() => z.object({ signal: z.string(), key: z.string(), title: z.string() }));

export const commitmentShape = once(() =>
  z.object({
    id: z.string(),
    createdAt: instant,
    updatedAt: instant,
    kind: z.literal('commitment'),
    fields: recordKinds.commitment.schema,
  }),
);

const questionShape = once(() =>
  z.object({
    id: z.string(),
    createdAt: instant,
    updatedAt: instant,
    kind: z.literal('question'),
    fields: recordKinds.question.schema,
  }),
);

/** A promise or a request as it was read in a text: nobody has taken it yet. */
const proposal = once(() =>
  z.object({
    owedBy: z.enum(['us', 'them']),
    who: line,
    what: line.check(z.minLength(1)),
    due: z.nullable(day),
    said: z.enum(['promised', 'requested']),
    quote: prose,
  }),
);

/** What a text of a client's mail, call or recap was read to hold. */
const reading = once(() =>
  z.object({
    proposals: z.array(proposal()).check(z.maxLength(50)),
    questions: z.array(prose).check(z.maxLength(50)),
    /** Open promises that a sentence says are kept. */
    closings: z.array(z.object({ commitmentId: id, quote: prose })).check(z.maxLength(50)),
  }),
);
export type Reading = z.infer<ReturnType<typeof reading>>;

/** What needs care, and what people decide about it. */
export const careCalls = {
  /** With one client, and with all the others. */
  'care.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: z.nullable(id), limit: z.int().check(z.minimum(0), z.maximum(1000)) })),
    output: once(() =>
      z.object({
        own: z.array(careItem()),
        others: z.array(careItem()),
        total: z.int(),
        late: z.int(),
        /** False while clients are still being looked at. */
        isComplete: z.boolean(),
      }),
    ),
  },
  /** What is not told of a client because a person said so: never, or not until the client writes. */
  'care.hidden': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.array(hiddenCare())),
  },
  /** Not now, done, or never for this client; `again` takes such a decision back. */
  'care.decide': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        clientId: id,
        signal: line,
        key: line,
        decision: z.enum(['snoozed', 'done', 'never', 'again']),
        until: z.nullable(day),
        untilTheyWrite: z.boolean(),
        because: line,
      }),
    ),
    output: once(() => nothing),
  },
  /** What was read in a contact that is recorded: it is proposed, once, whatever is read again. */
  'reading.save': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        /** A contact by its id or, for a mail on the screen, by what makes it the same mail everywhere; or a recap. */
        of: z.object({ interactionId: z.nullable(id), identity: z.nullable(line), recapId: z.nullable(id) }),
        reading: reading(),
      }),
    ),
    /** Whether the contact is recorded: what is read in one that is not yet is not kept. */
    output: once(() => z.object({ isRecorded: z.boolean() })),
  },
  /** The promises of a client, proposals among them, the newest first. */
  'commitment.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id, states: z.array(recordKinds.commitment.schema.shape.state) })),
    output: once(() => z.object({ commitments: z.array(commitmentShape()) })),
  },
  /** Makes a promise by hand, or changes what is known of one. */
  'commitment.save': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        commitmentId: id,
        clientId: id,
        owedBy: z.enum(['us', 'them']),
        who: line,
        what: line.check(z.minLength(1)),
        due: z.nullable(day),
        projectId: z.nullable(id),
      }),
    ),
    output: once(() => nothing),
  },
  /** Takes a proposal or turns it down; says that a promise is kept, dropped, or open again; or that what sounded as if it were done is not. */
  'commitment.decide': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        commitmentId: id,
        decision: z.enum(['take', 'refuse', 'keep', 'drop', 'reopen', 'not-done']),
      }),
    ),
    output: once(() => nothing),
  },
  /** What a client asked and nobody answered yet, the newest first. */
  'question.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.object({ questions: z.array(questionShape()) })),
  },
  /** Says of a question that it was answered, or that it needs no answer; or takes that back. */
  'question.decide': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, questionId: id, decision: z.enum(['answered', 'dropped', 'open']) })),
    output: once(() => nothing),
  },
  /** Says why a call or a meeting needs no recap. */
  'recap.not-needed': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, interactionId: id, because: line.check(z.minLength(1)) })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
