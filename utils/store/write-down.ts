import { success, type Result } from '../platform/result.ts';
import type { ClockState } from './clock-state.ts';
import { toRow, type Draft } from './draft.ts';
import type { ChangedRecord } from './figures/changed.ts';
import { entryOf, type Entry } from './journal.ts';
import { liveFields, type Row } from './row.ts';
import { entryOfRow, type Entry as SearchEntry } from './search/entry.ts';
import { formatStamp } from './stamp.ts';
import type { WriteProblem } from './types.ts';

/** What an operation writes, each list in the order of its records. */
interface WrittenDown {
  rows: Row[];
  /** For the journal. */
  entries: Entry[];
  /** For the figures. */
  changes: ChangedRecord[];
  /** For the search. */
  found: SearchEntry[];
}

/** Makes rows of drafts. A new one gets the next number: `clock.lastRow` counts on. What an edit leaves as it was is left out. */
export function writeDown(
  drafts: ReadonlyMap<string, Draft>,
  clock: ClockState,
  now: number,
): Result<WrittenDown, WriteProblem> {
  const entries: Entry[] = [];
  const rows: Row[] = [];
  const changes: ChangedRecord[] = [];
  const found: SearchEntry[] = [];
  for (const [id, draft] of drafts) {
    const record = { kind: draft.kind.kind, id, version: draft.kind.version, updatedAt: draft.row?.updatedAt ?? null };
    const entry = entryOf(record, draft.before, draft.cells);
    if (draft.before !== null && entry.cells.length === 0) continue;
    const row = toRow(id, draft, draft.row?.n ?? (clock.lastRow += 1), now, formatStamp(clock));
    if (!row.ok) return row;
    entries.push(entry);
    rows.push(row.value.row);
    found.push(entryOfRow(row.value.row, row.value.searchable));
    changes.push({ kind: row.value.row.kind, id, before: liveFields(draft.row), after: liveFields(row.value.row) });
  }
  return success({ entries, rows, changes, found });
}
