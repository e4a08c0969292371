import type { Brief } from '../../messaging/calls/brief.ts';
import type { Stored } from '../../records/index.ts';
import type { Moment } from '../../signals/moment.ts';
import { dayAfter, dayAt } from '../../signals/moment.ts';
import { nothingKnown, type SeenDays } from '../../signals/seen-days.ts';
import type { Reader } from '../../store/types.ts';
import { readSeenDays } from '../coverage/read-days.ts';

/* In days. */
const month = 30;
const year = 365;
/** What is planned lies at most a year ahead. */
const farAhead = 366;

/** What is said of a client is made from this: which days were seen, and what that means for the mail after the last talk. */
export async function readMadeFrom(
  reader: Reader,
  contacts: readonly Stored<'interaction'>[],
  moment: Moment,
): Promise<Brief['madeFrom']> {
  const today = dayAt(moment.at, moment.zone);
  const yearAgo = dayAfter(today, -year);
  const [received, sent, calendar] = await Promise.all([
    readSeenDays(reader, 'received', yearAgo, today),
    readSeenDays(reader, 'sent', yearAgo, today),
    readSeenDays(reader, 'calendar', yearAgo, dayAfter(today, farAhead)),
  ]);
  const mailDays = new Set([...daysOf(received), ...daysOf(sent)].filter((day) => day > dayAfter(today, -month)));
  return {
    mailDays: mailDays.size,
    receivedUntil: lastOf(received),
    sentUntil: lastOf(sent),
    calendarUntil: lastOf(calendar),
    notSent: notSentSinceTalk(contacts, sent, moment),
  };
}

/** Null where there was no talk, or mail of ours is known after it. */
function notSentSinceTalk(
  contacts: readonly Stored<'interaction'>[],
  sent: SeenDays,
  { at, zone }: Moment,
): Brief['madeFrom']['notSent'] {
  const past = contacts.filter(({ fields }) => fields.at <= at);
  const talk = past.find(({ fields }) => fields.medium !== 'mail' && fields.medium !== 'note');
  if (talk === undefined) return null;
  const since = talk.fields.at;
  const isMail = ({ fields }: Stored<'interaction'>) =>
    fields.medium === 'mail' && fields.direction === 'out' && fields.at > since;
  return past.some(isMail) ? null : { since, known: nothingKnown(sent, dayAt(since, zone), dayAt(at, zone)) };
}

function daysOf({ whole, some }: SeenDays): string[] {
  return [...whole, ...some];
}

function lastOf(seen: SeenDays): string | null {
  return daysOf(seen).toSorted().at(-1) ?? null;
}
