import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { instant } from '../records/fields.ts';
import { recordKinds } from '../records/index.ts';
import { id } from './calls/parts.ts';

/** The records of the practice as they travel: whole, and as far as they are set. */

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
const kinds = recordKinds;

export const practiceRecord = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ ...stored, kind: z.literal('project'), fields: kinds.project.schema }),
    z.object({ ...stored, kind: z.literal('outline'), fields: kinds.outline.schema }),
    z.object({ ...stored, kind: z.literal('step'), fields: kinds.step.schema }),
    z.object({ ...stored, kind: z.literal('concern'), fields: kinds.concern.schema }),
    z.object({ ...stored, kind: z.literal('feedback'), fields: kinds.feedback.schema }),
    z.object({ ...stored, kind: z.literal('survey'), fields: kinds.survey.schema }),
    z.object({ ...stored, kind: z.literal('risk'), fields: kinds.risk.schema }),
    z.object({ ...stored, kind: z.literal('opportunity'), fields: kinds.opportunity.schema }),
    z.object({ ...stored, kind: z.literal('trend'), fields: kinds.trend.schema }),
    z.object({ ...stored, kind: z.literal('teammate'), fields: kinds.teammate.schema }),
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
