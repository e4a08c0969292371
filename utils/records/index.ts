import type * as z from 'zod/mini';
import { client } from './client.ts';
import { interaction } from './interaction.ts';
import { person } from './person.ts';
import { recap } from './recap.ts';
import { verdict } from './verdict.ts';

/** Every kind of record: a new one is its file and its line here. */
export const recordKinds = { client, person, interaction, recap, verdict } as const;

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
