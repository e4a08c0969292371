import * as z from 'zod/mini';
import type { Searchable } from '../records/define-record.ts';
import type { AnyKind, Key, Kinds } from './kinds.ts';
import { deletedPath, type Cell, type Cells } from './merge.ts';
import { stampPattern } from './stamp.ts';

const stamp = z.string().check(z.regex(stampPattern));

const about = {
  /** Counts up; the search index names rows by it. */
  n: z.int(),
  id: z.string(),
  kind: z.string(),
  version: z.int(),
  /** By cell, where it differs from the one under the empty name: most rows were written once, in one go. */
  stamps: z.record(z.string(), stamp),
  createdAt: z.int(),
  updatedAt: z.int(),
};

/** A record on disk. */
const rowSchema = z.object({ ...about, fields: z.record(z.string(), z.unknown()), deleted: z.boolean() });
export type Row = z.infer<typeof rowSchema> & { keys: Key[] };

/** What is left of a record that was deleted long ago: that it was there, and when it was deleted. */
const remainsSchema = z.object({ ...about, fields: z.optional(z.undefined()), deleted: z.literal(true) });
export type Remains = z.infer<typeof remainsSchema> & { keys: Key[] };

/** A record as it is read, of any kind. */
export interface AnyStored {
  id: string;
  kind: string;
  createdAt: number;
  updatedAt: number;
  fields: Record<string, unknown>;
}

/** What a row turned out to be: readable, emptied, written by a newer release (left alone), or broken (put aside). */
export type Judged =
  | { state: 'readable'; row: Row; kind: AnyKind; isCurrent: boolean; searchable: () => Searchable }
  | { state: 'emptied'; remains: Remains }
  | { state: 'newer' }
  | { state: 'broken'; problem: string; kindName: string };

/** Parses what lies on disk: brings it to the present version, then checks it against its kind. */
export function judge(raw: unknown, kinds: Kinds): Judged {
  const remains = hasFields(raw) ? null : z.safeParse(remainsSchema, raw);
  if (remains?.success === true) return { state: 'emptied', remains: { ...remains.data, keys: [] } };
  const parsed = z.safeParse(rowSchema, raw);
  if (!parsed.success)
    return { state: 'broken', problem: `row.${parsed.error.issues[0]?.path.join('.') ?? ''}`, kindName: '' };
  const row = parsed.data;
  const kind = kinds.get(row.kind);
  if (kind === undefined || row.version > kind.version) return { state: 'newer' };
  const migrated = migrateFields(row.fields, row.version, kind);
  if (migrated === null)
    return { state: 'broken', problem: `${row.kind}: migration from ${row.version}`, kindName: row.kind };
  const checked = kind.parse(migrated);
  if (!checked.ok) return { state: 'broken', problem: checked.detail, kindName: row.kind };
  const current = { ...row, version: kind.version, fields: checked.value.fields };
  const keys = keysOf(current, checked.value.keys);
  const { searchable } = checked.value;
  return { state: 'readable', row: { ...current, keys }, kind, isCurrent: row.version === kind.version, searchable };
}

/** Most rows have them: they need not be tried as remains first. */
function hasFields(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'fields' in raw && raw.fields !== undefined;
}

/** The fields in the present version, or null where a migration fails on them. */
export function migrateFields(
  fields: Record<string, unknown>,
  version: number,
  kind: AnyKind,
): Record<string, unknown> | null {
  try {
    return kind.migrations.slice(version - 1).reduce((former, migration) => migration(former), fields);
  } catch {
    return null;
  }
}

/** Where the deleted rows are found, those first that were touched longest ago. */
export const deletedIndex = 'deleted';

/** The keys under which a row is found: those of its kind, and `all`, newest first. A deleted row has only its own. */
export function keysOf(row: Omit<Row, 'keys'>, keys: Key[]): Key[] {
  if (row.deleted) return [[deletedIndex, row.updatedAt, -row.n]];
  return [...keys, [`${row.kind}.all`, -row.createdAt]].map((key) => [...key, -row.n]);
}

/** The record that a row holds. */
export function toStored({ id, kind, createdAt, updatedAt, fields }: Row): AnyStored {
  return { id, kind, createdAt, updatedAt, fields };
}

/** What a row holds for those who read it: nothing once it is deleted. */
export function liveFields(row: Omit<Row, 'keys'> | Remains | null): Record<string, unknown> | null {
  return row === null || row.deleted ? null : (row.fields ?? null);
}

/** Takes a row apart into cells. */
export function toCells(
  { fields, stamps, deleted }: Pick<Row, 'fields' | 'stamps' | 'deleted'>,
  sets: readonly string[],
): Map<string, Cell> {
  const values = new Map<string, unknown>([[deletedPath, deleted]]);
  for (const [field, value] of Object.entries(fields)) {
    if (sets.includes(field))
      for (const [id, element] of Object.entries(value ?? {})) values.set(`${field}/${id}`, element);
    else values.set(field, value);
  }
  const own = new Map(Object.entries(stamps));
  const base = own.get('') ?? '';
  own.delete('');
  const cells = new Map<string, Cell>();
  for (const path of own.keys()) if (!values.has(path)) values.set(path, undefined);
  for (const [path, value] of values) cells.set(path, { value, stamp: own.get(path) ?? base });
  return cells;
}

/** Puts cells together again, with the stamps in the short form in which rows keep them. */
export function fromCells(
  cells: Cells,
  sets: readonly string[],
  base: string,
): Pick<Row, 'fields' | 'stamps' | 'deleted'> {
  const fields = new Map<string, unknown>();
  const elements = new Map<string, [string, unknown][]>(sets.map((set) => [set, []]));
  const stamps: [string, string][] = [['', base]];
  for (const [path, { value, stamp }] of cells) {
    if (stamp !== base || value === undefined) stamps.push([path, stamp]);
    if (value === undefined || path === deletedPath) continue;
    const slash = path.indexOf('/');
    if (slash < 0) fields.set(path, value);
    else elements.get(path.slice(0, slash))?.push([path.slice(slash + 1), value]);
  }
  for (const [set, entries] of elements) fields.set(set, Object.fromEntries(entries));
  return {
    fields: Object.fromEntries(fields),
    stamps: Object.fromEntries(stamps),
    deleted: cells.get(deletedPath)?.value === true,
  };
}
