import { areOneMail, firstWords, mailIdentity } from '../../identity/mail-identity.ts';
import type { ItemOf } from '../../importers/item.ts';
import { proposedInMail } from '../../importers/proposed-in-mail.ts';
import { inMail, whyNoMail } from '../../importers/skip.ts';
import type { Change } from '../../store/types.ts';
import { closingsToAsk } from '../care/reading.ts';
import { newProposals, type Source } from '../care/new-proposals.ts';
import { sayingWithin } from '../care/said-before.ts';
import { newFeedback } from '../feedback/new-feedback.ts';
import { mailToRecord, secondId } from '../mail-record.ts';
import { clientsAmong } from './event-contact.ts';
import { importedReply } from './imported-reply.ts';
import { nothingNew, type ItemPlan, type Planning } from './planning.ts';
import { provenanceOf } from './provenance.ts';

/** A mail with a chosen client: recorded once, and everybody of the client who is in it known from then on. */
export async function importedMail(planning: Planning, item: ItemOf<'mail'>): Promise<ItemPlan> {
  const { reader, own, owners } = planning;
  if (whyNoMail(item, own) !== null) return nothingNew;
  const provenance = provenanceOf(item);
  const mail = { ...item, text: item.snippet, provenance, isNamed: false };
  const [planned] = await mailToRecord(reader, mail, own, async (email) => owners.clientOf(email));
  const record = planned === undefined ? null : besideOthers(planning, item, planned);
  if (record === null) return nothingNew;
  // One that was deleted here stays deleted.
  if (record.id !== planned?.id && (await reader.known([record.id])).length > 0) return nothingNew;
  meetReaders(planning, item);
  if (record.set?.identity === undefined) return { changes: [record], outcome: 'merged' };
  return { changes: [record, ...(await whatIsSaid(planning, item, record))], outcome: 'fresh' };
}

/**
 * Whom a mail makes known: in one of ours everybody, in one of theirs who is of its writer's organisation, as the dry run counts
 * them. Who is gone is not made known by the mail that says so.
 */
function meetReaders({ owners, people }: Planning, item: ItemOf<'mail'>): void {
  if (item.isReturned === true) return;
  const writer = owners.clientOf(item.from.email);
  for (const { name, email } of inMail(item)) {
    const client = owners.clientOf(email);
    if (client !== null && (writer === null || client.id === writer.id))
      people.meet(name, email, client.id, provenanceOf(item));
  }
}

/** What a mail that is recorded from now on says: nothing where of one of its clients no words are kept. */
async function whatIsSaid(
  planning: Planning,
  item: ItemOf<'mail'>,
  { id, set }: Change<'interaction'>,
): Promise<Change[]> {
  const clients = [...clientsAmong(planning, inMail(item)).values()];
  if (clients.some(({ recording }) => recording !== 'full')) return [];
  const isOurs = set?.direction !== 'in';
  const source = {
    name: set?.identity ?? id,
    interactionId: id,
    at: item.at,
    subject: item.subject,
    writer: item.from.email,
    by: isOurs ? ('us' as const) : ('them' as const),
    addressees: [...item.to, ...item.cc].map(({ email }) => email),
    clientIds: set?.clientIds ?? {},
    projectId: null,
    provenance: provenanceOf(item),
  };
  const { reader, own } = planning;
  const { changes, surveyId } = await importedReply(planning, item, { ...source, isOurs });
  const fresh = await Promise.all([
    item.sayings === undefined ? [] : newProposals(reader, source, proposedInMail(item, own)),
    item.closings === undefined ? [] : closingsToAsk(reader, source, item.closings),
    isOurs ? [] : newFeedback(reader, source, item.opinions ?? [], surveyId),
  ]);
  return [...changes, ...fresh.flat().filter((each) => isFirst(planning, each, source))];
}

/**
 * Two mails of one minute and matter may say the same, and two of some days promise the same, or say that it is done.
 */
function isFirst({ met }: Planning, proposal: Change, source: Source): boolean {
  const name = isPromise(proposal) && proposal.set?.what !== undefined ? sayingWithin(proposal, source) : proposal.id;
  if (met.has(name)) return false;
  met.set(name, new Set(Object.keys(source.clientIds)));
  return true;
}

function isPromise(proposal: Change): proposal is Change<'commitment'> {
  return proposal.kind === 'commitment';
}

/** The record of a mail beside those of its batch: null where it is one of them, with an id of its own where that is taken. */
function besideOthers(
  { mails }: Planning,
  item: ItemOf<'mail'>,
  planned: Change<'interaction'>,
): Change<'interaction'> | null {
  const identity = mailIdentity(item.from.email, item.at, item.subject);
  const told = { id: item.sourceId, words: firstWords(item.snippet) };
  const clientIds = Object.keys(planned.set?.clientIds ?? planned.elements?.clientIds ?? {});
  const others = mails.get(identity) ?? [];
  const isMet = others.some((other) => areOneMail(other, told) && clientIds.some((id) => other.clientIds.includes(id)));
  if (isMet) return null;
  const isTaken = planned.set?.identity !== undefined && others.some(({ recordId }) => recordId === planned.id);
  const record = isTaken ? { ...planned, id: secondId(planned.id, { provenance: provenanceOf(item) }) } : planned;
  mails.set(identity, [...others, { ...told, recordId: record.id, clientIds }]);
  return record;
}
