import { success, type Result } from '../platform/result.ts';
import { markStale } from './care/mark.ts';
import type { ChangedRecord } from './figures/changed.ts';
import { keepFigures } from './figures/keep.ts';
import { parseOperation, type Entry } from './journal.ts';
import type { Kinds } from './kinds.ts';
import { deletedPath, type Cell } from './merge.ts';
import type { Connection } from './open.ts';
import { fromCells, judge, keysOf, liveFields, toCells, type Judged } from './row.ts';
import { entryOfGone, entryOfRow, type Entry as SearchEntry } from './search/entry.ts';
import { enterTail } from './search/tail.ts';
import type { WriteProblem } from './types.ts';
import { inOneTransaction, type Tables } from './write.ts';

/**
 * Takes an operation back as if it had never been: what it made and nobody has touched since is gone from the disk, what
 * it changed is as it was, stamps included. What was changed by hand since stays. Taking back what is not known (any
 * more) changes nothing. Only for what has never left this browser: elsewhere a deletion must leave a trace.
 */
export function retract(
  connection: Connection,
  kinds: Kinds,
  operationId: string,
): Promise<Result<{ changed: { kind: string; id: string }[]; unsealed: number }, WriteProblem>> {
  return inOneTransaction(connection, async (tables) => {
    const { records, operations, tail, meta } = tables;
    const operation = parseOperation(await operations.get(operationId));
    if (operation === null) return success({ changed: [], unsealed: 0 });
    const rows = await Promise.all(operation.entries.map(({ id }) => records.index('id').get(id)));
    const retracted = operation.entries.flatMap((entry, index) => {
      const row = judge(rows[index], kinds);
      return retractEntry(tables, entry, row, operation.at) ?? [];
    });
    const writes = retracted.map(({ write }) => write);
    const changes = retracted.map(({ change }) => change);
    const entries = retracted.map(({ found }) => found);
    const entered = enterTail({ tail, meta }, entries);
    const derived = [keepFigures(tables, kinds, changes), markStale(tables.care, changes)];
    await Promise.all([...writes, operations.delete(operationId), ...derived, entered]);
    return success({ changed: changes.map(({ kind, id }) => ({ kind, id })), unsealed: await entered });
  });
}

/** What is written for one record, and what becomes different by it. */
interface Retracted {
  write: Promise<unknown>;
  change: ChangedRecord;
  found: SearchEntry;
}

/** Null where nothing is left to take back. */
function retractEntry({ records }: Tables, entry: Entry, judged: Judged, at: number): Retracted | null {
  if (judged.state !== 'readable' || judged.kind.version !== entry.version) return null;
  const { row, kind } = judged;
  const about = { kind: entry.kind, id: entry.id, before: liveFields(row) };
  const cells = toCells(row, kind.sets);
  if (entry.madeWith !== null) {
    const isUntouched = [...cells.values()].every(({ stamp }) => stamp === entry.madeWith);
    if (!isUntouched) return null;
    return { write: records.delete(row.n), change: { ...about, after: null }, found: entryOfGone(row.n) };
  }
  const cellsBefore = restored(cells, entry);
  if (cellsBefore === null) return null;
  const content = fromCells(cellsBefore, kind.sets, row.stamps[''] ?? '');
  const checked = kind.parse(content.fields);
  if (!checked.ok) return null;
  const updatedAt = row.updatedAt === at ? (entry.formerlyAt ?? row.updatedAt) : row.updatedAt;
  const former = { ...row, ...content, fields: checked.value.fields, updatedAt };
  const restoredRow = { ...former, keys: keysOf(former, checked.value.keys) };
  const found = entryOfRow(restoredRow, checked.value.searchable);
  return { write: records.put(restoredRow), change: { ...about, after: liveFields(former) }, found };
}

/** The cells with those put back that are still as the operation left them; null where none is. */
function restored(cells: ReadonlyMap<string, Cell>, entry: Entry): Map<string, Cell> | null {
  const before = new Map(cells);
  let isDifferent = false;
  for (const { path, former, stamp, formerStamp } of entry.cells) {
    if (cells.get(path)?.stamp !== stamp) continue;
    isDifferent = true;
    if (formerStamp === undefined && path !== deletedPath) before.delete(path);
    else if (formerStamp !== undefined) before.set(path, { value: former, stamp: formerStamp });
  }
  return isDifferent ? before : null;
}
