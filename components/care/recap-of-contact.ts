import { isOwn } from '../../utils/identity/standing.ts';
import { call } from '../../utils/messaging/client.ts';
import type { Output } from '../../utils/messaging/contract.ts';
import type { CareItem } from '../../utils/state/care.ts';
import { settings } from '../../utils/state/settings.ts';
import type { RecapMeeting } from '../recap/recap-meeting.ts';
import { clockOf, dayOf } from '../ui/dates.ts';

type Contact = NonNullable<Output<'interaction.read'>>;

/** The recap of a call or meeting that is recorded, with its facts filled in; null where it is not there any more. */
export async function recapOfContact({ wait, clientId, clientName }: CareItem): Promise<RecapMeeting | null> {
  const read = await call('interaction.read', { interactionId: wait.key });
  if (!read.ok || read.value === null) return null;
  const others = Object.keys(read.value.fields.clientIds).filter((id) => id !== clientId);
  const clients = [{ id: clientId, name: clientName }, ...(await namesOf(others))];
  return meetingOf(read.value, clients, settings.peek()?.ownAddresses ?? []);
}

/** What a recap of a recorded contact is about. The same draft is gone on with in the event's own panel. */
function meetingOf(
  { id, fields }: Pick<Contact, 'id' | 'fields'>,
  clients: RecapMeeting['clients'],
  own: readonly string[],
): RecapMeeting {
  const { at, allDay, subject, summary, participants } = fields;
  return {
    key: keyOf({ id, fields }, clients[0]?.id ?? ''),
    lasting: true,
    title: subject,
    date: allDay ? dayOf(at) : `${dayOf(at)}T${clockOf(at)}`,
    clients,
    interactionId: id,
    guests: Object.entries(participants)
      .map(([key, { name }]) => ({ name: name || key, email: key.includes('@') ? key : null }))
      .filter(({ email }) => email === null || !isOwn(email, own)),
    notes: summary,
  };
}

/** What is typed for an event is kept under its place in the calendar, as where the event itself is open. */
function keyOf({ id, fields: { provenance } }: Pick<Contact, 'id' | 'fields'>, clientId: string): string {
  const { source, sourceId, link } = provenance;
  return source === 'page' && sourceId !== null && link !== null && URL.canParse(link)
    ? `${new URL(link).origin}:${clientId}:event/${sourceId}`
    : `contact:${clientId}:${id}`;
}

async function namesOf(clientIds: readonly string[]): Promise<RecapMeeting['clients']> {
  const cards = await Promise.all(clientIds.map((clientId) => call('client.card', { clientId })));
  return cards.flatMap((card) =>
    card.ok && card.value !== null ? [{ id: card.value.client.id, name: card.value.client.fields.name }] : [],
  );
}
