import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import type { EventView, GuestStatus } from '../../utils/sites/view.ts';
import { PersonItem } from '../people/PersonItem.tsx';
import { message, type MessageKey } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { Section } from '../ui/Section.tsx';

const statusNames: Record<Exclude<GuestStatus, 'unknown'>, MessageKey> = {
  accepted: 'event_accepted',
  declined: 'event_declined',
  tentative: 'event_tentative',
  awaiting: 'event_awaiting',
};

/** Who comes, whose they are, and what they answered. Guests whom the page does not name are unknown, not none. */
export function Guests({
  event,
  people,
  shownClient,
  past,
}: {
  event: EventView;
  people: readonly PersonOnScreen[];
  shownClient: string | null;
  /** The event is over. */
  past: boolean;
}) {
  const statusOf = ({ email, name }: PersonOnScreen) => {
    const guest = event.guests.find((one) => (email === null ? one.name === name : one.email === email));
    return guest === undefined || guest.status === 'unknown' ? null : message(statusNames[guest.status]);
  };
  return (
    <Section title={message(past ? 'event_guestsPast' : 'event_guests')}>
      {people.length > 0 && (
        <ul class="card people" aria-label={message('people_title')}>
          {people.map((person) => (
            <PersonItem
              key={person.email ?? person.name}
              person={person}
              shownClient={shownClient}
              note={statusOf(person)}
            />
          ))}
        </ul>
      )}
      {event.guestsUnknown && <ProblemLine tone="calm">{message('event_guestsUnknown')}</ProblemLine>}
      {people.length === 0 && !event.guestsUnknown && <p class="quiet-text">{message('event_noGuests')}</p>}
    </Section>
  );
}
