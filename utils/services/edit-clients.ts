import type { ClientsEdit } from '../messaging/contract.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

/** The same edit for each of these clients that is still there. */
export async function clientsToEdit(reader: Reader, clientIds: string[], edit: ClientsEdit): Promise<Change[]> {
  const clients = await reader.read('client', clientIds);
  return clients.map(({ id }) => change('client', id, { set: edit }));
}
