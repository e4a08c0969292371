import type * as z from 'zod/mini';
import { once } from '../platform/once.ts';

/** A part of an index key. Times are negated milliseconds where the newest shall come first. */
export type KeyPart = string | number;

/** Brings the fields of a stored record from one version to the next. Frozen once released. */
export type Migration = (fields: Record<string, unknown>) => Record<string, unknown>;

/** What of a record is found by a search. What is above counts more than what is below. */
export interface Searchable {
  /** What it is called: a name, a subject. */
  title: string[];
  /** Names and addresses of the people in it. */
  people: string[];
  text: string[];
  /** When it was, in milliseconds since 1970; where it is left out, when it was last changed. */
  at?: number;
  /** The clients that it belongs to. */
  clientIds?: string[];
  /** What `kind:` finds it by, besides the name of its kind of record. */
  kinds?: string[];
  /** Names and addresses of who wrote it, for `from:`. */
  from?: string[];
}

/**
 * One kind of record: what it holds, how it is found, and how older versions of it become the present one.
 * Everything else (store, backup, sync, test data) derives from this.
 */
export interface RecordKind<Name extends string, Schema extends z.ZodMiniObject> {
  kind: Name;
  /** The present version: one more than there are migrations. */
  version: number;
  schema: Schema;
  /** Fields that are sets: an object by element id, where each element is stamped and merged for itself. */
  sets: readonly (keyof z.infer<Schema> & string)[];
  /** Index name to the keys under which a record is found. */
  indexes: Record<string, (fields: z.infer<Schema>) => KeyPart[][]>;
  /**
   * What of it is searched. Where this changes, the kind takes a migration, so that its records are indexed anew; where how
   * words are read changes, `searchVersion` of the store goes up, and all is.
   */
  searchable: (fields: z.infer<Schema>) => Searchable;
  /** `migrations[0]` brings version 1 to version 2, and so on. */
  migrations: readonly Migration[];
}

/** Declares a kind of record; its version follows from its migrations, and its schema is made when it is first asked for. */
export function defineRecord<Name extends string, Schema extends z.ZodMiniObject>(
  definition: Omit<RecordKind<Name, Schema>, 'version' | 'schema'> & { schema: () => Schema },
): RecordKind<Name, Schema> {
  const schema = once(definition.schema);
  return {
    ...definition,
    version: definition.migrations.length + 1,
    get schema() {
      return schema();
    },
  };
}
