import type { Promised } from '../../utils/state/promises.ts';
import type { Proposal } from '../../utils/state/proposals.ts';
import { dayOf } from '../ui/dates.ts';

/** What is proposed with one client, the newest first. */
export interface ClientGroup {
  clientId: string;
  clientName: string;
  promised: Promised[];
}

/** What was read from files on one day, `2026-11-25`. */
interface FilesGroup {
  day: string;
  ids: string[];
}

/** By client; the one with the newest proposal first. */
export function byClient(proposals: readonly Proposal[]): ClientGroup[] {
  const groups = new Map<string, ClientGroup>();
  for (const { clientId, clientName, promised } of proposals) {
    const group = groups.get(clientId);
    if (group === undefined) groups.set(clientId, { clientId, clientName, promised: [promised] });
    else group.promised.push(promised);
  }
  return [...groups.values()];
}

/** What came with an import, by the day of the import, the last one first. */
export function byFilesRead(proposals: readonly Proposal[]): FilesGroup[] {
  const groups = new Map<string, string[]>();
  for (const { promised } of proposals) {
    if (promised.fields.provenance.source !== 'file') continue;
    const day = dayOf(promised.createdAt);
    groups.set(day, [...(groups.get(day) ?? []), promised.id]);
  }
  return [...groups].map(([day, ids]) => ({ day, ids })).toSorted((one, other) => other.day.localeCompare(one.day));
}
