import type { CaseFile } from '../../utils/state/case-file.ts';

/** Goes up where the shape changes in a way that its readers have to know of. */
const version = 1;

/**
 * All about a project as JSON: each record as it is kept, with where it came from (`provenance`). Moments are milliseconds
 * since 1970 UTC, days `2026-11-23`; lists go from the oldest on.
 */
export function caseFileJson(file: CaseFile, clientName: string, madeAt: number): string {
  const told = {
    format: 'clientside-case-file',
    version,
    madeAt: new Date(madeAt).toISOString(),
    client: clientName,
    ...file,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
