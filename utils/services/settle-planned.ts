import type { OpenStore } from '../store/index.ts';

/**
 * What was planned and is over took place: no page and no file may ever say so. In small batches, each of which is on
 * disk before the next, so that it goes on where it was killed; after days without it all that were missed come at once.
 */
export async function settlePlanned(store: Pick<OpenStore, 'amend'>, now: number): Promise<void> {
  for (;;) {
    const amended = await store.amend({ kind: 'interaction', index: 'due', upTo: now }, { state: 'happened' });
    if (!amended.ok || amended.value.records === 0) return;
  }
}
