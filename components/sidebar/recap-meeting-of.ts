import { isOwn, ownWith } from '../../utils/identity/standing.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import type { View } from '../../utils/sites/view.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';

/** What a recap that is begun on this screen is about. */
export function recapMeetingOf(
  view: View,
  people: readonly PersonOnScreen[],
  clients: readonly { id: string; name: string }[],
  own: readonly string[],
  event: { interactionId: string | null; notes: string } = { interactionId: null, notes: '' },
): RecapMeeting {
  const client = clients[0];
  const mine = ownWith(view.account, own);
  return {
    key: `${view.site}:${client?.id ?? ''}:${view.event ? `${view.event.id ?? view.key}@${view.event.start ?? ''}` : view.key}`,
    title: view.event?.title ?? view.subject ?? '',
    date: view.event?.start ?? null,
    clients: clients.map(({ id, name }) => ({ id, name })),
    interactionId: event.interactionId,
    guests: people
      .filter((person) => person.standing !== 'automatic' && !(person.email !== null && isOwn(person.email, mine)))
      .map(({ name, email }) => ({ name, email })),
    notes: event.notes,
  };
}
