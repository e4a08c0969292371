import { addressesIn, isBounce } from '../identity/bounce.ts';
import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { ClientLookup, MetMail, Whose } from './mail-record.ts';

/** Whose a mail is that came back: the client's whose address it names first. */
export async function whoseReturned(
  sender: string,
  { subject, text, to, isReturned }: MetMail,
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Whose | null> {
  if (isReturned !== true && !isBounce(`${subject}\n${text}`)) return null;
  for (const email of isReturned === true ? to.flatMap((gone) => gone.email ?? []) : addressesIn(text)) {
    if (isOwn(email, own) || isColleague(email, own) || isAutomatic(email)) continue;
    const client = await clientOf(email);
    if (client === null) continue;
    const returnedFrom = { name: null, email };
    return client.recording === 'none'
      ? null
      : { sender, isOurs: false, writer: null, clients: [client], returnedFrom };
  }
  return null;
}
