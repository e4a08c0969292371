import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { cadence } from '../../records/client.ts';
import { day, instant, line } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { type Call, id, nothing, operation } from './parts.ts';

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
const projectShape = once(() =>
  z.object({ ...stored, kind: z.literal('project'), fields: recordKinds.project.schema }),
);
const feedbackShape = once(() =>
  z.object({ ...stored, kind: z.literal('feedback'), fields: recordKinds.feedback.schema }),
);

/** What a person says of a project. */
const projectEdit = once(() =>
  z.object({
    name: line.check(z.minLength(1)),
    status: recordKinds.project.schema.shape.status,
    phase: line,
    phaseSince: z.nullable(day),
    /** Null where the cadence of the relation is enough. */
    cadence: z.nullable(cadence),
  }),
);

/** The work for a client, and what they say of it. */
export const workCalls = {
  /** The projects, and the last words about them: what waits for a decision first, then the newest first. */
  'work.list': {
    callers: ['page'],
    input: once(() => z.object({ clientId: id })),
    output: once(() => z.object({ projects: z.array(projectShape()), feedback: z.array(feedbackShape()) })),
  },
  /** Makes a project, or changes what is known of one. */
  'project.save': {
    callers: ['page'],
    input: once(() => z.object({ ...operation, projectId: id, clientId: id, project: projectEdit() })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
