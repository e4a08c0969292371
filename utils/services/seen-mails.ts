import { momentOf } from '../identity/moment.ts';
import { isOwn } from '../identity/standing.ts';
import type { Stored } from '../records/index.ts';
import type { Contact, MessageView, View } from '../sites/view.ts';
import type { Change, Reader } from '../store/types.ts';
import { belongingOf } from './clients-of.ts';
import { daysToRecord, type DaysSeen } from './coverage/days-to-record.ts';
import { dayOfMail } from './coverage/seen-on-page.ts';
import { mailToRecord, whoseMail, type ClientLookup, type MailClient, type MetMail } from './mail-record.ts';
import { notToClients, unopenedMail } from './unopened-mail.ts';

/**
 * What recording the mails of a thread changes: each opened mail with a client once, however often it is seen, and that its
 * day was seen. Of mails that are not opened only ours count.
 */
export async function mailsToRecord(reader: Reader, view: View, own: readonly string[]): Promise<Change[]> {
  const clientOf = clientLookup(reader);
  const changes: Change[] = [];
  const seen: DaysSeen[] = [];
  for (const message of view.messages) {
    const mail = metMail(view, message);
    if (mail === null) continue;
    if (message.collapsed) {
      changes.push(...(await unopenedMail(reader, mail, writersIn(view, own), own, clientOf)));
      continue;
    }
    const whose = await whoseMail(mail, own, clientOf);
    if (whose === null) {
      changes.push(...(await notToClients(reader, mail, own)));
      continue;
    }
    seen.push(dayOfMail(view, mail.at, whose.isOurs, mail.from));
    changes.push(...(await mailToRecord(reader, mail, own, clientOf)));
  }
  return [...changes, ...(await daysToRecord(reader, seen))];
}

/** Everybody else who wrote in a thread. */
function writersIn({ messages }: View, own: readonly string[]): Contact[] {
  return messages.flatMap(({ from }) => (from?.email && !isOwn(from.email, own) ? [from] : []));
}

/** Looks every address up once for a thread of many mails. */
function clientLookup(reader: Reader): ClientLookup {
  const known = new Map<string, MailClient | null>();
  return async (email) => {
    const found = known.get(email);
    if (found !== undefined) return found;
    const { client } = await belongingOf(reader, email);
    const mailClient = client === null ? null : mailClientOf(client);
    known.set(email, mailClient);
    return mailClient;
  };
}

function mailClientOf({ id, fields }: Stored<'client'>): MailClient {
  return { id, recording: fields.recording };
}

function metMail(view: View, { id, from, to, cc, date, text, link }: MessageView): MetMail | null {
  const at = momentOf(date);
  if (at === null) return null;
  const provenance = { source: 'page', site: view.site, sourceId: id, link: link ?? view.url } as const;
  return { from, to, cc, at, subject: view.subject ?? '', text, provenance, isNamed: id !== null && !id.includes('/') };
}
