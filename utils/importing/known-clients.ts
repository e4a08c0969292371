import type { KeyPart } from '../records/define-record.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import { clientIdIn, domainIn, isName, keyOfName } from './candidate-keys.ts';

export type KnownClients = ReturnType<typeof startClients>;

/** Remembers the clients that were looked up, by id, domain and name: each is asked for once in all files. */
export function startClients() {
  /** By their ids; null for one that is not there any more. */
  const byId = new Map<string, FieldsOf<'client'> | null>();
  const idByDomain = new Map<string, string | null>();
  /** By what keys of names say; null where two are called so. Read once somebody is known by a name alone. */
  let idByName: Map<string, string | null> | null = null;

  async function learnId(reader: Reader, clientId: string): Promise<void> {
    if (byId.has(clientId)) return;
    byId.set(clientId, null);
    const [client] = await reader.read('client', [clientId]);
    if (client !== undefined) byId.set(clientId, client.fields);
  }

  async function learnDomain(reader: Reader, domain: string): Promise<void> {
    if (idByDomain.has(domain)) return;
    idByDomain.set(domain, null);
    const { records } = await reader.list({ kind: 'client', index: 'domain', prefix: [domain], limit: 1 });
    const client = records[0];
    if (client === undefined) return;
    idByDomain.set(domain, client.id);
    byId.set(client.id, client.fields);
  }

  async function learnNames(reader: Reader): Promise<void> {
    if (idByName !== null) return;
    idByName = new Map();
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
        idByName.set(key, idByName.has(key) ? null : id);
        byId.set(id, fields);
      }
      after = page.next;
    }
  }

  const withId = (clientId: string) => byId.get(clientId) ?? null;

  return {
    learnId,
    /** Looks up those whom keys of domains and names stand for. */
    async learn(reader: Reader, keys: Iterable<string>): Promise<void> {
      const all = [...new Set(keys)];
      const domains = all.flatMap((key) => domainIn(key) ?? []);
      await Promise.all([
        ...domains.map((domain) => learnDomain(reader, domain)),
        ...(all.some(isName) ? [learnNames(reader)] : []),
      ]);
    },
    /** Null for one that is not there any more, or was never looked up. */
    withId,
    /** The client that a key stands for; null where it is none yet. */
    withKey: (key: string) => withId(clientIdIn(key) ?? ''),
    /** The id of the client that has a key's domain or name; null where none has, or two are called so. */
    idOwning(key: string): string | null {
      return (isName(key) ? idByName?.get(key) : idByDomain.get(domainIn(key) ?? '')) ?? null;
    },
  };
}
