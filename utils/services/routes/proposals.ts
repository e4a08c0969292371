import { on } from '../../messaging/router.ts';
import { success } from '../../platform/result.ts';
import { newestProposals, proposalsToRefuse } from '../care/proposals.ts';
import { writeDone, type Context } from '../context.ts';

/** What is proposed with all clients together. */
export function proposalRoutes(context: Context) {
  const { store, clock } = context;
  return {
    'proposal.list': on('proposal.list', async () => {
      const [proposals, total] = await Promise.all([
        store.reading(newestProposals),
        store.count('commitment', 'proposed', []),
      ]);
      return success({ proposals, total });
    }),
    'proposal.refuse': on('proposal.refuse', ({ operationId, commitmentIds }) =>
      writeDone(context, operationId, (reader) => proposalsToRefuse(reader, commitmentIds, clock())),
    ),
  };
}
