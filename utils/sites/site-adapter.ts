import type { Addressing, Draft } from './draft.ts';
import type { Findings } from './strategies.ts';
import type { MessageView, View } from './view.ts';

/** A message that was read, with what matched in it and what was missing. */
export interface ReadMessage extends Findings {
  message: MessageView;
}

/** The page as an adapter is given it: nothing else is looked at. */
export interface Page {
  document: Document;
  url: URL;
  /** Where a reader keeps what it has read of an element; whoever hands it out drops what has changed since. */
  memory?: WeakMap<Element, ReadMessage>;
}

/** Says whether a compose box that holds one of our drafts was sent, closed without sending, or is still open. */
export type ComposeFate = 'open' | 'sent' | 'closed';

/** An open compose box in the page, with what can be done with it. */
export interface ComposeBox {
  /** The same as in `ComposeView.key`. */
  key: string;
  /** Whether the box is shown in the page at this moment. */
  root: Element;
  /** The addresses that the mail goes to, as far as the page shows them. */
  recipients(): string[];
  /**
   * Writes the draft at the top of the body, above a signature or quoted text, and tells the page so that it is saved.
   * Recipients and subject are filled in only where they are empty and the box is no reply. A recap that was written
   * there before is not written twice: it is replaced where it stands unchanged, and left alone where it was edited.
   * Returns false, having changed nothing, where the box has no place to write to.
   */
  insert(draft: Draft): boolean;
}

/**
 * One webmail or calendar. Everything that is known about its page stands in its one file.
 * A page of the site can look different tomorrow: each field has ranked strategies, and what none of them finds is said.
 */
export interface SiteAdapter {
  name: string;
  /** Match patterns for the manifest; empty for software that people host themselves (they turn it on for their address). */
  matches: readonly string[];
  /** Whether this page is one of this site, told by the address or, for self-hosted software, by the page. */
  claims(page: Page): boolean;
  /**
   * The key that `read` would give its view, without reading it: asked at every change of the page, so that a former
   * thread or event is taken off the sidebar at once.
   */
  key(page: Page): string;
  /**
   * Reads the page. Yields between messages, so that the caller can give way to the page: no step may take over 16 ms.
   * Never throws on any document.
   */
  read(page: Page): Generator<void, View>;
  /** The nodes whose changes matter, each in its own document (a preview frame has one of its own). */
  watched(page: Page): Node[];
  /** The compose boxes that are open, the one the person is working in first. */
  composeBoxes(page: Page): ComposeBox[];
  /**
   * What became of a box that was open: asked after the person pressed send in it or after it left the page.
   * `sent` only where the page says so; a box that vanished without a word is `closed`.
   */
  fate(page: Page, box: ComposeBox): ComposeFate;
  /** Whether this click or key press, inside the box, asks the site to send it. */
  asksToSend(event: Event, box: ComposeBox): boolean;
  /** The address of a new compose window with these recipients and this subject filled in, the text is written into it once it is open; null where there is none. */
  composeUrl(page: Page, addressing: Addressing): string | null;
  /** The site whose window that is, where it is another one's. */
  composeSite?: string;
}

/** Runs a reader to its end at once: for tests and commands, where nobody waits for the page. */
export function readWhole(reading: Generator<void, View>): View {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}
