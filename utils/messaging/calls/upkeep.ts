import * as z from 'zod/mini';
import { line } from '../../records/fields.ts';
import { settingsEdit, settingsSchema, syncProblem, templateText } from '../../settings/settings.ts';
import { type Call, nothing, operation } from './parts.ts';

/** What does not reach the user's other browsers; empty where everything does. */
const sync = z.array(syncProblem);

/** Settings, templates, undo, and what the store says of itself. */
export const upkeepCalls = {
  undo: { callers: ['page'], input: z.object({ ...operation, undoing: z.string() }), output: nothing },

  'settings.read': {
    callers: ['page'],
    input: nothing,
    output: z.object({ settings: settingsSchema, sync }),
  },
  'settings.edit': {
    callers: ['page'],
    input: z.object({ edit: settingsEdit }),
    output: z.object({ settings: settingsSchema, sync }),
  },
  /** Which of these templates the user changed; the others are as they were shipped. */
  'template.list': {
    callers: ['page'],
    input: z.object({ ids: z.array(line).check(z.maxLength(100)) }),
    output: z.array(templateText),
  },
  'template.save': {
    callers: ['page'],
    input: z.object({ template: templateText }),
    output: z.object({ sync }),
  },
  /** Back to the text that the extension ships. */
  'template.reset': { callers: ['page'], input: z.object({ id: line }), output: z.object({ sync }) },
  /** What could not be read: cheap, asked whenever a sidebar opens. */
  'store.problems': { callers: ['page'], input: nothing, output: z.object({ quarantined: z.int(), newer: z.int() }) },
  /** How much there is: counting takes a second where there are hundreds of thousands. */
  'store.state': {
    callers: ['page'],
    input: nothing,
    output: z.object({ clients: z.int(), interactions: z.int(), quarantined: z.int(), newer: z.int() }),
  },
} as const satisfies Record<string, Call>;
