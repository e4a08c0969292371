import * as z from 'zod/mini';
import { briefCalls } from './calls/brief.ts';
import { careCalls } from './calls/care.ts';
import { clientCalls } from './calls/client.ts';
import { clientsCalls } from './calls/clients.ts';
import { comingCalls } from './calls/coming.ts';
import { contactCalls } from './calls/contact.ts';
import { copyCalls } from './calls/copy.ts';
import { digestCalls } from './calls/digest.ts';
import { feedbackCalls } from './calls/feedback.ts';
import { frameCalls } from './calls/frame.ts';
import { importCalls } from './calls/import.ts';
import { lookAlikeCalls } from './calls/look-alike.ts';
import { practiceCalls } from './calls/practice.ts';
import { projectCalls } from './calls/project.ts';
import { proposalCalls } from './calls/proposal.ts';
import { screenCalls } from './calls/screen.ts';
import { searchCalls } from './calls/search.ts';
import { upkeepCalls } from './calls/upkeep.ts';
import { workCalls } from './calls/work.ts';

export type { Reading } from './calls/care.ts';
export type { Caller } from './calls/parts.ts';
export type { ClientEdit, ClientsEdit, LogEntry, PersonEdit, RecapDraft } from './edits.ts';

/** One table: name to who may call it, what goes in, and what comes out. */
export const contract = {
  ...screenCalls,
  ...clientCalls,
  ...contactCalls,
  ...frameCalls,
  ...upkeepCalls,
  ...importCalls,
  ...clientsCalls,
  ...searchCalls,
  ...lookAlikeCalls,
  ...careCalls,
  ...briefCalls,
  ...workCalls,
  ...projectCalls,
  ...digestCalls,
  ...practiceCalls,
  ...comingCalls,
  ...proposalCalls,
  ...copyCalls,
  ...feedbackCalls,
};

export type CallName = keyof typeof contract;
export type Input<Name extends CallName> = z.input<ReturnType<(typeof contract)[Name]['input']>>;
export type Parsed<Name extends CallName> = z.output<ReturnType<(typeof contract)[Name]['input']>>;
export type Output<Name extends CallName> = z.output<ReturnType<(typeof contract)[Name]['output']>>;

/** Why a call was not carried out. `gone` is a broken channel: the background died or the extension was updated. */
const problem = z.enum([
  'forbidden',
  'malformed',
  'invalid',
  'full',
  'unavailable',
  'unknown',
  'off',
  'failed',
  'gone',
]);
export type CallProblem = z.infer<typeof problem>;

export const request = z.object({ call: z.string(), input: z.unknown() });
/** An answer as it travels. */
export const answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem, detail: z.string() }),
]);

/** Told to every open page after a write: what changed, never its content. */
export const changeNotice = z.object({ changed: z.array(z.object({ kind: z.string(), id: z.string() })) });
export type ChangeNotice = z.infer<typeof changeNotice>;
