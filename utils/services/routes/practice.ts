import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { change } from '../../store/change.ts';
import { writeDone, type Context } from '../context.ts';
import { readClientPractice, readSaid } from '../client-practice.ts';
import { practiceToSave } from '../practice.ts';
import { pagesOver } from '../shown/pages.ts';
import { readShown } from '../shown/read.ts';

/** What is kept of the practice of looking after clients. */
export function practiceRoutes(context: Context) {
  const { store } = context;
  const pages = pagesOver(store);
  return {
    'practice.list': on('practice.list', async ({ kind, index, prefix, after, limit }) =>
      success(await store.list({ kind, index, prefix, limit, ...(after !== null && { after }) })),
    ),
    'practice.shown': on('practice.shown', async ({ page, ...asked }) => {
      const { kind, mostOf, rows } = pages[page];
      const kept = await rows();
      return success(await store.reading((reader) => readShown(reader, { kind, mostOf }, kept, asked)));
    }),
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
