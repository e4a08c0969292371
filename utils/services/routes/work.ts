import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { readWork } from '../work.ts';

/** The work for a client, and what they say of it. */
export function workRoutes({ store }: Context) {
  return {
    'work.list': on('work.list', async ({ clientId }) =>
      success(await store.reading((reader) => readWork(reader, clientId))),
    ),
  };
}
