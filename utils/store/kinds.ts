import * as z from 'zod/mini';
import type { KeyPart, Migration, RecordKind, Searchable } from '../records/define-record.ts';
import { failure, success, type Result } from '../platform/result.ts';

/** A key of the one index that serves all kinds of records: `kind.index`, its parts, and the row's number negated. */
export type Key = KeyPart[];

/** A kind of record as the store works on it, whatever its fields are. */
export interface AnyKind {
  kind: string;
  version: number;
  sets: readonly string[];
  fieldNames: readonly string[];
  indexNames: readonly string[];
  migrations: readonly Migration[];
  /** Checks a whole record; gives its fields, its index keys and what of it is searched, or says which field is wrong (never its value). */
  parse: (fields: unknown) => Result<Parsed, 'invalid'>;
}
interface Parsed {
  fields: Record<string, unknown>;
  keys: Key[];
  searchable: () => Searchable;
}
export type Kinds = ReadonlyMap<string, AnyKind>;

/** Makes the registry of kinds into what the store works on. */
export function toKinds<Schemas extends Record<string, z.ZodMiniObject>>(registry: {
  [Name in keyof Schemas & string]: RecordKind<Name, Schemas[Name]>;
}): Kinds {
  const kinds = new Map<string, AnyKind>();
  for (const name in registry) {
    const definition = registry[name];
    if (definition !== undefined) kinds.set(name, toKind(definition));
  }
  return kinds;
}

function toKind<Name extends string, Schema extends z.ZodMiniObject>(definition: RecordKind<Name, Schema>): AnyKind {
  const { kind, version, sets, indexes, searchable, migrations } = definition;
  return {
    kind,
    version,
    sets,
    get fieldNames() {
      return Object.keys(definition.schema.shape);
    },
    indexNames: Object.keys(indexes),
    migrations,
    parse(fields) {
      const parsed = z.safeParse(definition.schema, fields);
      if (!parsed.success) return failure('invalid', `${kind}.${issuePath(parsed.error, sets)}`);
      const keys = Object.entries(indexes).flatMap(([index, keysOf]) =>
        keysOf(parsed.data).map((parts) => [`${kind}.${index}`, ...parts]),
      );
      return success({ fields: parsed.data, keys, searchable: () => searchable(parsed.data) });
    },
  };
}

/** Where the first problem lies. The id of an element may be an address, so it is not told. */
function issuePath(error: z.core.$ZodError, sets: readonly string[]): string {
  const [issue] = error.issues;
  const [field, ...rest] = (issue?.path ?? []).map(String);
  if (field === undefined) return issue?.code ?? '';
  const path = sets.includes(field) && rest.length > 0 ? [field, '*', ...rest.slice(1)] : [field, ...rest];
  return `${path.join('.')}: ${issue?.code ?? ''}`;
}
