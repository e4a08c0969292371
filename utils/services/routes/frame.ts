import { done, on } from '../../messaging/router.ts';
import { failure, success } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import { readFrameState, writeFrameState } from '../frame-state.ts';
import { keepPending, pendingFor, takePending } from '../pending-draft.ts';

/** What a content script keeps: how its frame stands, and the draft that waits for its page. */
export function frameRoutes({ clock }: Context) {
  return {
    'frame.read': on('frame.read', async ({ site, path }, { origin }) => {
      const [frame, pending] = await Promise.all([readFrameState(site), pendingFor(site, `${origin}${path}`, clock())]);
      return success({ frame, pending: pending?.draft ?? null });
    }),
    'frame.write': on('frame.write', async ({ site, frame }) => {
      await writeFrameState(site, frame);
      return done;
    }),
    'pending.keep': on('pending.keep', async (input) => {
      await keepPending(input, clock());
      return done;
    }),
    'pending.take': on('pending.take', async ({ recapId, path }, { origin }) =>
      (await takePending(recapId, `${origin}${path}`, clock())) ? done : failure('unknown', 'nothing waits'),
    ),
  };
}
