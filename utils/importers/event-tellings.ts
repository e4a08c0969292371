import type { ItemOf } from './item.ts';

type Event = ItemOf<'event'>;
export type Revision = NonNullable<Event['revision']>;

const first: Revision = { sequence: 0, stamp: 0, isReply: false };

/** What is told of one occurrence: by the newest version of it, and by those who answered. */
export interface Told {
  event: Event;
  answers: readonly Event[];
}

/** Which version of an event is told; the first one where it has no number. */
export function revisionOf({ revision }: Event): Revision {
  return revision ?? first;
}

/** The same occurrence, met once more. An answer is no version of it, but tells who comes. */
export function toldAgain(told: Told | null, event: Event): Told {
  const answers = revisionOf(event).isReply ? [...(told?.answers ?? []), event] : (told?.answers ?? []);
  return { event: told === null || isNewer(event, told.event) ? event : told.event, answers };
}

/** What all of it comes to: the newest version, with what the guests answered to it since. */
export function lastWord({ event, answers }: Told): Event {
  const revision = revisionOf(event);
  const before = new Map(event.guests.map((guest) => [guest.email, guest]));
  const guests = new Map(before);
  let { stamp } = revision;
  for (const answer of answers.toSorted((one, other) => revisionOf(one).stamp - revisionOf(other).stamp)) {
    const { sequence, stamp: answeredAt } = revisionOf(answer);
    // Who came to the first date may not come to another.
    if (sequence < revision.sequence) continue;
    for (const guest of answer.guests) {
      const known = before.get(guest.email);
      if (isOpen(guest) || (known !== undefined && !isOpen(known) && answeredAt < revision.stamp)) continue;
      guests.set(guest.email, { ...guest, name: known?.name || guest.name });
      stamp = Math.max(stamp, answeredAt);
    }
  }
  if (answers.length === 0) return event;
  return { ...event, guests: [...guests.values()].slice(0, 1000), revision: { ...revision, stamp } };
}

function isOpen({ status }: Event['guests'][number]): boolean {
  return status === 'awaiting' || status === 'unknown';
}

/** By SEQUENCE, then by DTSTAMP, as RFC 5546 has it; of one sequence the cancellation is the last. */
function isNewer(one: Event, other: Event): boolean {
  const [ranks, others] = [rankOf(one), rankOf(other)];
  const at = ranks.findIndex((rank, index) => rank !== others[index]);
  return at >= 0 && (ranks[at] ?? 0) > (others[at] ?? 0);
}

function rankOf(event: Event): number[] {
  const { isReply, sequence, stamp } = revisionOf(event);
  return [isReply ? 0 : 1, sequence, event.cancelled ? 1 : 0, stamp];
}

/** Whether two tellings are the same but for when they were written: every export dates its events anew. */
export function saysTheSame(one: Event, other: Event): boolean {
  return matterOf(one) === matterOf(other);
}

function matterOf({ at, allDay, minutes, title, description, video, cancelled, organizer, guests }: Event): string {
  return JSON.stringify([at, allDay, minutes, title, description, video, cancelled, organizer, guests]);
}
