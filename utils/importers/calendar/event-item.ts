import { oneLine, textOf } from '../content-lines/values.ts';
import type { ItemOf, Place } from '../item.ts';
import { guestsOf, organizerOf } from './event-people.ts';
import { type EventTime, instantAt, type TimeReading, timesOf, wallIn } from './event-time.ts';
import { revisionOf, type EventVersion } from './event-version.ts';
import type { Occurrence } from './occurrences.ts';
import { plainText } from './plain-text.ts';
import { hasVideo } from './video-link.ts';
import { longestMinutes, minutesOf } from './written-time.ts';

type Event = ItemOf<'event'>;
/** What is the same for all occurrences that a version tells of. */
type Told = Omit<Event, 'place' | 'sourceId' | 'at' | 'allDay' | 'cancelled'>;

const minute = 60_000;
const dayMinutes = 24 * 60;
const longestDescription = 300;
/** What names an occurrence may have behind the UID. */
const longestUid = 470;

/** What a version says, whenever it is. */
export function toldBy(version: EventVersion, timing: TimeReading): Told {
  const text = (name: string): string => {
    const line = version.lines.get(name)?.[0];
    return line ? textOf(line) : '';
  };
  return {
    kind: 'event',
    minutes: lengthOf(version, timing),
    title: oneLine(text('SUMMARY')),
    location: oneLine(text('LOCATION')),
    description: oneLine(plainText(text('DESCRIPTION')), longestDescription),
    organizer: organizerOf(version),
    guests: guestsOf(version),
    video: hasVideo(version),
    revision: revisionOf(version),
  };
}

/** An occurrence as an item. */
export function eventItem({ version, start, original, isCancelled }: Occurrence, told: Told, place: Place): Event {
  const uid = oneLine(version.uid, longestUid);
  return {
    ...told,
    place,
    sourceId: uid ? (original === null ? uid : `${uid} ${original}`) : null,
    at: instantAt(start),
    allDay: start.isDate,
    cancelled: isCancelled,
  };
}

/** How long it is, in minutes; null where the file does not say, or says less than nothing. */
function lengthOf({ lines }: EventVersion, timing: TimeReading): number | null {
  const [startLine, endLine, duration] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => lines.get(name)?.[0]);
  const silent = { ...timing, report: () => {} };
  const [start] = startLine ? timesOf(startLine, silent) : [];
  const [end] = endLine
    ? timesOf(endLine, { ...timing, floating: start?.isDate === false ? start.zone : timing.floating })
    : [];
  if (start && end) return between(start, end);
  if (duration) return minutesOf(duration.value);
  return start?.isDate ? dayMinutes : null;
}

function between(start: EventTime, end: EventTime): number | null {
  // Days are counted on the calendar: one with a change of clocks is a day too.
  const isOfDays = start.isDate && end.isDate;
  const length = isOfDays ? wallIn(end, end.zone) - start.wall : instantAt(end) - instantAt(start);
  if (isOfDays && length === 0) return dayMinutes;
  const minutes = Math.round(length / minute);
  return minutes < 0 || minutes > longestMinutes ? null : minutes;
}
