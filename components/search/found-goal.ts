import type { Found } from '../../utils/state/search.ts';
import type { SoughtEntry } from '../../utils/state/timeline.ts';

/** Where something that was found leads: to a client, perhaps with an entry of its timeline, or to its source. */
export type FoundGoal = { clientId: string; entry: SoughtEntry | null } | { link: string };

/** Null where it leads nowhere: somebody who belongs to no client. */
export function goalOf({ kind, id, clientId, at, link }: Found): FoundGoal | null {
  const isSomebody = kind === 'client' || kind === 'person';
  if (clientId !== null && (isSomebody || at !== null)) {
    return { clientId, entry: isSomebody || at === null ? null : { id, at } };
  }
  return link !== null && /^https?:\/\//i.test(link) ? { link } : null;
}
