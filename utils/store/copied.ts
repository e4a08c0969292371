import type { AnyChange } from './change.ts';
import type { Kinds } from './kinds.ts';
import { judge, migrateFields } from './row.ts';

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

/**
 * What is to be written of a copy: the records that are not here, or were deleted. What is here stays as it is, and what stands
 * under such an id and cannot be read is left to whoever can.
 */
export async function toRestore(
  kinds: Kinds,
  rowOf: (id: string) => Promise<unknown>,
  copied: readonly Copied[],
): Promise<Restored & { changes: AnyChange[] }> {
  const records = [...new Map(copied.map((record) => [record.id, record])).values()];
  const isHere = await Promise.all(records.map(async ({ id }) => mustStay(await rowOf(id), kinds)));
  const missing = records.filter((_, index) => isHere[index] === false);
  const changes = missing.flatMap((record) => changeOf(kinds, record) ?? []);
  return {
    changes,
    restored: changes.length,
    known: copied.length - missing.length,
    unreadable: missing.length - changes.length,
  };
}

function mustStay(raw: unknown, kinds: Kinds): boolean {
  if (raw === undefined) return false;
  const judged = judge(raw, kinds);
  return judged.state !== 'readable' || !judged.row.deleted;
}

/** The record brought to the present version; null where it is none that this release can read. */
function changeOf(kinds: Kinds, { kind: name, id, version, fields }: Copied): AnyChange | null {
  const kind = kinds.get(name);
  if (kind === undefined || version > kind.version) return null;
  const migrated = migrateFields(fields, version, kind);
  if (migrated === null) return null;
  const parsed = kind.parse(migrated);
  return parsed.ok ? { kind: name, id, set: parsed.value.fields, deleted: false } : null;
}
