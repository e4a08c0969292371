import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { readComing } from '../coming.ts';
import type { Context } from '../context.ts';

/** What is planned with all clients. */
export function comingRoutes({ store, clock }: Context) {
  return {
    'coming.list': on('coming.list', async (input) =>
      success(await store.reading((reader) => readComing(reader, input, clock()))),
    ),
  };
}
