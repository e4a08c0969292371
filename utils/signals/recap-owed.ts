import { isOffByAll } from '../records/interaction.ts';
import type { Stored } from '../records/index.ts';
import { waitFor, type Signal } from './define-signal.ts';
import type { ClientHistory } from './history.ts';
import { dayAt, daysBetween } from './moment.ts';
import { isRecapOf } from './recap-mail.ts';
import { threadOf } from './threads.ts';

const name = 'recap-owed';
const minute = 60_000;
/** How long a talk takes of which nobody knows. */
const usualMinutes = 30;
/** A recap is late after so many days, and not worth writing after so many. */
const lateDays = 2;
const staleDays = 45;

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

function isTalk({ fields }: Stored<'interaction'>): boolean {
  const { medium, state } = fields;
  if (state === 'planned' && isOffByAll(fields)) return false;
  return medium === 'call' || medium === 'video' || medium === 'meeting';
}

function endOf({ at, minutes, allDay }: Stored<'interaction'>['fields']): number {
  return at + (minutes ?? (allDay ? 24 * 60 : usualMinutes)) * minute;
}

function isRecapped(talk: Stored<'interaction'>, { recaps, contacts, earlier }: ClientHistory): boolean {
  const own = recaps.map(({ fields }) => fields).filter(({ interactionId }) => interactionId === talk.id);
  if (own.some(({ sentAt, notNeededBecause }) => sentAt !== null || notNeededBecause !== null)) return true;
  const endedAt = endOf(talk.fields);
  return [...contacts, ...earlier].some(
    ({ fields: mail }) => isRecapOf(mail, talk.fields, endedAt) || own.some((recap) => wasSentAs(recap, mail)),
  );
}

/** Whether a recap that was put into a mail went by this one: nobody may have seen that it was sent. */
function wasSentAs(
  { insertedAt, subject }: Stored<'recap'>['fields'],
  { medium, direction, at, subject: sent }: Stored<'interaction'>['fields'],
): boolean {
  const isMail = medium === 'mail' && direction === 'out' && subject !== '';
  return isMail && insertedAt !== null && at >= insertedAt - minute && threadOf(sent) === threadOf(subject);
}
