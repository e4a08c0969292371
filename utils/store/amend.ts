import { success, type Result } from '../platform/result.ts';
import { markStale } from './care/mark.ts';
import type { ChangedRecord } from './figures/changed.ts';
import { keepFigures } from './figures/keep.ts';
import type { Kinds } from './kinds.ts';
import type { Connection } from './open.ts';
import { indexName } from './reader.ts';
import { judge, keysOf, liveFields } from './row.ts';
import type { WriteProblem } from './types.ts';
import { inOneTransaction } from './write.ts';

/** So many records in one transaction: what waits behind it gets its turn. */
const batch = 200;

/** The records of an index whose keys begin with a number of at most `upTo`. */
export interface Due {
  kind: string;
  index: string;
  upTo: number;
}

/**
 * Sets fields of some of the records that are due, to what time alone has made of them. It leaves no trace: the stamps
 * stay, and so does whatever the record's last change was, which can be taken back as if nothing had been. Only for
 * fields that no search looks at. Answers what became different; nothing once nothing is due.
 */
export function amend(
  connection: Connection,
  kinds: Kinds,
  { kind, index, upTo }: Due,
  set: Record<string, unknown>,
): Promise<Result<{ kind: string; id: string }[], WriteProblem>> {
  const name = indexName(kinds, kind, index);
  return inOneTransaction(connection, async (tables) => {
    const { records } = tables;
    // An array sorts after any number: all that begin with `upTo` are among them.
    const rows = await records.index('keys').getAll(IDBKeyRange.bound([name], [name, upTo, []]), batch);
    const changes: ChangedRecord[] = [];
    const writes: Promise<unknown>[] = [];
    for (const raw of rows) {
      const judged = judge(raw, kinds);
      if (judged.state !== 'readable') continue;
      const checked = judged.kind.parse({ ...judged.row.fields, ...set });
      if (!checked.ok) continue;
      const row = { ...judged.row, fields: checked.value.fields };
      const amended = { ...row, keys: keysOf(row, checked.value.keys) };
      writes.push(records.put(amended));
      changes.push({ kind, id: row.id, before: liveFields(judged.row), after: liveFields(amended) });
    }
    await Promise.all([...writes, keepFigures(tables, kinds, changes), markStale(tables, changes)]);
    return success(changes.map(({ id }) => ({ kind, id })));
  });
}
