import type { RecordKindName } from '../records/index.ts';
import { deletedPath, isSame, type Cell, type Cells } from './merge.ts';
import { stampBeyond, type HybridClock } from './stamp.ts';
import type { Change, ChangeOf } from './types.ts';

/** Builds a change whose fields and elements fit the kind of record. */
export function change<Name extends RecordKindName>(kind: Name, id: string, what: ChangeOf<Name>): Change<Name> {
  return { kind, id, ...what };
}

/** A change as the store works on it: of any kind of record. */
export interface AnyChange {
  kind: string;
  id: string;
  set?: Record<string, unknown>;
  elements?: Record<string, Record<string, unknown> | undefined>;
  deleted?: boolean;
}

/**
 * The record after a change; cells that would not change keep their stamp. `replacedStamp` tells the stamp that a cell
 * had before the operation: an operation that changes a cell twice stamps it once.
 */
export function applyChange(
  cells: Cells,
  change: AnyChange,
  sets: readonly string[],
  replacedStamp: (path: string) => string | undefined,
  clock: HybridClock,
): Map<string, Cell> {
  const changed = new Map(cells);
  const put = (path: string, value: unknown) => {
    if (isSame(changed.get(path)?.value, value)) return;
    changed.set(path, { value, stamp: stampBeyond(clock, replacedStamp(path)) });
  };
  for (const [field, value] of Object.entries(change.set ?? {})) {
    if (value === undefined) continue;
    if (sets.includes(field)) replaceSet(changed, field, new Map(Object.entries(value ?? {})), put);
    else put(field, value);
  }
  for (const [set, elements] of Object.entries(change.elements ?? {})) {
    for (const [id, element] of Object.entries(elements ?? {})) put(`${set}/${id}`, element ?? undefined);
  }
  if (change.deleted !== undefined || !cells.has(deletedPath)) put(deletedPath, change.deleted ?? false);
  return changed;
}

function replaceSet(
  cells: Cells,
  set: string,
  elements: Map<string, unknown>,
  put: (path: string, value: unknown) => void,
): void {
  for (const path of cells.keys()) {
    if (path.startsWith(`${set}/`) && !elements.has(path.slice(set.length + 1))) put(path, undefined);
  }
  for (const [id, element] of elements) put(`${set}/${id}`, element);
}
