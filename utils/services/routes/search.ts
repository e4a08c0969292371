import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { findByName } from '../search.ts';

/** Search over everything. */
export function searchRoutes({ store }: Context) {
  return {
    'search.find': on('search.find', async (input) =>
      success(await store.reading((reader) => findByName(reader, input))),
    ),
  };
}
