import type * as z from 'zod/mini';
import { attention } from './attention.ts';
import { client } from './client.ts';
import { commitment } from './commitment.ts';
import { concern } from './concern.ts';
import { coverage } from './coverage.ts';
import { feedback } from './feedback.ts';
import { trend } from './trend.ts';
import { interaction } from './interaction.ts';
import { opportunity } from './opportunity.ts';
import { outline } from './outline.ts';
import { person } from './person.ts';
import { project } from './project.ts';
import { question } from './question.ts';
import { recap } from './recap.ts';
import { risk } from './risk.ts';
import { step } from './step.ts';
import { survey } from './survey.ts';
import { teammate } from './teammate.ts';
import { verdict } from './verdict.ts';

/** Every kind of record: a new one is its file and its line here. */
export const recordKinds = {
  client,
  person,
  interaction,
  recap,
  verdict,
  commitment,
  question,
  attention,
  project,
  feedback,
  coverage,
  outline,
  step,
  concern,
  risk,
  opportunity,
  survey,
  trend,
  teammate,
} as const;

/**
 * The kinds that are a client's history: each has `clientIds`, `former` and the index `timeline`, moves when two clients become
 * one, and goes with the last of its clients.
 */
export const historyKinds = [
  'interaction',
  'recap',
  'commitment',
  'question',
  'attention',
  'project',
  'feedback',
  'outline',
  'step',
  'concern',
  'risk',
  'opportunity',
  'survey',
] as const satisfies RecordKindName[];
export type HistoryKindName = (typeof historyKinds)[number];

/** The kinds that are read and written as they are: what is kept of the practice of looking after clients. */
export const practiceKinds = [
  'project',
  'outline',
  'step',
  'concern',
  'feedback',
  'survey',
  'risk',
  'opportunity',
  'trend',
  'teammate',
] as const satisfies RecordKindName[];
export type PracticeKindName = (typeof practiceKinds)[number];

/** The kinds whose records are added and never changed: a log that could be rewritten would prove nothing. */
export const appendOnly: ReadonlySet<RecordKindName> = new Set(['outline', 'step']);

export type RecordKindName = keyof typeof recordKinds;
/** The names of all kinds, clients first: what others are about comes before them. */
export const recordKindNames = Object.keys(recordKinds).filter((name): name is RecordKindName => name in recordKinds);
/** The fields of a kind of record, by its name. */
export type FieldsOf<Name extends RecordKindName> = z.infer<(typeof recordKinds)[Name]['schema']>;

/** A record as it is read from the store. */
export type Stored<Name extends RecordKindName> = {
  [Kind in Name]: { id: string; kind: Kind; createdAt: number; updatedAt: number; fields: FieldsOf<Kind> };
}[Name];
