import { useEffect } from 'preact/hooks';
import type { PracticeKindName } from '../../utils/records/index.ts';
import { clientNames, details, readDetails, readNames } from '../../utils/state/details.ts';
import type { Practice } from '../../utils/state/practice.ts';

/** Those of some records that were read so far, in their order: they are read as they are shown. */
export function useDetails<Kind extends PracticeKindName>(kind: Kind, ids: readonly string[]): Practice<Kind>[] {
  const known = details.value;
  useEffect(() => void readDetails(kind, ids), [kind, ids.join('\n')]);
  return ids.flatMap((id) => {
    const record = known.get(id);
    return record !== undefined && isOfKind(record, kind) ? [record] : [];
  });
}

/** Has the names of some clients read, as they are shown. */
export function useNames(clientIds: readonly string[]): ReadonlyMap<string, string> {
  useEffect(() => void readNames(clientIds), [clientIds.join('\n')]);
  return clientNames.value;
}

function isOfKind<Kind extends PracticeKindName>(record: { kind: string }, kind: Kind): record is Practice<Kind> {
  return record.kind === kind;
}
