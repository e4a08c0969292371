import { isOwn, ownWith } from '../../utils/identity/standing.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import type { View } from '../../utils/sites/view.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';
import { withoutReplyMarks } from './reply-marks.ts';

/** What a recap that is begun on this screen is about. */
export function recapMeetingOf(
  view: View,
  people: readonly PersonOnScreen[],
  clients: readonly { id: string; name: string }[],
  own: readonly string[],
  event: { interactionId: string | null; notes: string } = { interactionId: null, notes: '' },
): RecapMeeting {
  const client = clients[0]?.id ?? '';
  const mine = ownWith(view.account, own);
  const addresses = people.flatMap(({ email }) => email ?? []).toSorted();
  const identity = identityOf(view, client, addresses);
  return {
    key: `${originOf(view.url)}:${client}:${identity ?? `${view.key} ${addresses.join(',')}`}`,
    lasting: identity !== null,
    title: view.event?.title ?? withoutReplyMarks(view.subject ?? ''),
    date: view.event?.start ?? null,
    clients: clients.map(({ id, name }) => ({ id, name })),
    interactionId: event.interactionId,
    guests: people
      .filter((person) => person.standing !== 'automatic' && !(person.email !== null && isOwn(person.email, mine)))
      .map(({ name, email }) => ({ name, email })),
    notes: event.notes,
  };
}

/** The same ids are given again at another address: every mail server has a first message. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/**
 * What tells this mail, these rows or this occurrence from every other one, today and after a reload; null where the
 * page names nothing. A mail that is being written may have a name of its own. A box that was only counted has none
 * that lasts: its client, else its recipients stand for it.
 */
function identityOf({ kind, key, rows, event }: View, client: string, addresses: readonly string[]): string | null {
  if (event !== null) {
    if (event.id !== null) return `event/${event.id}`;
    return event.title !== '' && event.start !== null ? `event/${event.title}@${event.start}` : null;
  }
  if (kind === 'thread') return key.endsWith('/') ? null : key;
  if (kind === 'list') {
    const ids = rows.filter((row) => row.selected).map((row) => row.id);
    return ids.length > 0 && ids.every((id) => id !== null) ? `rows/${ids.toSorted().join(',')}` : null;
  }
  if (kind !== 'compose') return null;
  if (!/\/box-\d+$/.test(key)) return key;
  if (client !== '') return 'compose';
  return addresses.length > 0 ? `compose/${addresses.join(',')}` : null;
}
