import type { ItemOf } from '../importers/item.ts';
import { comers, inEvent, whyNoEvent } from '../importers/skip.ts';
import type { Reader } from '../store/types.ts';
import type { CountingParts } from './counting-parts.ts';
import { identityOf } from './item-identity.ts';
import { startMeetings, type Meeting } from './meetings.ts';
import { outcomeOfEvent, recordedEvent, type RecordedEvent } from './recorded-event.ts';

/**
 * Counts occurrences. What becomes of one is told once all the files are read: a later one may have moved it or called
 * it off.
 */
export function startCountingEvents({ own, known, tally, participants }: CountingParts) {
  const meetings = startMeetings<RecordedEvent>();

  function count({ event, times, known: recorded }: Meeting<RecordedEvent>): void {
    const outcome = outcomeOfEvent(event, recorded, own);
    const why = whyNoEvent(event, own);
    const unrecorded = known.whyNotRecorded(participants.keysOf(participants.outside(inEvent(event))));
    if (unrecorded !== null) return tally.skip('event', unrecorded);
    if (why !== null && outcome !== 'merged') return tally.skip('event', why);
    const keys = participants.meet(participants.outside(why === null ? comers(event) : inEvent(event)));
    for (const key of why === null ? keys : []) tally.contact(key, 'events', event.at);
    if (why === null) participants.make(participants.outside(comers(event)));
    tally.count('event', keys, outcome);
    for (let again = 1; again < times; again += 1) tally.count('event', keys, 'known');
  }

  return {
    /** Takes note of an occurrence that stands in this batch. */
    async add(reader: Reader, event: ItemOf<'event'>, batch: number): Promise<void> {
      const identity = identityOf(event);
      const isFirstOfClient = !meetings.has(identity) && participants.haveClient(participants.outside(inEvent(event)));
      meetings.add(event, batch, isFirstOfClient ? await recordedEvent(reader, identity) : null);
    },
    /** Counts all of them, once everything was added. */
    count(): void {
      for (const meeting of meetings.all()) count(meeting);
    },
    unsettled: meetings.unsettled,
    settled: meetings.settled,
  };
}
