import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { type Call, id } from './parts.ts';

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
const projectShape = once(() =>
  z.object({ ...stored, kind: z.literal('project'), fields: recordKinds.project.schema }),
);
const feedbackShape = once(() =>
  z.object({ ...stored, kind: z.literal('feedback'), fields: recordKinds.feedback.schema }),
);

/** The work for a client, and what they say of it. */
export const workCalls = {
  /** The projects, and the last words about them: what waits for a decision first, then the newest first. */
  'work.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.object({ projects: z.array(projectShape()), feedback: z.array(feedbackShape()) })),
  },
} as const satisfies Record<string, Call>;
