import { revisionOf } from '../../importers/event-tellings.ts';
import type { ItemOf, NamedAddress } from '../../importers/item.ts';
import { participantsOf } from '../../importers/known-event.ts';
import { comers } from '../../importers/skip.ts';
import type { FieldsOf } from '../../records/index.ts';
import type { MailClient } from '../mail-record.ts';
import type { Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** The chosen clients among these people. */
export function clientsAmong({ owners }: Planning, people: readonly NamedAddress[]): Map<string, MailClient> {
  const clients = new Map<string, MailClient>();
  for (const { email } of people) {
    const client = owners.clientOf(email);
    if (client !== null) clients.set(client.id, client);
  }
  return clients;
}

/** Whoever of a chosen client comes is known from then on. */
export function meetComers({ owners, people }: Planning, item: ItemOf<'event'>): void {
  const provenance = provenanceOf(item);
  for (const { name, email } of comers(item)) {
    const client = owners.clientOf(email);
    if (client !== null) people.meet(name, email, client.id, provenance);
  }
}

type ToldFields = 'medium' | 'at' | 'allDay' | 'minutes' | 'direction' | 'state' | 'subject' | 'summary';

/** What an event says of the contact that it is or will be. */
export function contactOf(
  { own, now }: Planning,
  item: ItemOf<'event'>,
  clients: ReadonlyMap<string, MailClient>,
): Pick<FieldsOf<'interaction'>, ToldFields | 'participants' | 'revision'> {
  const { sequence, stamp } = revisionOf(item);
  const withText = [...clients.values()].every(({ recording }) => recording === 'full');
  return {
    medium: item.video ? 'video' : 'meeting',
    at: item.at,
    allDay: item.allDay,
    minutes: item.minutes,
    direction: 'both',
    state: item.at <= now ? 'happened' : 'planned',
    subject: item.title,
    summary: withText ? item.description : '',
    participants: participantsOf(item, own),
    revision: { sequence, stamp },
  };
}
