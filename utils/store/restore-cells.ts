import type { Entry } from './journal.ts';
import type { AnyKind } from './kinds.ts';
import { deletedPath, type Cell, type Cells } from './merge.ts';
import { migrateFields } from './row.ts';

/** A record's cells with those put back that are still as an operation left them. */
interface Restored {
  cells: Map<string, Cell>;
  /** What was not put back. */
  left: Entry['cells'];
  /** Whether something is left because what it was has no form of today. */
  isOutdated: boolean;
}

/** Puts back what the cells of an entry were before, also where an older release wrote it. */
export function restoreCells(present: Cells, entry: Entry, kind: AnyKind): Restored {
  const cells = new Map(present);
  const left: Entry['cells'] = [];
  let isOutdated = false;
  for (const cell of entry.cells) {
    const { path, stamp, formerStamp } = cell;
    const isAsLeft = present.get(path)?.stamp === stamp;
    const former = isAsLeft ? formerValue(cell, entry.version, kind) : null;
    isOutdated ||= isAsLeft && former === null;
    if (former === null) left.push(cell);
    else if (formerStamp !== undefined) cells.set(path, { value: former.value, stamp: formerStamp });
    else if (path !== deletedPath) cells.delete(path);
  }
  return { cells, left, isOutdated };
}

/** What a cell was, in the form of today: brought there as if it stood in a record alone. Null where it has none. */
function formerValue(
  { path, former }: Entry['cells'][number],
  version: number,
  kind: AnyKind,
): { value: unknown } | null {
  if (version === kind.version || path === deletedPath) return { value: former };
  const [field = '', ...rest] = path.split('/');
  if (!kind.fieldNames.includes(field)) return null;
  if (former === undefined) return { value: undefined };
  const isElement = kind.sets.includes(field);
  const element = rest.join('/');
  const migrated = migrateFields({ [field]: isElement ? { [element]: former } : former }, version, kind)?.[field];
  const value = isElement ? new Map(Object.entries(migrated ?? {})).get(element) : migrated;
  return value === undefined ? null : { value };
}
