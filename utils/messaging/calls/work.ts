import * as z from 'zod/mini';
import { cadence } from '../../records/client.ts';
import { day, instant, line, prose, provenance } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { direction, medium } from '../../records/interaction.ts';
import { type Call, id, nothing, operation } from './parts.ts';

const stored = { id: z.string(), createdAt: instant, updatedAt: instant };
const projectShape = z.object({ ...stored, kind: z.literal('project'), fields: recordKinds.project.schema });
const feedbackShape = z.object({ ...stored, kind: z.literal('feedback'), fields: recordKinds.feedback.schema });

/** What a person says of a project. */
const projectEdit = z.object({
  name: line.check(z.minLength(1)),
  status: recordKinds.project.schema.shape.status,
  phase: line,
  phaseSince: z.nullable(day),
  /** Null where the cadence of the relation is enough. */
  cadence: z.nullable(cadence),
});

/** What a client said, as it is written down by hand. */
const feedbackEntry = z.object({
  sort: recordKinds.feedback.schema.shape.sort,
  text: prose.check(z.minLength(1)),
  givenBy: line,
  at: instant,
});

/** A mail, a call or a meeting about a project: who, when, about what, and nothing of what was said. */
const letter = z.object({
  id: z.string(),
  at: instant,
  allDay: z.boolean(),
  medium,
  direction,
  subject: z.string(),
  /** `Anna Berg <anna@northwind.example>`, or the address or the name alone. */
  people: z.array(z.string()),
  projectId: z.nullable(z.string()),
  provenance,
});

/** The work for a client, and what they say of it. */
export const workCalls = {
  /** The projects and the last words about them, the newest first. */
  'work.list': {
    callers: ['page'],
    input: z.object({ clientId: id }),
    output: z.object({ projects: z.array(projectShape), feedback: z.array(feedbackShape) }),
  },
  /** Makes a project, or changes what is known of one. */
  'project.save': {
    callers: ['page'],
    input: z.object({ ...operation, projectId: id, clientId: id, project: projectEdit }),
    output: nothing,
  },
  /**
   * What passed about a project, the oldest first: what was put down under it, or else what passed with its clients between
   * two moments, both included. `isCut` where there is more than is read.
   */
  'project.correspondence': {
    callers: ['page'],
    input: z.object({
      projectId: id,
      clientIds: z.array(id).check(z.maxLength(50)),
      from: instant,
      until: instant,
    }),
    output: z.object({ letters: z.array(letter), chosenBy: z.enum(['project', 'time']), isCut: z.boolean() }),
  },
  /** Writes down what a client said, or changes it. */
  'feedback.save': {
    callers: ['page'],
    input: z.object({ ...operation, feedbackId: id, clientId: id, feedback: feedbackEntry }),
    output: nothing,
  },
} as const satisfies Record<string, Call>;
