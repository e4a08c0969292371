import { hostEndings } from '../records/person.ts';
import type { Stored } from '../records/index.ts';
import type { Reader } from '../store/types.ts';

/** Whom an address belongs to, as far as it is known. */
export interface Belonging {
  person: Stored<'person'> | null;
  client: Stored<'client'> | null;
}

/** The person with this address and their client; for an unknown person the client that owns the domain. */
export async function belongingOf(reader: Reader, email: string): Promise<Belonging> {
  const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
  const person = records[0] ?? null;
  const clientId = person?.fields.clientId ?? null;
  if (clientId !== null) {
    const [client] = await reader.read('client', [clientId]);
    if (client !== undefined) return { person, client };
  }
  return { person, client: await ownerOfDomain(reader, email) };
}

/** How whoever has this address is called; the address itself where that is not known. */
export async function nameBehind(reader: Reader, email: string): Promise<string> {
  const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
  return records[0]?.fields.name || email;
}

/** The client that owns the address's host or, failing that, the nearest domain above it. */
async function ownerOfDomain(reader: Reader, email: string): Promise<Stored<'client'> | null> {
  for (const ending of hostEndings(email)) {
    const { records } = await reader.list({ kind: 'client', index: 'domain', prefix: [ending], limit: 1 });
    if (records[0] !== undefined) return records[0];
  }
  return null;
}
