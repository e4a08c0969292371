import { on } from '../../messaging/router.ts';
import { inTurn } from '../../platform/in-turn.ts';
import { logProblem } from '../../platform/log.ts';
import { success } from '../../platform/result.ts';
import { clientColumns } from '../client-columns.ts';
import { writeDone, type Context } from '../context.ts';
import { clientsToDelete } from '../delete-clients.ts';
import { clientsToEdit } from '../edit-clients.ts';

/** All clients at once. */
export function allClientsRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'clients.list': on('clients.list', async (part) => {
      const read = await store.figures(part);
      if (!read.isComplete) buildSoon(store);
      return success(clientColumns(read, clock()));
    }),
    'clients.named': on('clients.named', async ({ clientIds }) => {
      const clients = await store.read('client', clientIds);
      return success({ names: Object.fromEntries(clients.map(({ id, fields }) => [id, fields.name])) });
    }),
    'clients.edit': on('clients.edit', ({ operationId, clientIds, edit }) =>
      writeDone(context, operationId, (reader) => clientsToEdit(reader, clientIds, edit)),
    ),
    'clients.delete': on('clients.delete', ({ operationId, clientIds }) =>
      writeDone(context, operationId, (reader) => clientsToDelete(reader, clientIds)),
    ),
  };
}

/** Somebody waits for figures that are missing: they need not wait for the daily upkeep. */
function buildSoon(store: Context['store']): void {
  inTurn('figures', () => store.buildFigures()).catch((problem: unknown) => logProblem('building figures', problem));
}
