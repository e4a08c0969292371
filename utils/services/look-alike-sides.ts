import type { LookAlikeSide } from '../messaging/calls/look-alike.ts';
import type { Stored } from '../records/index.ts';

/** One of two that look alike: what is shown of it, how much is known of it, and since when. */
export interface Side {
  shown: LookAlikeSide;
  known: number;
  since: number;
}

const mostNamed = 5;

/** Shows a person: what they do, how they are reached, at which client. */
export function sideOfPerson(
  people: readonly Stored<'person'>[],
  clients: readonly Stored<'client'>[],
): (id: string) => Side | null {
  const byId = new Map(people.map((person) => [person.id, person]));
  const names = new Map(clients.map(({ id, fields }) => [id, fields.name]));
  return (id) => {
    const person = byId.get(id);
    if (person === undefined) return null;
    const { name, role, emails, phones, clientId } = person.fields;
    const client = clientId === null ? undefined : names.get(clientId);
    const facts = [
      fact('role', [role]),
      fact('client', [client ?? '']),
      fact('address', Object.keys(emails)),
      fact('phone', Object.keys(phones)),
    ];
    return sideOf(person, name, facts, name.split(/\s+/u).length + (client === undefined ? 0 : 5));
  };
}

/** Shows a client: domains, industry, and the first of their people. */
export function sideOfClient(
  people: readonly Stored<'person'>[],
  clients: readonly Stored<'client'>[],
): (id: string) => Side | null {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const theirs = Map.groupBy(people, ({ fields }) => fields.clientId);
  return (id) => {
    const client = byId.get(id);
    if (client === undefined) return null;
    const named = theirs.get(id) ?? [];
    const names = named.slice(0, mostNamed).map(({ fields }) => fields.name || (Object.keys(fields.emails)[0] ?? ''));
    const { name, domains, industry, goals, needs } = client.fields;
    const facts = [fact('domain', Object.keys(domains)), fact('industry', [industry]), fact('person', names)];
    return sideOf(client, name, facts, named.length + Object.keys(goals).length + Object.keys(needs).length);
  };
}

type Fact = LookAlikeSide['facts'][number];

function fact(what: Fact['what'], values: string[]): Fact {
  return { what, values: values.filter((value) => value !== '') };
}

function sideOf(record: { id: string; createdAt: number }, name: string, facts: Fact[], more: number): Side {
  const told = facts.filter(({ values }) => values.length > 0);
  const known = more + told.reduce((count, { values }) => count + values.length, 0);
  return { shown: { id: record.id, name, facts: told }, known, since: record.createdAt };
}
