import type { Draft } from './draft.ts';
import type { View } from './view.ts';

/**
 * What the sidebar's frame and the content script of its page say to each other. The sidebar connects to its own tab
 * (`tabs.connect`), so neither the page nor another tab takes part.
 */

/** From the content script to the sidebar. */
export type PageMessage =
  /** What is on the screen now. Higher revisions are newer; an answer for a lower one is to be thrown away. */
  | { type: 'view'; revision: number; view: View }
  /** The draft stands in the compose box. */
  | { type: 'inserted'; recapId: string }
  /** No compose box is open: a new one opens at this address, which takes recipients and subject; null where the site has none. */
  | { type: 'no-compose'; recapId: string; url: string | null }
  /** The page's box has no place to write to, or the page refused. */
  | { type: 'not-inserted'; recapId: string }
  /** The compose box with the draft was sent. */
  | { type: 'sent'; recapId: string }
  /** The person opened the sidebar by keyboard: take the focus. */
  | { type: 'focus' };

/** From the sidebar to the content script. */
export type FrameMessage =
  | { type: 'insert'; draft: Draft }
  /** Collapse the frame and give the focus back to the page. */
  | { type: 'close' }
  /** Copies the page's health report for a bug report. */
  | { type: 'read-again' };

/**
 * A draft that waits for the compose window that was opened for it in a new tab: kept in `storage.local` under
 * `pendingDraftKey`, taken once, by the first compose box of that site that opens within two minutes.
 */
export interface PendingDraft {
  draft: Draft;
  site: string;
  /** Milliseconds since 1970. */
  at: number;
}
export const pendingDraftKey = 'pending-draft';
