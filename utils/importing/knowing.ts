import type { ItemOf } from '../importers/item.ts';
import type { SkipReason } from '../importers/survey.ts';
import type { Reader } from '../store/types.ts';
import { startClients } from './known-clients.ts';
import { startKnownPeople } from './known-people.ts';

export type Knowing = ReturnType<typeof startKnowing>;

/** What of the files is known already: who has an address, and which client a candidate is. */
export function startKnowing() {
  const clients = startClients();
  const people = startKnownPeople(clients);

  /** Someone may be left of a client that is not there any more. */
  function clientOf(email: string): string | null {
    const clientId = people.at(email)?.clientId ?? null;
    return clientId !== null && clients.withId(clientId) !== null ? clientId : null;
  }

  return {
    /** Looks up whoever was not asked for before. */
    async learn(reader: Reader, emails: Iterable<string>, keys: Iterable<string>): Promise<void> {
      const asked = [...new Set(emails)].map((email) => people.learn(reader, email));
      await Promise.all([...asked, clients.learn(reader, keys)]);
    },
    /** The key of the client that an address or a candidate belongs to already; null for a stranger. */
    keyOf(email: string | null, key: string | null): string | null {
      const id = (email === null ? null : clientOf(email)) ?? (key === null ? null : clients.idOwning(key));
      return id === null ? null : `client:${id}`;
    },
    /** Empty for one that is not there any more. */
    nameOf: (clientId: string) => clients.withId(clientId)?.name ?? '',
    /** The client that a key stands for; null where it is none yet. */
    client: clients.withKey,
    /** One client of whom nothing is to be recorded is enough: what is with them is about the others too. */
    whyNotRecorded: (keys: readonly string[]): SkipReason | null =>
      keys.some((key) => clients.withKey(key)?.recording === 'none') ? 'no-recording' : null,
    /** Whether somebody with this address is recorded. */
    isPerson: (email: string) => people.at(email) !== null,
    /** Whether somebody in a list is new, adds something to a person who is known, or is known as they stand there. */
    person: (item: ItemOf<'person'>) => people.outcomeOf(item),
  };
}
