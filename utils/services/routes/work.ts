import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { writeDone, type Context } from '../context.ts';
import { projectToSave, readWork } from '../work.ts';

/** The work for a client, and what they say of it. */
export function workRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'work.list': on('work.list', async ({ clientId }) =>
      success(await store.reading((reader) => readWork(reader, clientId))),
    ),
    'project.save': on('project.save', (input) =>
      writeDone(context, input.operationId, (reader) => projectToSave(reader, input, clock())),
    ),
  };
}
