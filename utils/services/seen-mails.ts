import { momentOf } from '../identity/moment.ts';
import { isAutomatic, isColleague, isOwn } from '../identity/standing.ts';
import type { FieldsOf, Stored } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';
import type { Contact, MessageView, View } from '../sites/view.ts';
import { belongingOf } from './clients-of.ts';

type Participants = FieldsOf<'interaction'>['participants'];

const snippetLength = 300;

/** What recording the mails of a thread changes: each opened mail with a client once, however often it is seen. */
export async function mailsToRecord(reader: Reader, view: View, own: readonly string[]): Promise<Change[]> {
  const clientOf = clientLookup(reader);
  const changes: Change[] = [];
  for (const message of view.messages) {
    if (message.collapsed) continue;
    changes.push(...(await mailToRecord(reader, view, message, own, clientOf)));
  }
  return changes;
}

type ClientLookup = (email: string) => Promise<Stored<'client'> | null>;

/** Looks every address up once for a thread of many mails. */
function clientLookup(reader: Reader): ClientLookup {
  const known = new Map<string, Stored<'client'> | null>();
  return async (email) => {
    const found = known.get(email);
    if (found !== undefined) return found;
    const { client } = await belongingOf(reader, email);
    known.set(email, client);
    return client;
  };
}

async function mailToRecord(
  reader: Reader,
  view: View,
  message: MessageView,
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Change[]> {
  const at = momentOf(message.date);
  const sender = message.from?.email ?? null;
  if (at === null || sender === null || isAutomatic(sender)) return [];
  const isOurs = isOwn(sender, own) || isColleague(sender, own);
  const writer = isOurs ? null : await clientOf(sender);
  // What somebody else wrote is theirs, also where a client is in copy.
  if (!isOurs && writer === null) return [];
  const clients = await clientsIn(message, own, clientOf);
  const recorded = clients.filter((client) => client.fields.recording !== 'none');
  // One client that wants nothing recorded is enough: the mail would name them in another client's history.
  if (recorded.length === 0 || recorded.length < clients.length) return [];

  const clientIds = Object.fromEntries(recorded.map((client) => [client.id, true as const]));
  const identity = identityOf(sender, at, view.subject ?? '');
  const known = await sameMail(reader, identity, view.site, message.id);
  if (known !== null) return completed(known, clientIds, message.id);

  const id = mailId(view, message, identity, writer?.id ?? Object.keys(clientIds).toSorted()[0] ?? '');
  if ((await reader.known([id])).length > 0) return [];
  const withText = recorded.every((client) => client.fields.recording === 'full');
  return [
    change('interaction', id, {
      set: {
        medium: 'mail',
        at,
        allDay: false,
        minutes: null,
        direction: isOurs ? 'out' : 'in',
        state: 'happened',
        subject: (view.subject ?? '').slice(0, 500),
        summary: withText ? message.text.replace(/\s+/gu, ' ').trim().slice(0, snippetLength) : '',
        projectId: null,
        phase: null,
        identity,
        provenance: { source: 'page', site: view.site, sourceId: message.id, link: message.link ?? view.url },
        clientIds,
        fromClientId: writer?.id ?? null,
        participants: participantsOf(message),
      },
    }),
  ];
}

/** A mail that is known already: clients that were added since, and its id, which some pages paint late. */
function completed(known: Stored<'interaction'>, clientIds: Record<string, true>, id: string | null): Change[] {
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

async function clientsIn(
  message: MessageView,
  own: readonly string[],
  clientOf: ClientLookup,
): Promise<Stored<'client'>[]> {
  const clients = new Map<string, Stored<'client'>>();
  for (const { email } of [message.from, ...message.to, ...message.cc].filter(isContact)) {
    if (email === null || isOwn(email, own) || isAutomatic(email)) continue;
    const client = await clientOf(email);
    if (client !== null) clients.set(client.id, client);
  }
  return [...clients.values()];
}

function isContact(contact: Contact | null): contact is Contact {
  return contact !== null;
}

function participantsOf(message: MessageView): Participants {
  const participants: Participants = {};
  const add = (contact: Contact, place: 'from' | 'to' | 'cc') => {
    const key = contact.email ?? contact.name;
    if (key !== null && key !== '')
      participants[key] ??= { name: (contact.name ?? '').slice(0, 500), place, status: 'unknown' };
  };
  if (message.from !== null) add(message.from, 'from');
  for (const contact of message.to) add(contact, 'to');
  for (const contact of message.cc) add(contact, 'cc');
  return participants;
}

/** What stays the same of a mail in another folder, another window or another webmail. */
function identityOf(sender: string, at: number, subject: string): string {
  const bare = subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp)\s*:)+/iu, '').trim();
  return `mail ${sender} ${Math.floor(at / 60_000)} ${bare}`.slice(0, 500);
}

/**
 * The same mail, recorded before. Two mails of one minute are told apart by the site's id, but an id that names a
 * folder (`INBOX/12`) changes when the mail is moved and tells nothing.
 */
async function sameMail(
  reader: Reader,
  identity: string,
  site: string,
  id: string | null,
): Promise<Stored<'interaction'> | null> {
  const { records } = await reader.list({ kind: 'interaction', index: 'identity', prefix: [identity], limit: 20 });
  const sameId = records.find(({ fields }) => fields.provenance.sourceId === id);
  const isStable = id !== null && !id.includes('/');
  const isUntold = ({ fields: { provenance } }: Stored<'interaction'>) =>
    !isStable || provenance.site !== site || provenance.sourceId === null;
  return sameId ?? records.find(isUntold) ?? null;
}

/**
 * Known before it is written, so that a mail that the person deleted here does not come back when it is opened again.
 * A client is part of it: one who was deleted and added anew has a history of their own.
 */
function mailId(view: View, message: MessageView, identity: string, clientId: string): string {
  const source = message.id === null || message.id.includes('/') ? identity : `mail ${view.site} ${message.id}`;
  return `${source} ${clientId}`;
}
