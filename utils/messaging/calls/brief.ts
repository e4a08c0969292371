import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { coverage } from '../../records/coverage.ts';
import { day, instant } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { clientPractice } from '../practice-shapes.ts';
import { clientShape, personShape, timelineEntry } from '../shapes.ts';
import { careItem, commitmentShape, hiddenCare } from './care.ts';
import { nothingKnown } from './nothing-known.ts';
import { type Call, id } from './parts.ts';

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
const questionShape = once(() =>
  z.object({ ...stored, kind: z.literal('question'), fields: recordKinds.question.schema }),
);
const projectShape = once(() =>
  z.object({ ...stored, kind: z.literal('project'), fields: recordKinds.project.schema }),
);
const feedbackShape = once(() =>
  z.object({ ...stored, kind: z.literal('feedback'), fields: recordKinds.feedback.schema }),
);

const concernShape = once(() =>
  z.object({ ...stored, kind: z.literal('concern'), fields: recordKinds.concern.schema }),
);

const stepShape = once(() => z.object({ ...stored, kind: z.literal('step'), fields: recordKinds.step.schema }));

/** More of the newest lines in the logs of their projects are not read. */
export const mostSteps = 60;

/** How often people were in touch over the last twelve months, by the way they were. */
const channelCounts = once(() => z.object({ mail: z.int(), call: z.int(), video: z.int(), meeting: z.int() }));
export type ChannelCounts = z.infer<ReturnType<typeof channelCounts>>;

/** Something that became different. */
const changed = once(() =>
  z.object({
    sort: z.enum(['mail-in', 'kept', 'feedback', 'phase']),
    at: instant,
    text: z.string(),
    who: z.string(),
  }),
);

/** What is known of a client, for somebody who is about to speak with them or to take them over. */
const brief = once(() =>
  z.object({
    madeAt: instant,
    /** Today, on the clocks of this browser. */
    today: day,
    client: clientShape(),
    people: z.array(personShape()),
    /** The event that one gets ready for; null where none is planned. */
    event: z.nullable(timelineEntry()),
    /** Who takes part in it, by address or name. */
    guests: z.array(
      z.object({
        name: z.string(),
        email: z.nullable(z.string()),
        status: z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']),
        personId: z.nullable(z.string()),
      }),
    ),
    /** Promises that were taken and are not kept, both ways. */
    promises: z.array(commitmentShape()),
    questions: z.array(questionShape()),
    projects: z.array(projectShape()),
    /** The newest first. */
    feedback: z.array(feedbackShape()),
    /** The newest first. */
    concerns: z.array(concernShape()),
    /** Of the logs of their projects, the newest first. */
    steps: z.array(stepShape()),
    care: z.array(careItem()),
    /** What needs care and is not told of, because a person said so. */
    hidden: z.array(hiddenCare()),
    /** The last contact that we had a part in, and what became different since. */
    last: z.nullable(timelineEntry()),
    changed: z.array(changed()),
    recent: z.array(timelineEntry()),
    channels: channelCounts(),
    /** What their health, their risks and their industry are told from. */
    practice: clientPractice(),
    /** What this is made from. */
    madeFrom: z.object({
      /** Of the last thirty days. */
      mailDays: z.int(),
      receivedUntil: z.nullable(day),
      sentUntil: z.nullable(day),
      calendarUntil: z.nullable(day),
      /** Where no mail of ours is known of since the last talk. */
      notSent: z.nullable(z.object({ since: instant, known: nothingKnown() })),
    }),
  }),
);
export type Brief = z.infer<ReturnType<typeof brief>>;

/** What is read before a call, by who takes over, and what it is made from. */
export const briefCalls = {
  /** Null where there is no such client. With an event, or else with the next one that is planned. */
  'brief.read': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id, interactionId: z.nullable(id) })),
    output: once(() => z.nullable(brief())),
  },
  /** Which days of which mailbox and calendar were seen, wholly or in part. */
  'coverage.read': {
    callers: ['page'],
    input: once(() => z.object({ from: day, until: day })),
    output: once(() =>
      z.object({
        rows: z.array(
          z.object({ of: coverage.schema.shape.of, mailbox: z.string(), whole: z.array(day), some: z.array(day) }),
        ),
      }),
    ),
  },
  /** By which way a client and their people want to be reached, and by which they were. */
  'channel.read': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() =>
      z.nullable(
        z.object({
          stated: recordKinds.client.schema.shape.preferredChannel,
          name: z.string(),
          observed: channelCounts(),
          people: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              emails: z.array(z.string()),
              stated: recordKinds.person.schema.shape.statedChannel,
              /** Of the newest contacts of each way alone. */
              observed: channelCounts(),
            }),
          ),
        }),
      ),
    ),
  },
} as const satisfies Record<string, Call>;
