import type { Searchable } from '../records/define-record.ts';
import { failure, success, type Result } from '../platform/result.ts';
import { applyChange, type AnyChange } from './change.ts';
import type { Key, Kinds, AnyKind } from './kinds.ts';
import { deletedPath, type Cell, type Cells } from './merge.ts';
import { fromCells, judge, keysOf, toCells, type Remains, type Row } from './row.ts';
import type { HybridClock } from './stamp.ts';

/** A record while an operation changes it. */
export interface Draft {
  kind: AnyKind;
  /** The row that it has already. */
  row: Row | Remains | null;
  /** Null for a record that the operation makes. */
  before: Cells | null;
  cells: Map<string, Cell>;
}

/** Applies the changes, in their order, to the rows they name. A write that does not fit is refused whole. */
export function draftChanges(
  changes: AnyChange[],
  rows: ReadonlyMap<string, unknown>,
  kinds: Kinds,
  clock: HybridClock,
): Result<Map<string, Draft>, 'invalid'> {
  const drafts = new Map<string, Draft>();
  for (const change of changes) {
    const known = drafts.get(change.id);
    const opened = known === undefined ? openDraft(change, kinds, rows.get(change.id)) : success(known);
    if (!opened.ok) return opened;
    const draft = opened.value;
    const problem = misfit(change, draft.kind);
    if (problem !== null) return failure('invalid', problem);
    const isDeletedUnmade = draft.before === null && known === undefined && change.deleted === true;
    if (isDeletedUnmade) continue;
    const cells = applyChange(draft.cells, change, draft.kind.sets, (path) => draft.before?.get(path)?.stamp, clock);
    drafts.set(change.id, { ...draft, cells });
  }
  for (const [id, draft] of drafts) if (isStillEmptied(draft)) drafts.delete(id);
  return success(drafts);
}

/** What was deleted for good is made anew or stays empty: a change that does not bring it back leaves nothing in it. */
function isStillEmptied({ row, before, cells }: Draft): boolean {
  return row !== null && before === null && cells.get(deletedPath)?.value === true;
}

function openDraft(change: AnyChange, kinds: Kinds, raw: unknown): Result<Draft, 'invalid'> {
  const kind = kinds.get(change.kind);
  if (kind === undefined) return failure('invalid', `${change.kind}: no such kind`);
  if (raw === undefined) return success({ kind, row: null, before: null, cells: new Map() });
  const judged = judge(raw, kinds);
  if (judged.state === 'emptied') {
    const { remains } = judged;
    if (remains.kind !== kind.kind) return failure('invalid', `${change.kind}: the id belongs to another kind`);
    return success({ kind, row: remains, before: null, cells: toCells({ ...remains, fields: {} }, kind.sets) });
  }
  if (judged.state === 'newer') return failure('invalid', `${change.kind}: written by a newer release`);
  if (judged.state === 'broken') return failure('invalid', judged.problem);
  const cells = toCells(judged.row, judged.kind.sets);
  return success({ kind: judged.kind, row: judged.row, before: cells, cells });
}

/** What of a change does not belong to the kind of record that it names, or null. */
function misfit(change: AnyChange, kind: AnyKind): string | null {
  if (change.kind !== kind.kind) return `${change.kind}: the id belongs to another kind`;
  const field = Object.keys(change.set ?? {}).find((name) => !kind.fieldNames.includes(name));
  const set = Object.keys(change.elements ?? {}).find((name) => !kind.sets.includes(name));
  const stranger = field ?? set;
  return stranger === undefined ? null : `${kind.kind}.${stranger}: no such field`;
}

/** The row that a draft becomes and what of it is searched, checked whole against its kind. `base` stamps what the operation makes. */
export function toRow(
  id: string,
  draft: Draft,
  n: number,
  now: number,
  base: string,
): Result<{ row: Row; searchable: () => Searchable }, 'invalid'> {
  const { kind, row, before, cells } = draft;
  const content = fromCells(cells, kind.sets, (before === null ? null : row?.stamps['']) ?? base);
  const checked = kind.parse(content.fields);
  if (!checked.ok) return checked;
  const { fields, keys, searchable } = checked.value;
  const about = { n, id, kind: kind.kind, version: kind.version, createdAt: row?.createdAt ?? now, updatedAt: now };
  return success({ row: withKeys({ ...about, ...content, fields }, keys), searchable });
}

function withKeys(row: Omit<Row, 'keys'>, keys: Key[]): Row {
  return { ...row, keys: keysOf(row, keys) };
}
