import { isOwn } from '../identity/standing.ts';
import type { FieldsOf } from '../records/index.ts';
import { lastWord, revisionOf } from './event-tellings.ts';
import type { ItemOf } from './item.ts';
import { whyNoEvent } from './skip.ts';

type Event = ItemOf<'event'>;
type Known = FieldsOf<'interaction'>;

/** What became of an occurrence that is recorded: it takes place otherwise, or without us or them. */
export interface EventNews {
  /** As it is now. */
  event: Event;
  isOff: boolean;
}

/**
 * What a file says anew of an occurrence that was recorded from a file; null where it says nothing new, where it is
 * older than what is known, and where somebody has changed the record by hand.
 */
export function eventNews(event: Event, known: Known, own: readonly string[]): EventNews | null {
  if (known.provenance.source !== 'file' || known.revision === null) return null;
  const { isReply, sequence, stamp } = revisionOf(event);
  const isSame = sequence === known.revision.sequence;
  if (isSame ? !event.cancelled && stamp <= known.revision.stamp : sequence < known.revision.sequence) return null;
  const now = isReply ? lastWord({ event: knownEvent(event, known), answers: [event] }) : event;
  if (whyNoEvent(now, own) !== null) return { event: now, isOff: true };
  return isAsKnown(now, known, own) ? null : { event: now, isOff: false };
}

/** What is known of the occurrence that somebody answers to. */
function knownEvent(answer: Event, known: Known): Event {
  const { at, allDay, minutes, subject, summary, medium, participants, revision } = known;
  const guests = Object.entries(participants).map(([email, { name, status }]) => ({ email, name, status }));
  const about = { title: subject, description: summary, video: medium === 'video', guests };
  return { ...answer, ...about, at, allDay, minutes, revision: { ...revisionOf(answer), ...revision, isReply: false } };
}

function isAsKnown(event: Event, known: Known, own: readonly string[]): boolean {
  const guests = participantsOf(event, own);
  return (
    event.at === known.at &&
    event.allDay === known.allDay &&
    event.minutes === known.minutes &&
    event.title === known.subject &&
    Object.keys(guests).length === Object.keys(known.participants).length &&
    Object.entries(guests).every(([email, { status }]) => known.participants[email]?.status === status)
  );
}

/** Who takes part, the user left out. */
export function participantsOf({ organizer, guests }: Event, own: readonly string[]): Known['participants'] {
  const listed = organizer === null ? guests : [{ ...organizer, status: 'unknown' as const }, ...guests];
  const others = listed.filter(({ email }) => !isOwn(email, own));
  return Object.fromEntries(
    others.map(({ name, email, status }) => [email, { name, place: 'guest' as const, status }]),
  );
}
