import type { Draft } from '../sites/draft.ts';
import { askBackground } from './background.ts';
import type { DraftsInPage } from './drafts-in-page.ts';

/**
 * Puts a draft that waits for this page into the first box that it fits. Returns what looks for one, to be called
 * whenever the page has changed. Until then it goes on waiting in the background: a page before the mail, as one that
 * asks for a password, does not lose it.
 */
export function followPending(
  pending: Draft | null,
  drafts: DraftsInPage,
  inserted: (recapId: string) => void,
): () => void {
  let waiting = pending;
  let isAsking = false;

  /** Of several pages that could write it one does, and in time: the background says whether it is this one. */
  async function write(draft: Draft) {
    const { recapId } = draft;
    isAsking = true;
    const { problem } = await askBackground('pending.take', { recapId, path: location.pathname });
    isAsking = false;
    if (problem === 'unavailable') return;
    waiting = null;
    if (problem === null && drafts.insert(draft)) inserted(recapId);
  }

  return () => {
    if (waiting !== null && !isAsking && drafts.fits(waiting)) void write(waiting);
  };
}
