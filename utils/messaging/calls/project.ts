import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { instant, provenance } from '../../records/fields.ts';
import { direction, medium } from '../../records/interaction.ts';
import { type Call, id, nothing } from './parts.ts';

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

/** What is asked about projects, beside what they are themselves. */
export const projectCalls = {
  /** How all projects are called: ids and names in two columns, in no order. */
  'project.names': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() => z.object({ ids: z.array(z.string()), names: z.array(z.string()) })),
  },
  /**
   * What passed about a project, the oldest first: what was put down under it, and what under no project passed with its
   * clients between two moments, both included. `isCut` where there is more than is read.
   */
  'project.correspondence': {
    callers: ['page'],
    input: once(() =>
      z.object({
        projectId: id,
        clientIds: z.array(id).check(z.maxLength(50)),
        from: instant,
        until: instant,
      }),
    ),
    output: once(() => z.object({ letters: z.array(letter), isCut: z.boolean() })),
  },
} as const satisfies Record<string, Call>;
