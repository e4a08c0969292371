import { failure, success, type Result } from '../platform/result.ts';
import { applyChange, type AnyChange } from './change.ts';
import { readClock, writeClock } from './clock-state.ts';
import { entryOf, parseOperation, type Entry } from './journal.ts';
import type { AnyKind, Kinds } from './kinds.ts';
import type { Cell, Cells } from './merge.ts';
import type { Connection, Database } from './open.ts';
import { fromCells, judge, keysOf, toCells, type Row } from './row.ts';
import { formatStamp, tick, type HybridClock } from './stamp.ts';
import type { WriteProblem, Written } from './types.ts';

/** A write that went well: its answer, and the records that became different. */
export interface Committed {
  written: Written;
  changed: { kind: string; id: string }[];
}
export type Tables = ReturnType<typeof begin>;
/** Decides inside the transaction what is written. */
export type AnyPlan<Problem extends string> = (tables: Tables) => Promise<Result<AnyChange[], Problem>>;

/** A record while an operation changes it. */
interface Draft {
  kind: AnyKind;
  row: Row | null;
  before: Cells | null;
  cells: Map<string, Cell>;
}

/** One transaction over everything that a write touches; on disk when it is done. */
function begin(database: Database) {
  const transaction = database.transaction(['records', 'operations', 'meta'], 'readwrite', { durability: 'strict' });
  return {
    transaction,
    records: transaction.objectStore('records'),
    operations: transaction.objectStore('operations'),
    meta: transaction.objectStore('meta'),
  };
}

/** Carries out an operation: once, wholly, and durably, or not at all. */
export async function commit<Problem extends string>(
  connection: Connection,
  kinds: Kinds,
  now: number,
  operationId: string,
  plan: AnyPlan<Problem>,
): Promise<Result<Committed, Problem | WriteProblem>> {
  const attempt = async (database: Database) => {
    const tables = begin(database);
    const ended = tables.transaction.done.then(
      () => null,
      (error: unknown) => error,
    );
    try {
      const result = await carryOut(tables, kinds, now, operationId, plan);
      if (!result.ok) tables.transaction.abort();
      const problem = await ended;
      if (result.ok && problem !== null) throw problem;
      return result;
    } catch (error) {
      abort(tables);
      throw isQuota(await ended) ? new DOMException('', 'QuotaExceededError') : error;
    }
  };
  try {
    return await connection.use(attempt);
  } catch (error) {
    if (isQuota(error)) return failure('full');
    if (isUnavailable(error)) return failure('unavailable', error.message);
    throw error;
  }
}

async function carryOut<Problem extends string>(
  tables: Tables,
  kinds: Kinds,
  now: number,
  operationId: string,
  plan: AnyPlan<Problem>,
): Promise<Result<Committed, Problem | WriteProblem>> {
  const former = parseOperation(await tables.operations.get(operationId));
  if (former !== null) return success({ written: { operationId, ids: former.ids, repeated: true }, changed: [] });
  const planned = await plan(tables);
  if (!planned.ok) return planned;
  const state = await readClock(tables.meta, tables.records);
  const clock = { ...state, ...tick(state, now) };
  const drafted = await draft(tables, kinds, planned.value, clock);
  if (!drafted.ok) return drafted;
  const entries: Entry[] = [];
  const requests: Promise<unknown>[] = [];
  for (const [id, { kind, row, before, cells }] of drafted.value) {
    const entry = entryOf({ kind: kind.kind, id, version: kind.version }, before, cells);
    if (before !== null && entry.cells.length === 0) continue;
    const base = row?.stamps[''] ?? formatStamp(clock);
    const n = row?.n ?? (clock.lastRow += 1);
    const next = { n, id, kind: kind.kind, version: kind.version, createdAt: row?.createdAt ?? now, updatedAt: now };
    const content = fromCells(cells, kind.sets, base);
    const checked = kind.parse(content.fields);
    if (!checked.ok) return checked;
    const whole = { ...next, ...content, fields: checked.value.fields };
    requests.push(tables.records.put({ ...whole, keys: keysOf(whole, checked.value.keys) }));
    entries.push(entry);
  }
  const ids = [...new Set(planned.value.map(({ id }) => id))];
  requests.push(tables.operations.put({ id: operationId, at: now, ids, entries }), writeClock(tables.meta, clock));
  await Promise.all(requests);
  return success({
    written: { operationId, ids, repeated: false },
    changed: entries.map(({ kind, id }) => ({ kind, id })),
  });
}

/** Applies the changes, in their order, to the records they name. */
async function draft(
  tables: Tables,
  kinds: Kinds,
  changes: AnyChange[],
  clock: HybridClock,
): Promise<Result<Map<string, Draft>, 'invalid'>> {
  const byId = tables.records.index('id');
  const ids = [...new Set(changes.map(({ id }) => id))];
  const rows = new Map(await Promise.all(ids.map(async (id) => [id, await byId.get(id)] as const)));
  const drafts = new Map<string, Draft>();
  for (const change of changes) {
    const known = drafts.get(change.id);
    const opened = known === undefined ? openDraft(change, kinds, rows.get(change.id)) : success(known);
    if (!opened.ok) return opened;
    const { kind, row, before, cells } = opened.value;
    const problem = misfit(change, kind);
    if (problem !== null) return failure('invalid', problem);
    if (before === null && known === undefined && change.deleted === true) continue;
    drafts.set(change.id, { kind, row, before, cells: applyChange(cells, change, kind.sets, clock) });
  }
  return success(drafts);
}

function openDraft(change: AnyChange, kinds: Kinds, raw: unknown): Result<Draft, 'invalid'> {
  const kind = kinds.get(change.kind);
  if (kind === undefined) return failure('invalid', `${change.kind}: no such kind`);
  if (raw === undefined) return success({ kind, row: null, before: null, cells: new Map() });
  const judged = judge(raw, kinds);
  if (judged.state === 'newer') return failure('invalid', `${change.kind}: written by a newer release`);
  if (judged.state === 'broken') return failure('invalid', judged.problem);
  const cells = toCells(judged.row, kind.sets);
  return success({ kind, row: judged.row, before: cells, cells });
}

/** What of a change does not belong to the kind of record that it names, or null. */
function misfit(change: AnyChange, kind: AnyKind): string | null {
  if (change.kind !== kind.kind) return `${change.kind}: the id belongs to another kind`;
  const field = Object.keys(change.set ?? {}).find((name) => !kind.fieldNames.includes(name));
  const set = Object.keys(change.elements ?? {}).find((name) => !kind.sets.includes(name));
  const stranger = field ?? set;
  return stranger === undefined ? null : `${kind.kind}.${stranger}: no such field`;
}

function abort({ transaction }: Tables): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

const unavailable = [
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'VersionError',
  'SecurityError',
  'NotFoundError',
];

function isUnavailable(error: unknown): error is DOMException {
  return error instanceof DOMException && unavailable.includes(error.name);
}
