import { areOneMail, firstWords, mailIdentity } from '../identity/mail-identity.ts';
import { isMailServer } from '../identity/mail-server.ts';
import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { Provenance } from '../records/fields.ts';
import type { FieldsOf, Stored } from '../records/index.ts';
import type { Contact } from '../sites/view.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import { wasUnopened } from './was-unopened.ts';
import { whoseReturned } from './returned-mail.ts';

/** A mail as it was met, on a page or in a file. */
export interface MetMail {
  from: Contact | null;
  to: readonly Contact[];
  cc: readonly Contact[];
  /** Milliseconds since 1970. */
  at: number;
  subject: string;
  text: string;
  provenance: Provenance;
  /** Whether `provenance.sourceId` names this mail and no other. An id that names a folder (`INBOX/12`) does not. */
  isNamed: boolean;
  /** Whether it is known already that it came back from those whom it names as its readers. */
  isReturned?: boolean | undefined;
}

/** As much of a client as decides what is recorded. */
export interface MailClient {
  id: string;
  recording: FieldsOf<'client'>['recording'];
}
export type ClientLookup = (email: string) => Promise<MailClient | null>;

type Participants = FieldsOf<'interaction'>['participants'];

/** What recording a mail changes: each mail with a client once, however often and wherever it is met. */
export async function mailToRecord(
  reader: Reader,
  mail: MetMail,
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Change<'interaction'>[]> {
  const whose = await whoseMail(mail, own, clientOf);
  if (whose === null) return [];
  const { sender, isOurs, writer, clients, returnedFrom } = whose;
  const clientIds = Object.fromEntries(clients.map(({ id }) => [id, true as const]));
  const identity = mailIdentity(sender, mail.at, mail.subject);
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 20 });
  const known = sameMail(records, mail, clientIds);
  const withText = clients.every(({ recording }) => recording === 'full');
  if (known !== null && wasUnopened(known) && mail.text !== '') return opened(known, mail, clientIds, withText);
  if (known !== null) return completed(known, clientIds, mail.provenance.sourceId);

  const ofClient = recordId(mail, identity, writer?.id ?? Object.keys(clientIds).toSorted()[0] ?? '');
  const id = records.some((record) => record.id === ofClient) ? secondId(ofClient, mail) : ofClient;
  if ((await reader.known([id])).length > 0) return [];
  return [
    change('interaction', id, {
      set: {
        // What a server says is no contact with anybody: it answers nothing, and waits for nothing.
        medium: returnedFrom === null ? 'mail' : 'note',
        at: mail.at,
        allDay: false,
        minutes: null,
        direction: isOurs ? 'out' : 'in',
        state: 'happened',
        subject: mail.subject.slice(0, 500),
        summary: withText ? firstWords(mail.text) : '',
        projectId: null,
        phase: null,
        identity,
        provenance: mail.provenance,
        clientIds,
        fromClientId: writer?.id ?? null,
        participants: participantsOf(returnedFrom === null ? mail : { ...mail, to: returnedFrom, cc: [] }),
      },
    }),
  ];
}

/** Who wrote a mail, and whose it is. */
export interface Whose {
  sender: string;
  isOurs: boolean;
  writer: MailClient | null;
  clients: MailClient[];
  /** Who was not there to take a mail that came back; null for every other mail. */
  returnedFrom: Contact[] | null;
}

/** Whose mail it is; null where it is no client's, or may not be recorded. */
export async function whoseMail(mail: MetMail, own: readonly string[], clientOf: ClientLookup): Promise<Whose | null> {
  const sender = mail.from?.email ?? null;
  if (sender !== null && isMailServer(sender)) return whoseReturned(sender, mail, own, clientOf);
  if (sender === null || isAutomatic(sender)) return null;
  const isOurs = isOwn(sender, own) || isColleague(sender, own);
  const writer = isOurs ? null : await clientOf(sender);
  // What somebody else wrote is theirs, also where a client is in copy.
  if (!isOurs && writer === null) return null;
  const clients = await clientsIn(mail, own, clientOf);
  // One client that wants nothing recorded is enough: the mail would name them in another client's history.
  if (clients.length === 0 || clients.some(({ recording }) => recording === 'none')) return null;
  return { sender, isOurs, writer, clients, returnedFrom: null };
}

