import type { Interaction } from '../records/interaction.ts';
import { isDay, momentOf } from './moment.ts';
import { isOwn } from './standing.ts';

/** An event of a calendar, as far as it says something about the contact that it is. */
export interface Occurrence {
  title: string;
  start: string | null;
  /** For an all-day event its last day. */
  end: string | null;
  location: string | null;
  /** It has a link to a video call. */
  video: boolean;
  description: string;
  guests: readonly {
    name: string | null;
    email: string | null;
    status: Interaction['participants'][string]['status'];
  }[];
}

/** What an event tells of the contact that it will be or was. */
type ContactOfEvent = Pick<
  Interaction,
  'medium' | 'direction' | 'at' | 'allDay' | 'minutes' | 'subject' | 'participants'
>;

const longestLine = 500;
const mostGuests = 500;
const videoPlace =
  /\b(?:meet\.google|zoom\.us|teams\.(?:microsoft|live)|webex|whereby|jitsi)\b|google meet|microsoft teams/i;

/** Start and end in milliseconds; null where the page's date could not be read. */
export function timesOf({ start, end }: Pick<Occurrence, 'start' | 'end'>): {
  start: number;
  end: number;
  allDay: boolean;
} | null {
  const from = momentOf(start);
  if (from === null || start === null) return null;
  return { start: from, end: momentOf(end) ?? from, allDay: isDay(start) };
}

function isVideo({ video, location, description }: Occurrence): boolean {
  return video || videoPlace.test(`${location ?? ''} ${description}`);
}

/**
 * The contact that an event stands for. When it is and who comes follows the calendar; what was written about it before
 * stays as it was. A time that could not be read is the one that was known, else now.
 */
export function contactOfEvent(
  event: Occurrence,
  own: readonly string[],
  known: Interaction | null,
  now: number,
): ContactOfEvent {
  return {
    medium: known?.medium ?? (isVideo(event) ? 'video' : 'meeting'),
    direction: known?.direction ?? 'both',
    ...(whenOf(event) ?? { at: known?.at ?? now, allDay: known?.allDay ?? false, minutes: known?.minutes ?? null }),
    subject: known?.subject || event.title.slice(0, longestLine),
    participants: guestsOf(event, own, known),
  };
}

function whenOf(event: Occurrence): Pick<Interaction, 'at' | 'allDay' | 'minutes'> | null {
  const times = timesOf(event);
  if (times === null) return null;
  const minutes = times.allDay ? 0 : Math.round((times.end - times.start) / 60_000);
  return { at: times.start, allDay: times.allDay, minutes: minutes > 0 ? minutes : null };
}

/** Who comes, the user left out. An answer that the page does not tell is the one that was known. */
function guestsOf(event: Occurrence, own: readonly string[], known: Interaction | null): Interaction['participants'] {
  const guests: Interaction['participants'] = {};
  for (const { name, email, status } of event.guests.slice(0, mostGuests)) {
    const key = email ?? name?.slice(0, longestLine);
    if (!key || (email !== null && isOwn(email, own))) continue;
    const before = known?.participants[key];
    guests[key] = {
      name: name?.slice(0, longestLine) ?? before?.name ?? '',
      place: 'guest',
      status: status === 'unknown' ? (before?.status ?? status) : status,
    };
  }
  return guests;
}
