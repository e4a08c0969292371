import type { Input } from '../../utils/messaging/contract.ts';
import type { PersonOnScreen } from '../../utils/messaging/shapes.ts';
import { newId } from '../../utils/platform/ids.ts';
import { shownView } from '../../utils/state/frame.ts';
import { recordShown } from '../../utils/state/record-shown.ts';
import { write } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { closePanel } from '../sidebar/panel.ts';
import { message } from '../ui/message.ts';

/** Adds someone to a client that is known already. */
export async function addPerson(person: PersonOnScreen, clientId: string, clientName: string): Promise<boolean> {
  const { personId, name, email } = person;
  const added = await carryOut(message('people_addedTo', name || (email ?? ''), clientName), (operationId) =>
    personId === null
      ? write('person.add', { operationId, personId: newId(), clientId, name, email, link: shownLink() })
      : write('person.edit', { operationId, personId, edit: { clientId } }),
  );
  if (added) {
    closePanel();
    void recordShown();
  }
  return added;
}

/** Makes a new client with the people that were chosen. */
export async function addClient(client: Omit<Input<'client.add'>, 'operationId' | 'link'>): Promise<boolean> {
  const added = await carryOut(message('people_clientAdded', client.name), (operationId) =>
    write('client.add', { ...client, operationId, link: shownLink() }),
  );
  if (added) {
    closePanel();
    void recordShown();
  }
  return added;
}

function shownLink(): string | null {
  return shownView.peek()?.view.url ?? null;
}
