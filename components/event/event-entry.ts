import type { Input, LogEntry } from '../../utils/messaging/contract.ts';
import { contactOfEvent } from '../../utils/identity/occurrence.ts';
import { ownWith } from '../../utils/identity/standing.ts';
import type { Interaction } from '../../utils/records/interaction.ts';
import type { EventView, View } from '../../utils/sites/view.ts';

type Occurrence = Input<'interaction.of'>;

/** What makes this occurrence the same when it is opened again; null where the page does not say. */
export function occurrenceOf(view: View): Occurrence | null {
  const id = view.event?.id ?? null;
  return id === null ? null : { site: view.site, eventId: id.slice(0, 500) };
}

/** The event as it is logged: what the page says of it, what was known of it before, and the notes. */
export function eventEntry({
  view,
  event,
  clientIds,
  own,
  notes,
  known,
  now = Date.now(),
}: {
  view: View;
  event: EventView;
  /** The clients on the screen. */
  clientIds: readonly string[];
  own: readonly string[];
  notes: string;
  /** What was planned or logged before. */
  known: Interaction | null;
  now?: number;
}): LogEntry {
  const occurrence = occurrenceOf(view);
  const contact = contactOfEvent(event, ownWith(view.account, own), known, now);
  return {
    ...contact,
    occurrence: occurrence && { ...occurrence, link: event.link },
    interactionId: null,
    clientIds: [...new Set([...Object.keys(known?.clientIds ?? {}), ...clientIds])],
    state: contact.at > now ? 'planned' : 'happened',
    summary: notes.trim(),
    participants: Object.entries(contact.participants).map(([key, { name, status }]) => ({
      name,
      email: key.includes('@') ? key : null,
      status,
    })),
  };
}
