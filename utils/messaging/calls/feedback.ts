import * as z from 'zod/mini';
import { once } from '../../platform/once.ts';
import { line, prose } from '../../records/fields.ts';
import { recordKinds } from '../../records/index.ts';
import { textColumn, wholeColumn, wordColumn } from './columns.ts';
import { type Call, nothing, operation } from './parts.ts';

/** A sentence that praises the work, complains of it, or wishes it were otherwise. */
const opinion = z.object({ sort: recordKinds.feedback.schema.shape.sort, sentence: prose.check(z.minLength(1)) });

/** What a mail says to a survey: the code as it was read, and the number behind it. */
const reply = z.object({ code: line, isWhole: z.boolean(), score: z.nullable(z.number()), comment: prose });

/**
 * What became of it: `counted` is the survey's answer, `later` stands beside the one that counts, `asked` is our own mail with
 * the question. `known` was taken before; `mistyped` fits no code, `unknown` no survey; `stranger` is not who was asked,
 * `off-scale` no score of it, `dropped` a survey that nobody waits for, `no-score` names none.
 */
const outcome = z.enum([
  'counted',
  'later',
  'asked',
  'known',
  'mistyped',
  'unknown',
  'stranger',
  'off-scale',
  'dropped',
  'no-score',
]);
export type SurveyOutcome = z.infer<typeof outcome>;

/** What stands at the same place in each column belongs to one record; ids and themes of one are parted by line breaks. */
const about = { ids: textColumn, clients: textColumn, projects: textColumn, at: wholeColumn };

/** What clients say of the work. */
export const feedbackCalls = {
  /**
   * What the figures over all feedback and all answered surveys are made of, the newest first. Columns, since thousands are
   * parsed; an empty text is none.
   */
  'feedback.rows': {
    callers: ['page'],
    input: once(() => nothing),
    output: once(() =>
      z.object({
        /** The ids of what was read in mails and waits for a decision. */
        proposed: textColumn,
        said: z.object({
          ...about,
          sorts: wordColumn(recordKinds.feedback.schema.shape.sort.options),
          themes: textColumn,
          /** The days on which they were told what came of it. */
          told: textColumn,
        }),
        answers: z.object({
          ...about,
          sorts: wordColumn(recordKinds.survey.schema.shape.sort.options),
          scores: wholeColumn,
        }),
      }),
    ),
  },
  /** What was read in a recorded mail: opinions are proposed, once, whatever is read again; a survey is answered, once. */
  'feedback.hear': {
    callers: ['page'],
    input: once(() =>
      z.object({
        ...operation,
        /** What makes it the same mail everywhere. */
        identity: line,
        opinions: z.array(opinion).check(z.maxLength(20)),
        reply: z.nullable(reply),
      }),
    ),
    /** Whether the mail is recorded: what is read in one that is not yet is not kept. */
    output: once(() => z.object({ isRecorded: z.boolean(), survey: z.nullable(outcome) })),
  },
} as const satisfies Record<string, Call>;
