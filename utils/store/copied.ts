import type { AnyChange } from './change.ts';
import type { Kinds } from './kinds.ts';
import type { AnyReader } from './reader.ts';
import { migrateFields } from './row.ts';

/** A record as a copy of everything holds it: as it was at the version of its kind that made the copy. */
export interface Copied {
  kind: string;
  id: string;
  version: number;
  fields: Record<string, unknown>;
}

/** What became of some records of a copy: how many came in, were there already, or cannot be read by this release. */
export interface Restored {
  restored: number;
  known: number;
  unreadable: number;
}

/** What is to be written of a copy: the records that were never here. What was deleted here stays deleted. */
export async function toRestore(
  kinds: Kinds,
  reader: Pick<AnyReader, 'known'>,
  copied: readonly Copied[],
): Promise<Restored & { changes: AnyChange[] }> {
  const known = new Set(await reader.known(copied.map(({ id }) => id)));
  const unknown = new Map(copied.filter(({ id }) => !known.has(id)).map((record) => [record.id, record]));
  const changes = [...unknown.values()].flatMap((record) => changeOf(kinds, record) ?? []);
  const alreadyThere = copied.filter(({ id }) => known.has(id)).length;
  return { changes, restored: changes.length, known: alreadyThere, unreadable: unknown.size - changes.length };
}

/** The record brought to the present version; null where it is none that this release can read. */
function changeOf(kinds: Kinds, { kind: name, id, version, fields }: Copied): AnyChange | null {
  const kind = kinds.get(name);
  if (kind === undefined || version > kind.version) return null;
  const migrated = migrateFields(fields, version, kind);
  if (migrated === null) return null;
  const parsed = kind.parse(migrated);
  return parsed.ok ? { kind: name, id, set: parsed.value.fields } : null;
}
