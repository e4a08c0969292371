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
  /** No compose box is open: a new one opens at this address of this site, with recipients and subject; null where there is none. */
  | { type: 'no-compose'; recapId: string; url: string | null; site: string }
  /** No box that is open takes it: it is addressed to others alone, or has no place to write to. */
  | { type: 'not-inserted'; recapId: string }
  /** The compose box with the draft was sent. */
  | { type: 'sent'; recapId: string }
  /** What is seen cannot be put on the timeline; null once it can be again. */
  | { type: 'not-recorded'; problem: 'full' | null }
  /** The person opened the sidebar by keyboard: take the focus. */
  | { type: 'focus' };

/** From the sidebar to the content script. */
export type FrameMessage =
  | { type: 'insert'; draft: Draft }
  /** Collapse the frame and give the focus back to the page. */
  | { type: 'close' }
  /** Copies the page's health report for a bug report. */
  | { type: 'read-again' };
