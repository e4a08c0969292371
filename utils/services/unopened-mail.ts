import { mailIdentity } from '../identity/mail-identity.ts';
import { isColleague, isOwn } from '../identity/standing.ts';
import type { Contact } from '../sites/view.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import { mailToRecord, type ClientLookup, type MetMail } from './mail-record.ts';
import { wasUnopened } from './was-unopened.ts';

/**
 * What recording a mail of ours changes that stands in a thread and is not opened: that it was sent, so that what was asked
 * before it does not seem to wait. To whom is not on the page: it counts for whoever wrote in the thread, until it is opened.
 */
export async function unopenedMail(
  reader: Reader,
  mail: MetMail,
  writers: readonly Contact[],
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Change<'interaction'>[]> {
  if (!isOurs(mail, own) || !mail.isNamed) return [];
  const planned = await mailToRecord(reader, { ...mail, to: writers, cc: [], text: '' }, own, clientOf);
  return planned.map((each) => {
    if (each.set?.participants === undefined) return each;
    const sender = Object.entries(each.set.participants).filter(([, { place }]) => place === 'from');
    return { ...each, set: { ...each.set, participants: Object.fromEntries(sender) } };
  });
}

/** Takes away what was recorded of a mail before it was opened, where it turns out to have gone to no client. */
export async function notToClients(
  reader: Reader,
  mail: MetMail,
  own: readonly string[],
): Promise<Change<'interaction'>[]> {
  const sender = mail.from?.email ?? null;
  if (sender === null || !isOurs(mail, own)) return [];
  const prefix = [mailIdentity(sender, mail.at, mail.subject)];
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix, limit: 20 });
  return records
    .filter((record) => wasUnopened(record) && record.fields.provenance.sourceId === mail.provenance.sourceId)
    .map(({ id }) => change('interaction', id, { deleted: true }));
}

function isOurs({ from }: MetMail, own: readonly string[]): boolean {
  const email = from?.email ?? null;
  return email !== null && (isOwn(email, own) || isColleague(email, own));
}
