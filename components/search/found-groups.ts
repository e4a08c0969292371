import type { Found } from '../../utils/state/search.ts';
import type { IconName } from '../ui/Icon.tsx';
import type { MessageKey } from '../ui/message.ts';

/** What was found of one sort, under its heading. */
export interface FoundGroup {
  title: MessageKey;
  entries: Found[];
}

/** Clients and people first, in the order in which they were found; then contacts, the newest first. */
export function foundGroups(entries: readonly Found[]): FoundGroup[] {
  const isSomebody = ({ kind }: Found) => kind === 'client' || kind === 'person';
  const contacts = entries.filter((entry) => !isSomebody(entry));
  const groups: FoundGroup[] = [
    { title: 'search_somebody', entries: entries.filter(isSomebody) },
    { title: 'search_contacts', entries: contacts.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const icons: Record<string, IconName> = {
  client: 'client',
  person: 'person',
  mail: 'mail',
  call: 'call',
  video: 'video',
  meeting: 'meeting',
  note: 'note',
  recap: 'recap',
};
const names: Record<string, MessageKey> = {
  client: 'client_region',
  person: 'search_person',
  mail: 'timeline_kindMail',
  call: 'timeline_kindCall',
  video: 'timeline_kindVideo',
  meeting: 'timeline_kindMeeting',
  note: 'timeline_kindNote',
  recap: 'timeline_kindRecap',
};

/** How a kind of entry is drawn and called; one that is not known is something that passed between us. */
export function lookOf({ kind }: Found): { icon: IconName; name: MessageKey } {
  return { icon: icons[kind] ?? 'mail', name: names[kind] ?? 'search_contact' };
}
