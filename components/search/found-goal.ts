import type { Found } from '../../utils/state/search.ts';
import type { SoughtRecord } from '../../utils/state/sought-record.ts';
import type { CareGoal } from '../care/goal.ts';
import { subjectAddress } from '../dashboard/subject-address.ts';
import { foundKind } from './found-kinds.ts';

/**
 * Where something that was found leads: to a client, with an entry of its timeline or a record on its card; to a page of the
 * dashboard (`#team`) that lists the record; or to its source.
 */
export type FoundGoal = CareGoal | { page: string; record: SoughtRecord } | { link: string };

/** Null where it leads nowhere: a mail of no client that has no source. */
export function goalOf(found: Found): FoundGoal | null {
  const { link } = found;
  return goalInside(found) ?? (link !== null && /^https?:\/\//i.test(link) ? { link } : null);
}

function goalInside({ kind, id, clientId, projectId, at }: Found): FoundGoal | null {
  const place = foundKind(kind)?.place;
  const record = { kind, id };
  if (place === 'industries' || place === 'team') return { page: `#${place}`, record };
  if (clientId === null || place === undefined) return null;
  if (place === 'timeline') return at === null ? null : { clientId, entry: { id, at }, record: null };
  if (place === 'card') return { clientId, entry: null, record: kind === 'client' ? null : record };
  if (place !== 'project') return { page: subjectAddress(place, clientId), record };
  return projectId === null ? null : { page: subjectAddress('project', clientId, projectId), record };
}
