import { importedOccurrenceIdentity } from '../identity/occurrence-identity.ts';
import { mailIdentity } from '../identity/mail-identity.ts';
import type { ItemOf } from '../importers/item.ts';
import type { Reader } from '../store/types.ts';

interface KnownPerson {
  clientId: string | null;
  emails: Record<string, true>;
  phones: Record<string, true>;
}

/** Remembers what was looked up: every address is asked for once in all files. */
export function startKnowing() {
  const people = new Map<string, KnownPerson | null>();
  const domains = new Map<string, string | null>();
  const names = new Map<string, string>();

  async function learnPerson(reader: Reader, email: string): Promise<void> {
    if (people.has(email)) return;
    people.set(email, null);
    const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
    const fields = records[0]?.fields;
    if (fields === undefined) return;
    people.set(email, { clientId: fields.clientId, emails: fields.emails, phones: fields.phones });
    if (fields.clientId !== null) await learnName(reader, fields.clientId);
  }

  async function learnDomain(reader: Reader, domain: string): Promise<void> {
    if (domains.has(domain)) return;
    domains.set(domain, null);
    const { records } = await reader.list({ kind: 'client', index: 'domain', prefix: [domain], limit: 1 });
    const client = records[0];
    if (client === undefined) return;
    domains.set(domain, client.id);
    names.set(client.id, client.fields.name);
  }

  async function learnName(reader: Reader, clientId: string): Promise<void> {
    if (names.has(clientId)) return;
    names.set(clientId, '');
    const [client] = await reader.read('client', [clientId]);
    if (client !== undefined) names.set(clientId, client.fields.name);
  }

  const isThere = (clientId: string) => (names.get(clientId) ?? '') !== '';

  return {
    /** Looks up whoever was not asked for before. */
    async learn(reader: Reader, emails: Iterable<string>, keys: Iterable<string>): Promise<void> {
      const asked = [...new Set(emails)].map((email) => learnPerson(reader, email));
      const owned = [...new Set(keys)].flatMap((key) =>
        key.startsWith('domain:') ? [learnDomain(reader, key.slice('domain:'.length))] : [],
      );
      await Promise.all([...asked, ...owned]);
    },
    /** The key of the client that an address or a candidate belongs to already; null for a stranger. */
    keyOf(email: string | null, key: string | null): string | null {
      const ofPerson = email === null ? null : (people.get(email)?.clientId ?? null);
      const ofDomain = key?.startsWith('domain:') === true ? domains.get(key.slice('domain:'.length)) : null;
      // Someone may be left of a client that is not there any more.
      const id = ofPerson !== null && isThere(ofPerson) ? ofPerson : (ofDomain ?? null);
      return id === null ? null : `client:${id}`;
    },
    nameOf: (clientId: string) => names.get(clientId) ?? '',
    /** Whether somebody in a list is new, adds something to a person who is known, or is known as they stand there. */
    person({ emails, phones }: ItemOf<'person'>): 'fresh' | 'merged' | 'known' {
      const known = emails.map((email) => people.get(email)).find((each) => each !== undefined && each !== null);
      if (known === undefined || known === null) return 'fresh';
      const isAll =
        emails.every((email) => Object.hasOwn(known.emails, email)) &&
        phones.every((phone) => Object.hasOwn(known.phones, phone));
      return isAll ? 'known' : 'merged';
    },
  };
}

/** What makes a mail or an occurrence the same one when it is met again. */
export function identityOf(item: ItemOf<'mail'> | ItemOf<'event'>): string {
  return item.kind === 'mail'
    ? mailIdentity(item.from.email, item.at, item.subject)
    : importedOccurrenceIdentity(item.sourceId ?? `${item.title} ${item.at}`);
}
