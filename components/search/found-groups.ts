import type { Found } from '../../utils/state/search.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { MessageKey } from '../ui/message.ts';
import { foundKind } from './found-kinds.ts';

/** What was found of one sort, under its heading. */
export interface FoundGroup {
  title: MessageKey;
  entries: Found[];
}

/** Clients and people first, in the order in which they were found; then the work and what passed, the newest first. */
export function foundGroups(entries: readonly Found[]): FoundGroup[] {
  const isSomebody = ({ kind }: Found) => kind === 'client' || kind === 'person';
  const isContact = ({ kind }: Found) => foundKind(kind)?.place === 'timeline';
  const others = entries.filter((entry) => !isSomebody(entry)).toSorted(byTime);
  const groups: FoundGroup[] = [
    { title: 'search_somebody', entries: entries.filter(isSomebody) },
    { title: 'search_work', entries: others.filter((entry) => !isContact(entry)) },
    { title: 'search_contacts', entries: others.filter(isContact) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function byTime(one: Found, other: Found): number {
  return (other.at ?? 0) - (one.at ?? 0);
}

/** How a kind of entry is drawn and called; one that is not known comes from a newer release. */
export function lookOf({ kind }: Found): { icon: IconName; name: MessageKey } {
  return foundKind(kind) ?? { icon: 'note', name: 'search_something' };
}
