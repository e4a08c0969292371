import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { chosenClient, importSummary } from '../../importers/import-record.ts';
import { survey } from '../../importers/survey.ts';
import { line } from '../../records/fields.ts';
import { type Call, id, nothing } from './parts.ts';

const columns = once(() => z.record(z.string(), z.string()));
const importId = { importId: id };

/** Bringing in what people already have. */
export const importCalls = {
  /** Every import that is under way or can be taken back, the newest first. */
  'import.list': { callers: ['page'], input: once(() => nothing), output: once(() => z.array(importSummary)) },
  /** What a dry run found that was not decided on yet. */
  'import.survey': { callers: ['page'], input: once(() => z.object(importId)), output: once(() => z.nullable(survey)) },
  /** Takes in what belongs to the chosen clients. `import.continue` does the work. */
  'import.begin': {
    callers: ['page'],
    input: once(() => z.object({ ...importId, chosen: z.array(chosenClient).check(z.maxLength(20_000)) })),
    output: once(() => z.nullable(importSummary)),
  },
  /**
   * Goes on with an import, or with taking one back, for about a second; asked again until the state says that it has
   * ended. It goes on by itself, more slowly, where no page asks.
   */
  'import.continue': {
    callers: ['page'],
    input: once(() => z.object(importId)),
    output: once(() => z.nullable(importSummary)),
  },
  /** Stops it where it is; `import.begin` goes on, with what was chosen at first. */
  'import.stop': {
    callers: ['page'],
    input: once(() => z.object(importId)),
    output: once(() => z.nullable(importSummary)),
  },
  /** Begins to take a whole import back: all but what was changed by hand since. `import.continue` does the work. */
  'import.undo': {
    callers: ['page'],
    input: once(() => z.object(importId)),
    output: once(() => z.nullable(importSummary)),
  },
  /** Forgets a dry run that is not wanted, or an import that was or can no longer be taken back. */
  'import.forget': { callers: ['page'], input: once(() => z.object(importId)), output: once(() => nothing) },
  /** Which field each column of a table is, as the person said it for tables with the same headers; proposed anew. */
  'columns.read': {
    callers: ['page'],
    input: once(() => z.object({ key: line })),
    output: once(() => z.nullable(columns())),
  },
  'columns.save': {
    callers: ['page'],
    input: once(() => z.object({ key: line, columns: columns() })),
    output: once(() => nothing),
  },
} as const satisfies Record<string, Call>;
