import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { instant } from '../records/fields.ts';
import { recordKinds } from '../records/index.ts';
import { commitmentShape } from './calls/care.ts';
import { id } from './calls/parts.ts';
import { clientShape, interactionShape, personShape } from './shapes.ts';

/** The records of the practice as they travel: whole, and as far as they are set. */

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
/** The schema of a kind is made when a record of it is read: a page with one kind need not wait for those of all others. */
const kinds = recordKinds;

const project = once(() =>
  z.object({ ...stored, kind: z.literal('project'), fields: z.lazy(() => kinds.project.schema) }),
);
const feedback = once(() =>
  z.object({ ...stored, kind: z.literal('feedback'), fields: z.lazy(() => kinds.feedback.schema) }),
);
const survey = once(() =>
  z.object({ ...stored, kind: z.literal('survey'), fields: z.lazy(() => kinds.survey.schema) }),
);
const risk = once(() => z.object({ ...stored, kind: z.literal('risk'), fields: z.lazy(() => kinds.risk.schema) }));
const opportunity = once(() =>
  z.object({ ...stored, kind: z.literal('opportunity'), fields: z.lazy(() => kinds.opportunity.schema) }),
);
const trend = once(() => z.object({ ...stored, kind: z.literal('trend'), fields: z.lazy(() => kinds.trend.schema) }));

/** What the rules of the practice look at: what is recent and what is open of one client. */
export const clientPractice = once(() =>
  z.object({
    client: clientShape(),
    people: z.array(personShape()),
    /** Those that happened, and the last notes, the newest first. */
    contacts: z.array(interactionShape()),
    /** From this moment on every contact is among them, in milliseconds since 1970. */
    contactsFrom: instant,
    promises: z.array(commitmentShape()),
    kept: z.array(commitmentShape()),
    projects: z.array(project()),
    feedback: z.array(feedback()),
    surveys: z.array(survey()),
    risks: z.array(risk()),
    opportunities: z.array(opportunity()),
    trends: z.array(trend()),
  }),
);

/** Something that a client needs, said of the work or asked. */
export const saidByClient = once(() =>
  z.object({
    clientId: z.string(),
    id: z.string(),
    sort: z.enum(['need', 'feedback', 'question']),
    text: z.string(),
    words: z.array(z.string()),
  }),
);

export const practiceRecord = once(() =>
  z.discriminatedUnion('kind', [
    project(),
    z.object({ ...stored, kind: z.literal('outline'), fields: z.lazy(() => kinds.outline.schema) }),
    z.object({ ...stored, kind: z.literal('step'), fields: z.lazy(() => kinds.step.schema) }),
    z.object({ ...stored, kind: z.literal('concern'), fields: z.lazy(() => kinds.concern.schema) }),
    feedback(),
    survey(),
    risk(),
    opportunity(),
    trend(),
    z.object({ ...stored, kind: z.literal('teammate'), fields: z.lazy(() => kinds.teammate.schema) }),
  ]),
);
export type PracticeRecord = z.infer<ReturnType<typeof practiceRecord>>;

/**
 * The fields to set; a set that is named becomes exactly those elements. What is not there yet must be made whole. What a merge
 * remembers is nobody's to set.
 */
export const practiceChange = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ id, kind: z.literal('project'), set: z.partial(z.omit(kinds.project.schema, { former: true })) }),
    z.object({ id, kind: z.literal('outline'), set: z.partial(z.omit(kinds.outline.schema, { former: true })) }),
    z.object({ id, kind: z.literal('step'), set: z.partial(z.omit(kinds.step.schema, { former: true })) }),
    z.object({ id, kind: z.literal('concern'), set: z.partial(z.omit(kinds.concern.schema, { former: true })) }),
    z.object({ id, kind: z.literal('feedback'), set: z.partial(z.omit(kinds.feedback.schema, { former: true })) }),
    z.object({ id, kind: z.literal('survey'), set: z.partial(z.omit(kinds.survey.schema, { former: true })) }),
    z.object({ id, kind: z.literal('risk'), set: z.partial(z.omit(kinds.risk.schema, { former: true })) }),
    z.object({
      id,
      kind: z.literal('opportunity'),
      set: z.partial(z.omit(kinds.opportunity.schema, { former: true })),
    }),
    z.object({ id, kind: z.literal('trend'), set: z.partial(kinds.trend.schema) }),
    z.object({ id, kind: z.literal('teammate'), set: z.partial(kinds.teammate.schema) }),
  ]),
);
export type PracticeChange = z.infer<ReturnType<typeof practiceChange>>;
