import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { findRecords } from '../search.ts';

/** Search over everything. */
export function searchRoutes({ store, clock }: Context) {
  return {
    'search.find': on('search.find', async (input) => success(await findRecords(store, input, clock()))),
  };
}