/** A mail that is known already: clients that were added since, and its id, which some pages paint late. */
function completed(
  known: Stored<'interaction'>,
  clientIds: Record<string, true>,
  id: string | null,
): Change<'interaction'>[] {
  const { fields } = known;
  const provenance = fields.provenance.sourceId === null && id !== null ? { ...fields.provenance, sourceId: id } : null;
  const isComplete = Object.keys(clientIds).every((clientId) => Object.hasOwn(fields.clientIds, clientId));
  if (isComplete && provenance === null) return [];
  return [
    change('interaction', known.id, {
      elements: { clientIds },
      ...(provenance === null ? {} : { set: { provenance } }),
    }),
  ];
}

/** A mail of ours that stood unopened in a thread before: only now it is known to whom it went, and what it says. */
function opened(
  { id }: Stored<'interaction'>,
  mail: MetMail,
  clientIds: Record<string, true>,
  withText: boolean,
): Change<'interaction'>[] {
  const summary = withText ? firstWords(mail.text) : '';
  return [change('interaction', id, { set: { clientIds, participants: participantsOf(mail), summary } })];
}

async function clientsIn(mail: MetMail, own: readonly string[], clientOf: ClientLookup): Promise<MailClient[]> {
  const clients = new Map<string, MailClient>();
  for (const { email } of [mail.from, ...mail.to, ...mail.cc].filter(isContact)) {
    if (email === null || isOwn(email, own) || isAutomatic(email)) continue;
    const client = await clientOf(email);
    if (client !== null) clients.set(client.id, client);
  }
  return [...clients.values()];
}

function isContact(contact: Contact | null): contact is Contact {
  return contact !== null;
}

function participantsOf({ from, to, cc }: MetMail): Participants {
  const participants: Participants = {};
  const add = (contact: Contact, place: 'from' | 'to' | 'cc') => {
    const key = contact.email ?? contact.name;
    if (key !== null && key !== '')
      participants[key] ??= { name: (contact.name ?? '').slice(0, 500), place, status: 'unknown' };
  };
  if (from !== null) add(from, 'from');
  for (const contact of to) add(contact, 'to');
  for (const contact of cc) add(contact, 'cc');
  return participants;
}

/**
 * The same mail, met before. Two mails of one minute are told apart by the page's id, where it names one, and those of
 * files by their words; the same words to two clients in one minute are two mails.
 */
function sameMail(
  alike: readonly Stored<'interaction'>[],
  { provenance: { source, site, sourceId }, isNamed, text }: MetMail,
  clientIds: Record<string, true>,
): Stored<'interaction'> | null {
  const sameId = alike.find(({ fields }) => sourceId !== null && fields.provenance.sourceId === sourceId);
  const mayBe = ({ fields: { provenance, clientIds: theirs, summary } }: Stored<'interaction'>) => {
    const isUntold = !isNamed || provenance.site !== site || provenance.sourceId === null;
    if (!isUntold || source === 'page') return isUntold;
    const isOne =
      provenance.source !== source ||
      areOneMail({ id: sourceId, words: firstWords(text) }, { id: provenance.sourceId, words: summary });
    return isOne && Object.keys(theirs).some((id) => Object.hasOwn(clientIds, id));
  };
  return sameId ?? alike.find(mayBe) ?? null;
}

/**
 * Known before it is written, so that a mail that the person deleted here does not come back when it is met again.
 * A client is part of it: one who was deleted and added anew has a history of their own.
 */
function recordId({ provenance: { site, sourceId }, isNamed }: MetMail, identity: string, clientId: string): string {
  return `${isNamed ? `mail ${site} ${sourceId}` : identity} ${clientId}`;
}

/** The id of another mail of the same client, minute and matter. */
export function secondId(id: string, { provenance }: Pick<MetMail, 'provenance'>): string {
  return `${id} ${provenance.sourceId ?? ''}`;
}
