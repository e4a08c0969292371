import { importRecord, type ImportRecord, type ImportSummary } from '../../importers/import-record.ts';
import { logProblem } from '../../platform/log.ts';
import type { Staging } from '../../store/staging.ts';

/** As long as what an import wrote can be taken back, in milliseconds: as long as its operations are kept. */
export const undoableFor = 30 * 24 * 60 * 60 * 1000;

/** An import as it is kept, or null where there is none that can be read. */
export async function readImport(staging: Staging, importId: string): Promise<ImportRecord | null> {
  return parse(await staging.record(importId));
}

/** Every import, the newest first. */
export async function readImports(staging: Staging): Promise<ImportRecord[]> {
  const records = (await staging.records()).map(parse).filter((record) => record !== null);
  return records.toSorted((one, other) => other.startedAt - one.startedAt);
}

function parse(raw: unknown): ImportRecord | null {
  if (raw === undefined) return null;
  const parsed = importRecord.safeParse(raw);
  if (!parsed.success) logProblem('an import', parsed.error.issues[0]?.path.join('.'));
  return parsed.success ? parsed.data : null;
}

/** Whether something is left to do for an import. */
export function isUnderWay({ state }: ImportRecord): boolean {
  return state === 'writing' || state === 'undoing';
}

/** Whether the page may have it forgotten: nothing of it is under way, nor could be taken back. */
export function isForgettable(record: ImportRecord, now: number): boolean {
  const isUndoable = record.written > 0 && summaryOf(record, now).undoUntil !== null;
  return !isUnderWay(record) && !isUndoable;
}

/** What the page shows of an import. */
export function summaryOf(record: ImportRecord, now: number): ImportSummary {
  const { id, startedAt, state, names, batches, written, dropped, counts } = record;
  const until = startedAt + undoableFor;
  const hasWritten = state === 'done' || state === 'stopped' || state === 'writing';
  const undoUntil = hasWritten && now < until ? until : null;
  return { id, startedAt, state, names, batches, written, dropped, counts, undoUntil };
}
