import type { ClientEdit, Parsed, PersonEdit } from '../messaging/contract.ts';
import { byHand, type Provenance } from '../records/fields.ts';
import type { FieldsOf } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

/** A client as it is before anybody has said anything about them. */
export function emptyClient(
  name: string,
  provenance: Provenance,
): Omit<FieldsOf<'client'>, 'domains' | 'goals' | 'needs'> {
  return {
    name,
    status: 'active',
    owner: '',
    backup: '',
    industry: '',
    cadence: null,
    responseHours: null,
    timeZone: null,
    preferredChannel: null,
    language: null,
    recording: 'full',
    since: null,
    provenance,
  };
}

/** Someone of whom only the name and the client are known. */
export function emptyPerson(
  name: string,
  clientId: string | null,
  provenance: Provenance,
): Omit<FieldsOf<'person'>, 'emails' | 'phones'> {
  return { name, role: '', decisionMaker: null, clientId, formerClientId: null, statedChannel: null, provenance };
}

/** A new client with its domains, and its people: those who are known already move to it. */
export async function clientToAdd(reader: Reader, input: Parsed<'client.add'>): Promise<Change[]> {
  const provenance: Provenance = { ...byHand, link: input.link };
  const changes: Change[] = [
    change('client', input.clientId, {
      set: emptyClient(input.name, provenance),
      elements: { domains: Object.fromEntries(input.domains.map((domain) => [domain, true as const])) },
    }),
  ];
  for (const { name, email } of input.people) {
    const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [email], limit: 1 });
    const known = records[0];
    changes.push(
      known === undefined
        ? change('person', `person ${email}`, {
            set: emptyPerson(name, input.clientId, provenance),
            elements: { emails: { [email]: true } },
            // Someone who was deleted with a former client is there again.
            deleted: false,
          })
        : change('person', known.id, { set: { clientId: input.clientId, formerClientId: null } }),
    );
  }
  return changes;
}

/** What an edit of a client changes: only the fields that are named. */
export function clientToEdit(clientId: string, { domains = {}, goals = {}, needs = {}, ...set }: ClientEdit): Change[] {
  return [change('client', clientId, { set, elements: { domains, goals, needs } })];
}

/** What an edit of a person changes: only the fields that are named. */
export function personToEdit(personId: string, { emails = {}, phones = {}, ...set }: PersonEdit): Change[] {
  const moved = set.clientId === undefined ? {} : { formerClientId: null };
  return [change('person', personId, { set: { ...set, ...moved }, elements: { emails, phones } })];
}

/** A person typed by hand. An address that is known already stays with the person who has it. */
export async function personToAdd(reader: Reader, input: Parsed<'person.add'>): Promise<Change[]> {
  const provenance: Provenance = { ...byHand, link: input.link };
  if (input.email !== null) {
    const { records } = await reader.list({ kind: 'person', index: 'email', prefix: [input.email], limit: 1 });
    if (records[0] !== undefined)
      return [change('person', records[0].id, { set: { clientId: input.clientId, formerClientId: null } })];
  }
  return [
    change('person', input.personId, {
      set: emptyPerson(input.name, input.clientId, provenance),
      elements: { emails: input.email === null ? {} : { [input.email]: true } },
    }),
  ];
}
