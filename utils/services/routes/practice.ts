import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { change } from '../../store/change.ts';
import { writeDone, type Context } from '../context.ts';
import { readClientPractice, readSaid } from '../client-practice.ts';
import { practiceToSave } from '../practice.ts';

/** What is kept of the practice of looking after clients. */
export function practiceRoutes(context: Context) {
  const { store } = context;
  return {
    'practice.list': on('practice.list', async ({ kind, index, prefix, after, limit }) =>
      success(await store.list({ kind, index, prefix, limit, ...(after !== null && { after }) })),
    ),
    'practice.read': on('practice.read', async ({ kind, ids }) => success({ records: await store.read(kind, ids) })),
    'practice.save': on('practice.save', (input) =>
      writeDone(context, input.operationId, (reader) => practiceToSave(reader, input)),
    ),
    'practice.delete': on('practice.delete', ({ operationId, kind, ids }) =>
      writeDone(context, operationId, () => ids.map((id) => change(kind, id, { deleted: true }))),
    ),
    'practice.client': on('practice.client', async ({ clientId }) =>
      success(await readClientPractice(store, clientId)),
    ),
    'practice.said': on('practice.said', async ({ clientIds }) => success({ said: await readSaid(store, clientIds) })),
  };
}
