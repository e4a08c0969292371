import { importedOccurrenceIdentity } from '../identity/occurrence-identity.ts';
import { mailIdentity } from '../identity/mail-identity.ts';
import type { ItemOf } from '../importers/item.ts';
import type { SkipReason } from '../importers/survey.ts';
import type { KeyPart } from '../records/define-record.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import { keyOfName } from './candidate-keys.ts';

/** Remembers what was looked up: every address is asked for once in all files. */
export function startKnowing() {
  const people = new Map<string, FieldsOf<'person'> | null>();
  const domains = new Map<string, string | null>();
  /** By what keys of names say, the clients of these names; null where two are called so. Read once somebody is known by a name alone. */
  let names: Map<string, string | null> | null = null;
  /** By their ids; null for one that is not there any more. */
  const clients = new Map<string, FieldsOf<'client'> | null>();

  async function learnPerson(reader: Reader, email: string): Promise<void> {
    if (people.has(email)) return;
    people.set(email, null);
    const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
    const fields = records[0]?.fields;
    if (fields === undefined) return;
    people.set(email, fields);
    if (fields.clientId !== null) await learnClient(reader, fields.clientId);
  }

  async function learnDomain(reader: Reader, domain: string): Promise<void> {
    if (domains.has(domain)) return;
    domains.set(domain, null);
    const { records } = await reader.list({ kind: 'client', index: 'domain', prefix: [domain], limit: 1 });
    const client = records[0];
    if (client === undefined) return;
    domains.set(domain, client.id);
    clients.set(client.id, client.fields);
  }

  async function learnNames(reader: Reader): Promise<void> {
    if (names !== null) return;
    names = new Map();
    for (let after: KeyPart[] | null = []; after !== null;) {
      const page: Awaited<ReturnType<typeof reader.list<'client'>>> = await reader.list({
        kind: 'client',
        index: 'name',
        prefix: [],
        after,
        limit: 500,
      });
      for (const { id, fields } of page.records) {
        const key = keyOfName(fields.name);
        if (key === null) continue;
        names.set(key, names.has(key) ? null : id);
        clients.set(id, fields);
      }
      after = page.next;
    }
  }

  async function learnClient(reader: Reader, clientId: string): Promise<void> {
    if (clients.has(clientId)) return;
    clients.set(clientId, null);
    const [client] = await reader.read('client', [clientId]);
    if (client !== undefined) clients.set(clientId, client.fields);
  }

  const isThere = (clientId: string) => (clients.get(clientId) ?? null) !== null;
  const client = (key: string) => clients.get(clientIdIn(key) ?? '') ?? null;

  return {
    /** Looks up whoever was not asked for before. */
    async learn(reader: Reader, emails: Iterable<string>, keys: readonly string[]): Promise<void> {
      const asked = [...new Set(emails)].map((email) => learnPerson(reader, email));
      const owned = [...new Set(keys)].flatMap((key) =>
        key.startsWith('domain:') ? [learnDomain(reader, key.slice('domain:'.length))] : [],
      );
      const isAnyNamed = [...keys].some(isName);
      await Promise.all([...asked, ...owned, ...(isAnyNamed ? [learnNames(reader)] : [])]);
    },
    /** The key of the client that an address or a candidate belongs to already; null for a stranger. */
    keyOf(email: string | null, key: string | null): string | null {
      const ofPerson = email === null ? null : (people.get(email)?.clientId ?? null);
      const ofDomain = key?.startsWith('domain:') === true ? domains.get(key.slice('domain:'.length)) : null;
      const ofName = key !== null && isName(key) ? names?.get(key) : null;
      // Someone may be left of a client that is not there any more.
      const id = ofPerson !== null && isThere(ofPerson) ? ofPerson : (ofDomain ?? ofName ?? null);
      return id === null ? null : `client:${id}`;
    },
    nameOf: (clientId: string) => clients.get(clientId)?.name ?? '',
    /** The client that a key stands for; null where it is none yet. */
    client,
    /** One client of whom nothing is to be recorded is enough: what is with them is about the others too. */
    whyNotRecorded: (keys: readonly string[]): SkipReason | null =>
      keys.some((key) => client(key)?.recording === 'none') ? 'no-recording' : null,
    /** Whether somebody with this address is recorded. */
    isPerson: (email: string) => (people.get(email) ?? null) !== null,
    /** Whether somebody in a list is new, adds something to a person who is known, or is known as they stand there. */
    person({ name, role, emails, phones }: ItemOf<'person'>): 'fresh' | 'merged' | 'known' {
      const known = emails.map((email) => people.get(email)).find((each) => each !== undefined && each !== null);
      if (known === undefined || known === null) return 'fresh';
      const isAll =
        (name === '' || known.name !== '') &&
        (role === '' || known.role !== '') &&
        emails.every((email) => Object.hasOwn(known.emails, email)) &&
        phones.every((phone) => Object.hasOwn(known.phones, phone));
      return isAll ? 'known' : 'merged';
    },
  };
}

/** Whether a candidate is known by its name alone. */
function isName(key: string): boolean {
  return key.startsWith('company:');
}

const ofClient = 'client:';

/** The id of the client that a candidate's key stands for; null where it is none yet. */
export function clientIdIn(key: string): string | null {
  return key.startsWith(ofClient) ? key.slice(ofClient.length) : null;
}

/** What makes a mail or an occurrence the same one when it is met again. */
export function identityOf(item: ItemOf<'mail'> | ItemOf<'event'>): string {
  return item.kind === 'mail'
    ? mailIdentity(item.from.email, item.at, item.subject)
    : importedOccurrenceIdentity(item.sourceId ?? `${item.title} ${item.at}`);
}
