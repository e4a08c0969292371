import type { Output } from '../messaging/contract.ts';
import type { Reader } from '../store/types.ts';

/** Who is known at a registrable domain: the people with an address there, and the clients that own it. */
export async function knownAtDomain(reader: Reader, domain: string): Promise<Output<'domain.known'>> {
  const at = domain.toLowerCase();
  const [people, clients] = await Promise.all([
    reader.list({ kind: 'person', index: 'host', prefix: [at], limit: 50 }),
    reader.list({ kind: 'client', index: 'domain', prefix: [at], limit: 10 }),
  ]);
  // A client may be known by its people alone, without owning the domain.
  const owners = new Set(clients.records.map(({ id }) => id));
  const others = new Set(people.records.flatMap(({ fields }) => fields.clientId ?? []).filter((id) => !owners.has(id)));
  return { people: people.records, clients: [...clients.records, ...(await reader.read('client', [...others]))] };
}
