import type { Stored } from '../records/index.ts';
import { waitFor, type Signal } from './define-signal.ts';
import type { ClientHistory } from './history.ts';
import { dayAt, daysBetween } from './moment.ts';
import { threadOf } from './threads.ts';

const name = 'recap-owed';
const minute = 60_000;
/** How long a talk takes of which nobody knows. */
const usualMinutes = 30;
/** A recap is late after so many days, and not worth writing after so many. */
const lateDays = 2;
const staleDays = 45;
/** A mail so long after a talk is about something else. */
const recapWithin = 10 * 24 * 60 * minute;
const recapWords =
  /\b(?:recap|summary|minutes|notes|follow[- ]?up|next steps|action items|zusammenfassung|protokoll|resumen|acta)\b/iu;

/** A talk with a client that is over, and no mail sent after it that sums it up. */
export const recapOwed: Signal = {
  name,
  look: (history) =>
    [...history.planned, ...history.contacts]
      .filter((talk) => isTalk(talk) && !isRecapped(talk, history))
      .map(({ id, fields }) =>
        waitFor(name, {
          key: id,
          title: fields.subject,
          since: endOf(fields),
          evidence: [{ kind: 'interaction', id }],
        }),
      ),
  from: ({ since }) => since,
  until: ({ since }) => since + (staleDays + 2) * 24 * 60 * minute,
  judge({ since }, { at, zone }) {
    if (at < since) return null;
    const days = daysBetween(dayAt(since, zone), dayAt(at, zone));
    if (days > staleDays) return null;
    const because = [
      { reason: 'recap-owed', points: 40 },
      ...(days > 0 ? [{ reason: 'days-since', points: Math.min(days * 3, 20) }] : []),
    ];
    return { isLate: days > lateDays, days, because };
  },
};

function isTalk({ fields: { medium } }: Stored<'interaction'>): boolean {
  return medium === 'call' || medium === 'video' || medium === 'meeting';
}

function endOf({ at, minutes, allDay }: Stored<'interaction'>['fields']): number {
  return at + (minutes ?? (allDay ? 24 * 60 : usualMinutes)) * minute;
}

function isRecapped(talk: Stored<'interaction'>, { recaps, contacts, earlier }: ClientHistory): boolean {
  const isDone = recaps.some(
    ({ fields }) => fields.interactionId === talk.id && (fields.sentAt !== null || fields.notNeededBecause !== null),
  );
  return isDone || [...contacts, ...earlier].some((mail) => isRecapOf(mail, talk));
}

/** A mail of ours to somebody who took part, soon after, with the talk's subject or a word that recaps have. */
function isRecapOf({ fields: mail }: Stored<'interaction'>, { fields: talk }: Stored<'interaction'>): boolean {
  if (mail.medium !== 'mail' || mail.direction !== 'out') return false;
  if (mail.at < talk.at || mail.at > talk.at + recapWithin) return false;
  const guests = Object.keys(talk.participants).filter((key) => key.includes('@'));
  if (guests.length > 0 && !guests.some((guest) => guest in mail.participants)) return false;
  return (
    recapWords.test(`${mail.subject} ${mail.summary}`) ||
    threadOf(mail.subject).includes(threadOf(talk.subject) || '\n')
  );
}
