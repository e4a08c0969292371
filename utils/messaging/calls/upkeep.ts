import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { line, mailLanguage } from '../../records/fields.ts';
import { settingsEdit, settingsSchema, syncProblem, templateText } from '../../settings/settings.ts';
import { type Call, nothing, operation } from './parts.ts';

/** What does not reach the user's other browsers; empty where everything does. */
const sync = z.array(syncProblem);

/** Settings, templates, undo, and what the store says of itself. */
export const upkeepCalls = {
  undo: {
    callers: ['page'],
    input: once(() => z.object({ ...operation, undoing: z.string() })),
    output: once(() => nothing),
  },

  'settings.read': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() => z.object({ settings: settingsSchema, sync })),
  },
  'settings.edit': {
    callers: ['page'],
    input: once(() => z.object({ edit: settingsEdit })),
    output: once(() => z.object({ settings: settingsSchema, sync })),
  },
  /** Which of these templates the user changed; the others are as they were shipped. */
  'template.list': {
    callers: ['page'],
    input: once(() => z.object({ ids: z.array(line).check(z.maxLength(100)) })),
    output: once(() => z.array(templateText)),
  },
  'template.save': {
    callers: ['page'],
    input: once(() => z.object({ template: templateText })),
    output: once(() => z.object({ sync })),
  },
  /** Back to the text that the extension ships. */
  'template.reset': {
    callers: ['page'],
    input: once(() => z.object({ id: line, language: mailLanguage })),
    output: once(() => z.object({ sync })),
  },
  /** What could not be read: cheap, asked whenever a sidebar opens. */
  'store.problems': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() => z.object({ quarantined: z.int(), newer: z.int() })),
  },
  /** How much there is: counting takes a second where there are hundreds of thousands. */
  'store.state': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() => z.object({ clients: z.int(), interactions: z.int(), quarantined: z.int(), newer: z.int() })),
  },
} as const satisfies Record<string, Call>;
