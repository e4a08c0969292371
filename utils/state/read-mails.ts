import { mailIdentity } from '../identity/mail-identity.ts';
import { momentOf } from '../identity/moment.ts';
import { isColleague, isOwn, ownWith } from '../identity/standing.ts';
import { sideOfWriter } from '../language/reading/parties.ts';
import { call } from '../messaging/client.ts';
import type { Reading } from '../messaging/contract.ts';
import { newId } from '../platform/ids.ts';
import type { Contact, MessageView, View } from '../sites/view.ts';
import { closingsIn, isEmptyReading, readingOfText, sentencesDone, type OpenPromise } from './reading-of-text.ts';

/** A mail that was read since this page was opened: what is proposed of it is kept by the background. */
interface ReadMail {
  clientId: string;
  writer: 'us' | 'them';
  /** Its sentences that say something is done, and the promises that they were held against. */
  done: readonly string[];
  heldAgainst: Set<string>;
}
/** By what makes it the same mail everywhere. */
const read = new Map<string, ReadMail>();

/** Reads the opened mails of a thread for what they promise, ask and say is done, one after the other. */
export async function readMails(view: View, clientId: string, ownAddresses: readonly string[]): Promise<void> {
  const fresh = view.messages.flatMap((message) => {
    const identity = identityOf(view, message);
    return identity === null || read.has(identity) ? [] : [{ message, identity }];
  });
  if (fresh.length === 0) return;
  const open = await openPromises(clientId);
  for (const { message, identity } of fresh) {
    if (read.has(identity)) continue;
    // At once: who looks at the same thread again meanwhile does not read it again.
    const context = contextOf(view, message, ownAddresses);
    read.set(identity, {
      clientId,
      writer: sideOfWriter(context),
      done: sentencesDone(message.text),
      heldAgainst: new Set(open.map(({ id }) => id)),
    });
    const reading = await readingOfText(message.text, context, open);
    if (!isEmptyReading(reading) && !(await save(identity, reading))) read.delete(identity);
  }
}

/** Holds what was promised meanwhile against the mails of this client that were read before: one may say that it is done. */
export async function holdAgainstReadMails(clientId: string): Promise<void> {
  const mails = [...read].filter(([, mail]) => mail.clientId === clientId && mail.done.length > 0);
  if (mails.length === 0) return;
  const open = await openPromises(clientId);
  for (const [identity, { writer, done, heldAgainst }] of mails) {
    const unheld = open.filter(({ id }) => !heldAgainst.has(id));
    for (const { id } of unheld) heldAgainst.add(id);
    const closings = closingsIn(done, unheld, writer);
    if (closings.length === 0) continue;
    const isKept = await save(identity, { proposals: [], questions: [], closings });
    if (!isKept) for (const { id } of unheld) heldAgainst.delete(id);
  }
}

/** What makes it the same mail everywhere; null where nothing of it is on the screen, or nobody can tell which mail it is. */
export function identityOf({ subject }: View, { from, date, text, collapsed }: MessageView): string | null {
  const at = momentOf(date);
  const sender = from?.email ?? null;
  if (collapsed || text === '' || at === null || sender === null) return null;
  return mailIdentity(sender, at, subject ?? '');
}

function contextOf(view: View, { from, to, cc, date }: MessageView, ownAddresses: readonly string[]) {
  const own = ownWith(view.account, ownAddresses);
  const people = [...to, ...cc, ...(from ? [from] : [])];
  const addresses = (some: readonly Contact[]): string[] => some.flatMap(({ email }) => email ?? []);
  const sender = from?.email ?? null;
  // What a colleague promises is promised by us.
  const ours = addresses(people).filter((email) => isOwn(email, own) || isColleague(email, own));
  return {
    date: date ?? '',
    locale: view.language,
    from: sender,
    to: addresses(to),
    cc: addresses(cc),
    names: new Map(people.flatMap(({ email, name }) => (email && name ? [[email, name] as const] : []))),
    own: [...own, ...ours],
  };
}

async function openPromises(clientId: string): Promise<OpenPromise[]> {
  const answer = await call('commitment.list', { clientId, states: ['open'] });
  return answer.ok ? answer.value.commitments : [];
}

/** Whether it is kept: a mail that is not recorded yet is read again later. */
async function save(identity: string, reading: Reading): Promise<boolean> {
  const of = { interactionId: null, identity, recapId: null };
  const answer = await call('reading.save', { operationId: newId(), of, reading });
  return answer.ok && answer.value.isRecorded;
}
