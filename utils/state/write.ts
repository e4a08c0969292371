import { call } from '../messaging/client.ts';
import type { CallName, CallProblem, ClientEdit, Input, Output, PersonEdit } from '../messaging/contract.ts';
import { newId } from '../platform/ids.ts';
import type { Result } from '../platform/result.ts';
import type { Client } from '../records/client.ts';
import type { Person } from '../records/person.ts';
import { refreshScreen, screen } from './screen.ts';

/** The calls that can be repeated and taken back: those that carry an operation id. */
type WriteName = { [Name in CallName]: Input<Name> extends { operationId: string } ? Name : never }[CallName];

/** Writes, and shows what came of it. */
export async function write<Name extends WriteName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>, CallProblem>> {
  const answer = await call(name, input);
  await refreshScreen();
  return answer;
}

/** Takes back what was written under this operation id. */
export async function undo(undoing: string): Promise<CallProblem | null> {
  const answer = await write('undo', { operationId: newId(), undoing });
  return answer.ok ? null : answer.problem;
}

/** Changes the client on the screen: shown at once, taken back if it could not be written. */
export async function editClient(
  operationId: string,
  clientId: string,
  edit: ClientEdit,
): Promise<Result<unknown, CallProblem>> {
  const before = screen.peek().card;
  showClient(clientId, (client) => withClientEdit(client, edit));
  const answer = await write('client.edit', { operationId, clientId, edit });
  if (!answer.ok && before !== null) showClient(clientId, () => before.client.fields);
  return answer;
}

/** Changes a person of the client on the screen: shown at once, taken back if it could not be written. */
export async function editPerson(
  operationId: string,
  personId: string,
  edit: PersonEdit,
): Promise<Result<unknown, CallProblem>> {
  const before = screen.peek().card?.people.find((person) => person.id === personId);
  showPerson(personId, (person) => withPersonEdit(person, edit));
  const answer = await write('person.edit', { operationId, personId, edit });
  if (!answer.ok && before !== undefined) showPerson(personId, () => before.fields);
  return answer;
}

function showClient(clientId: string, change: (fields: Client) => Client): void {
  const shown = screen.peek();
  if (shown.card?.client.id !== clientId) return;
  const client = { ...shown.card.client, fields: change(shown.card.client.fields) };
  screen.value = { ...shown, card: { ...shown.card, client } };
}

function showPerson(personId: string, change: (fields: Person) => Person): void {
  const shown = screen.peek();
  if (shown.card === null) return;
  const people = shown.card.people.map((person) =>
    person.id === personId ? { ...person, fields: change(person.fields) } : person,
  );
  screen.value = { ...shown, card: { ...shown.card, people } };
}

/** A client's fields with an edit applied; null takes an element out of a set. */
function withClientEdit(fields: Client, { domains, goals, needs, ...plain }: ClientEdit): Client {
  return {
    ...fields,
    ...plain,
    domains: withElements(fields.domains, domains),
    goals: withElements(fields.goals, goals),
    needs: withElements(fields.needs, needs),
  };
}

function withPersonEdit(fields: Person, { emails, phones, ...plain }: PersonEdit): Person {
  return {
    ...fields,
    ...plain,
    emails: withElements(fields.emails, emails),
    phones: withElements(fields.phones, phones),
  };
}

function withElements<Element>(
  set: Record<string, Element>,
  edit: Record<string, Element | null> | undefined,
): Record<string, Element> {
  const result = { ...set };
  for (const [id, element] of Object.entries(edit ?? {})) {
    if (element === null) delete result[id];
    else result[id] = element;
  }
  return result;
}
