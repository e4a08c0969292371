import { logProblem } from '../platform/log.ts';
import { success, type Result } from '../platform/result.ts';
import { markStale } from './care/mark.ts';
import type { ChangedRecord } from './figures/changed.ts';
import { keepFigures } from './figures/keep.ts';
import { parseOperation, type Entry } from './journal.ts';
import type { Kinds } from './kinds.ts';
import type { Connection } from './open.ts';
import { restoreCells } from './restore-cells.ts';
import { fromCells, judge, keysOf, liveFields, toCells, type Judged, type Row } from './row.ts';
import { entryOfGone, entryOfRow, type Entry as SearchEntry } from './search/entry.ts';
import { enterTail } from './search/tail.ts';
import type { WriteProblem } from './types.ts';
import { inOneTransaction, type Tables } from './write.ts';

/** A record by its kind and id. */
export interface Named {
  kind: string;
  id: string;
}
/** Says, within the transaction, which of the records that would go are needed by what stays. */
export type AnyNeed = (tables: Tables, going: Named[]) => Promise<ReadonlySet<string>>;

/**
 * Takes an operation back as if it had never been: what it made and nobody has touched since is gone from the disk, what
 * it changed is as it was, stamps included. What was changed by hand since stays, and so does what that needs. The journal
 * keeps what could not be taken back: it can be once whatever stands in the way was itself retracted. Taking back what is
 * not known (any more) changes nothing. Only for what has never left this browser: elsewhere a deletion must leave a trace.
 */
export function retract(
  connection: Connection,
  kinds: Kinds,
  operationId: string,
  needed: AnyNeed,
): Promise<Result<{ changed: Named[]; unsealed: number }, WriteProblem>> {
  return inOneTransaction(connection, async (tables) => {
    const { records, operations, tail, meta } = tables;
    const operation = parseOperation(await operations.get(operationId));
    if (operation === null) return success({ changed: [], unsealed: 0 });
    const rows = await Promise.all(operation.entries.map(({ id }) => records.index('id').get(id)));
    const steps = operation.entries.map((entry, index) => stepOf(entry, judge(rows[index], kinds), operation.at));
    // What is as it was before is on disk before anybody says what is needed.
    await Promise.all(steps.flatMap((step) => step?.former ?? []).map((row) => records.put(row)));
    const going = steps.flatMap((step) => (step?.former === null ? [step.change] : []));
    const staying = await needed(
      tables,
      going.map(({ kind, id }) => ({ kind, id })),
    );
    const taken = steps.map((step) => (step === null || staying.has(step.change.id) ? null : step));
    const done = taken.filter((step) => step !== null);
    const changes = done.map(({ change }) => change);
    const left = operation.entries.flatMap((entry, index) => {
      const step = taken[index] ?? null;
      return step === null ? [entry] : (step.left ?? []);
    });
    const entered = enterTail(
      { tail, meta },
      done.map(({ found }) => found),
    );
    await Promise.all([
      ...done.flatMap(({ former, n }) => (former === null ? [records.delete(n)] : [])),
      left.length === 0 ? operations.delete(operationId) : operations.put({ ...operation, entries: left }),
      keepFigures(tables, kinds, changes),
      markStale(tables, changes),
      entered,
    ]);
    return success({ changed: changes.map(({ kind, id }) => ({ kind, id })), unsealed: await entered });
  });
}

/** What taking back means for one record. */
interface Step {
  n: number;
  /** The row as it was; null for one that the operation made. */
  former: Row | null;
  change: ChangedRecord;
  found: SearchEntry;
  /** What of the entry cannot be taken back as things are. */
  left: Entry | null;
}

/** Null where nothing can be taken back as things are. */
function stepOf(entry: Entry, judged: Judged, at: number): Step | null {
  if (judged.state !== 'readable') return null;
  const { row, kind } = judged;
  const about = { kind: entry.kind, id: entry.id, before: liveFields(row) };
  const cells = toCells(row, kind.sets);
  if (entry.madeWith !== null) {
    const isUntouched = [...cells.values()].every(({ stamp }) => stamp === entry.madeWith);
    if (!isUntouched) return null;
    return { n: row.n, former: null, change: { ...about, after: null }, found: entryOfGone(row.n), left: null };
  }
  const { cells: before, left, isOutdated } = restoreCells(cells, entry, kind);
  const content = fromCells(before, kind.sets, row.stamps[''] ?? '');
  const checked = kind.parse(content.fields);
  if (isOutdated || !checked.ok) logProblem('taking back', `${entry.kind} of version ${entry.version}`);
  if (left.length === entry.cells.length || !checked.ok) return null;
  const updatedAt = row.updatedAt === at ? (entry.formerlyAt ?? row.updatedAt) : row.updatedAt;
  const restoredRow = { ...row, ...content, fields: checked.value.fields, updatedAt };
  const former = { ...restoredRow, keys: keysOf(restoredRow, checked.value.keys) };
  return {
    n: row.n,
    former,
    change: { ...about, after: liveFields(former) },
    found: entryOfRow(former, checked.value.searchable),
    left: left.length === 0 ? null : { ...entry, cells: left },
  };
}
