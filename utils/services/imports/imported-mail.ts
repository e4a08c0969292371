import { mailIdentity } from '../../identity/mail-identity.ts';
import type { ItemOf } from '../../importers/item.ts';
import { inMail, whyNoMail } from '../../importers/skip.ts';
import { mailToRecord } from '../mail-record.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** A mail with a chosen client: recorded once, and everybody of the client who is in it known from then on. */
export async function importedMail(planning: Planning, item: ItemOf<'mail'>): Promise<ItemPlan> {
  const { reader, own, owners, people, met } = planning;
  if (whyNoMail(item, own) !== null) return nothingNew;
  const provenance = provenanceOf(item);
  const mail = { ...item, text: item.snippet, provenance, isNamed: false };
  const changes = await mailToRecord(reader, mail, own, async (email) => owners.clientOf(email));
  const [record] = changes;
  if (record === undefined) return nothingNew;
  const clientIds = Object.keys(record.set?.clientIds ?? record.elements?.clientIds ?? {});
  const identity = mailIdentity(item.from.email, item.at, item.subject);
  const before = met.get(identity) ?? new Set();
  if (clientIds.some((id) => before.has(id))) return nothingNew;
  met.set(identity, new Set([...before, ...clientIds]));
  for (const { name, email } of inMail(item)) {
    const client = owners.clientOf(email);
    if (client !== null) people.meet(name, email, client.id, provenance);
  }
  return { changes, outcome: record.set?.identity === undefined ? 'merged' : 'fresh' };
}
