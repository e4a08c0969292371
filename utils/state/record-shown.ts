import { call } from '../messaging/client.ts';
import { shownView } from './frame.ts';

/**
 * Has what is on the screen recorded now: the content script told of it before its client was known, or before
 * recording was turned on. Where it cannot be, the next opening records it.
 */
export async function recordShown(): Promise<void> {
  const shown = shownView.peek();
  if (shown !== null) await call('view.seen', { view: shown.view });
}
