import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { readDecisions, readProposals } from '../look-alikes.ts';
import { keepApart, merge, takeBack } from '../merging/decide.ts';

/** People and clients that look like one. */
export function lookAlikeRoutes(context: Context) {
  const { store } = context;
  return {
    'look-alike.list': on('look-alike.list', async ({ clientId }) => success(await readProposals(store, clientId))),
    'look-alike.decisions': on('look-alike.decisions', async () => success(await readDecisions(store))),
    'look-alike.merge': on('look-alike.merge', (pair) => merge(context, pair)),
    'look-alike.apart': on('look-alike.apart', (pair) => keepApart(context, pair)),
    'look-alike.take-back': on('look-alike.take-back', (input) => takeBack(context, input)),
  };
}
