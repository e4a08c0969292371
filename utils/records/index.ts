import type * as z from 'zod/mini';
import { attention } from './attention.ts';
import { client } from './client.ts';
import { commitment } from './commitment.ts';
import { coverage } from './coverage.ts';
import { feedback } from './feedback.ts';
import { interaction } from './interaction.ts';
import { person } from './person.ts';
import { project } from './project.ts';
import { question } from './question.ts';
import { recap } from './recap.ts';
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
] as const satisfies RecordKindName[];
export type HistoryKindName = (typeof historyKinds)[number];

export type RecordKindName = keyof typeof recordKinds;
/** The fields of a kind of record, by its name. */
export type FieldsOf<Name extends RecordKindName> = z.infer<(typeof recordKinds)[Name]['schema']>;

/** A record as it is read from the store. */
export interface Stored<Name extends RecordKindName> {
  id: string;
  kind: Name;
  createdAt: number;
  updatedAt: number;
  fields: FieldsOf<Name>;
}
