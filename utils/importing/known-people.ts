import type { ItemOf } from '../importers/item.ts';
import type { FieldsOf } from '../records/index.ts';
import type { Reader } from '../store/types.ts';
import type { KnownClients } from './known-clients.ts';

/** Remembers the people that were looked up, and the clients whose they are: every address is asked for once in all files. */
export function startKnownPeople(clients: Pick<KnownClients, 'learnId'>) {
  const byEmail = new Map<string, FieldsOf<'person'> | null>();

  async function learn(reader: Reader, email: string): Promise<void> {
    if (byEmail.has(email)) return;
    byEmail.set(email, null);
    const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
    const fields = records[0]?.fields;
    if (fields === undefined) return;
    byEmail.set(email, fields);
    if (fields.clientId !== null) await clients.learnId(reader, fields.clientId);
  }

  const at = (email: string) => byEmail.get(email) ?? null;

  return {
    learn,
    /** Who has this address; null where nobody who is recorded has. */
    at,
    /** Whether somebody in a list is new, adds something to a person who is known, or is known as they stand there. */
    outcomeOf(item: ItemOf<'person'>): 'fresh' | 'merged' | 'known' {
      const known = item.emails.map(at).find((each) => each !== null) ?? null;
      if (known === null) return 'fresh';
      return saysNothingNew(item, known) ? 'known' : 'merged';
    },
  };
}

function saysNothingNew({ name, role, emails, phones }: ItemOf<'person'>, known: FieldsOf<'person'>): boolean {
  return (
    (name === '' || known.name !== '') &&
    (role === '' || known.role !== '') &&
    emails.every((email) => Object.hasOwn(known.emails, email)) &&
    phones.every((phone) => Object.hasOwn(known.phones, phone))
  );
}
