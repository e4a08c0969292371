import type { ClientEdit, PersonEdit } from '../../utils/messaging/contract.ts';
import { editClient, editPerson } from '../../utils/state/write.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';

/** Saves a change of a client, with the way back; true if it was saved. */
export function saveClient(clientId: string, edit: ClientEdit): Promise<boolean> {
  return carryOut(message('ui_saved'), (operationId) => editClient(operationId, clientId, edit));
}

/** Saves a change of a person, with the way back; true if it was saved. */
export function savePerson(personId: string, edit: PersonEdit): Promise<boolean> {
  return carryOut(message('ui_saved'), (operationId) => editPerson(operationId, personId, edit));
}
