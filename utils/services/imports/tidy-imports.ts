import type { ImportRecord } from '../../importers/import-record.ts';
import type { Staging } from '../../store/staging.ts';
import { isUnderWay, readImports, undoableFor } from './import-records.ts';

/** What was read of files is of strangers, too: it waits for a decision no longer than this, in milliseconds. */
const undecidedFor = 14 * 24 * 60 * 60 * 1000;

/**
 * Drops what was read and not decided on for two weeks, and what has ended and can no longer be taken back; what came
 * in stays. True where something is left to do for another import.
 */
export async function tidyImports(staging: Staging, now: number): Promise<boolean> {
  const records = await readImports(staging);
  await Promise.all(records.filter((record) => isOver(record, now)).map(({ id }) => staging.drop(id)));
  return records.some(isUnderWay);
}

function isOver(record: ImportRecord, now: number): boolean {
  if (isUnderWay(record)) return false;
  const isUndecided = record.state === 'reading' || record.state === 'surveyed';
  return now - record.startedAt >= (isUndecided ? undecidedFor : undoableFor);
}
