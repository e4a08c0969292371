import { success, type Result } from '../platform/result.ts';
import { parseOperation, type Entry } from './journal.ts';
import type { Kinds } from './kinds.ts';
import { deletedPath, type Cell } from './merge.ts';
import type { Connection } from './open.ts';
import { fromCells, judge, keysOf, toCells, type Row } from './row.ts';
import type { Tables } from './write.ts';
import { inOneTransaction } from './write.ts';
import type { WriteProblem } from './types.ts';

/** What became of the records of an operation that was taken back. */
type Change = { kind: string; id: string };

/**
 * Takes an operation back as if it had never been: what it made and nobody has touched since is gone from the disk, what
 * it changed is as it was, stamps included. What was changed by hand since stays. Taking back what is not known (any
 * more) changes nothing. Only for what has never left this browser: elsewhere a deletion must leave a trace.
 */
export function retract(
  connection: Connection,
  kinds: Kinds,
  operationId: string,
): Promise<Result<Change[], WriteProblem>> {
  return inOneTransaction(connection, async (tables) => {
    const { records, operations } = tables;
    const operation = parseOperation(await operations.get(operationId));
    if (operation === null) return success([]);
    const rows = await Promise.all(operation.entries.map(({ id }) => records.index('id').get(id)));
    const changed: Change[] = [];
    const writes: Promise<unknown>[] = [operations.delete(operationId)];
    for (const [index, entry] of operation.entries.entries()) {
      const write = retractEntry(tables, kinds, entry, rows[index], operation.at);
      if (write === null) continue;
      writes.push(write);
      changed.push({ kind: entry.kind, id: entry.id });
    }
    await Promise.all(writes);
    return success(changed);
  });
}

/** What is written for one record; null where nothing is left to take back. */
function retractEntry(
  { records }: Tables,
  kinds: Kinds,
  entry: Entry,
  raw: unknown,
  at: number,
): Promise<unknown> | null {
  const judged = judge(raw, kinds);
  if (judged.state !== 'readable' || judged.kind.version !== entry.version) return null;
  const { row, kind } = judged;
  const cells = toCells(row, kind.sets);
  if (entry.madeWith !== null) {
    const isUntouched = [...cells.values()].every(({ stamp }) => stamp === entry.madeWith);
    return isUntouched ? records.delete(row.n) : null;
  }
  const before = restored(cells, entry);
  if (before === null) return null;
  const updatedAt = row.updatedAt === at ? (entry.formerlyAt ?? row.updatedAt) : row.updatedAt;
  const content = fromCells(before, kind.sets, row.stamps[''] ?? '');
  const checked = kind.parse(content.fields);
  if (!checked.ok) return null;
  const about: Omit<Row, 'keys'> = { ...row, ...content, fields: checked.value.fields, updatedAt };
  return records.put({ ...about, keys: keysOf(about, checked.value.keys) });
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
