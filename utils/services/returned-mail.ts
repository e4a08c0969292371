import { goneIn, isBounce } from '../identity/bounce.ts';
import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { Contact } from '../sites/view.ts';
import type { ClientLookup, MailClient, MetMail, Whose } from './mail-record.ts';

/** Whose a mail is that came back: the clients' whose people it names as not there. */
export async function whoseReturned(
  sender: string,
  { subject, text, to, isReturned }: MetMail,
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Whose | null> {
  if (isReturned !== true && !isBounce(`${subject}\n${text}`)) return null;
  const clients = new Map<string, MailClient>();
  const returnedFrom: Contact[] = [];
  const mayBeGone = (email: string) => !isOwn(email, own) && !isColleague(email, own) && !isAutomatic(email);
  const gone = isReturned === true ? to.flatMap(({ email }) => email ?? []).filter(mayBeGone) : goneIn(text, mayBeGone);
  for (const email of gone) {
    const client = await clientOf(email);
    if (client === null) continue;
    // As with every mail: one client that wants nothing recorded is enough.
    if (client.recording === 'none') return null;
    clients.set(client.id, client);
    returnedFrom.push({ name: null, email });
  }
  return clients.size === 0
    ? null
    : { sender, isOurs: false, writer: null, clients: [...clients.values()], returnedFrom };
}
