import type { Stored } from '../records/index.ts';
import { threadOf } from './threads.ts';

const day = 24 * 60 * 60 * 1000;
/** A mail so long after a talk is about something else. */
const within = 10 * day;
/** As a recap is called in its subject: "the minutes", not "15 minutes". */
const names =
  /\b(?:recap|summary|follow[- ]?up|next steps|action items|(?:meeting|call) (?:notes|minutes)|(?:notes|minutes) (?:from|of|on)|zusammenfassung|protokoll|resumen|acta)\b|^(?:notes|minutes)\b/iu;

type Contact = Stored<'interaction'>['fields'];

/** Whether a mail of ours sums a talk up that ended at a moment: sent soon after it to somebody who took part, and called so. */
export function isRecapOf(mail: Contact, talk: Contact, endedAt: number): boolean {
  if (mail.medium !== 'mail' || mail.direction !== 'out') return false;
  if (mail.at < endedAt || mail.at > endedAt + within) return false;
  const guests = Object.keys(talk.participants).filter((key) => key.includes('@'));
  if (guests.length > 0 && !guests.some((guest) => guest in mail.participants)) return false;
  return names.test(threadOf(mail.subject)) || isAbout(mail.subject, talk.subject);
}

/** Whether the words of a talk's subject stand in a mail's, one after the other. A single word, "Call", must be all of it. */
function isAbout(subject: string, talkSubject: string): boolean {
  const [mail, talk] = [wordsOf(subject), wordsOf(talkSubject)];
  if (talk.length < 2) return talk.length === 1 && mail.join(' ') === talk.join(' ');
  return ` ${mail.join(' ')} `.includes(` ${talk.join(' ')} `);
}

function wordsOf(subject: string): string[] {
  return threadOf(subject).match(/[\p{L}\p{N}]+/gu) ?? [];
}
