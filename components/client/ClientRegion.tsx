import './client.css';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { message } from '../ui/message.ts';
import { MailButton } from '../mail/MailButton.tsx';
import { ClientHead } from './ClientHead.tsx';
import { Details } from './Details.tsx';
import { Facts } from './Facts.tsx';
import { LazyPart } from './LazyPart.tsx';
import { PaperLink } from './PaperLink.tsx';
import { Wishes } from './Wishes.tsx';

/** The client's card: who they are, what needs care, how we stand, what they want, what is promised. With an event on the screen the brief is for that one. */
export function ClientRegion({
  card,
  isAlone = false,
  eventId,
}: {
  card: ClientCard;
  /** Without what needs care with others. */
  isAlone?: boolean;
  eventId?: string | undefined;
}) {
  const { id, fields } = card.client;
  return (
    <section class="client" aria-label={message('client_region')} data-client-id={id} key={id}>
      <ClientHead card={card} />
      <p class="client-papers">
        <PaperLink page="brief" clientId={id} interactionId={eventId} />
        <PaperLink page="handover" clientId={id} />
        <MailButton clientId={id} />
      </p>
      <LazyPart part="care" clientId={id} isAlone={isAlone} />
      <Facts card={card} />
      <Wishes clientId={id} fields={fields} />
      <LazyPart part="promises" card={card} />
      <LazyPart part="standing" clientId={id} />
      <Details card={card} />
    </section>
  );
}
