import { boxesFor } from '../sites/choose-box.ts';
import type { Draft } from '../sites/draft.ts';
import { targetOf } from '../sites/elements.ts';
import type { ComposeBox, Page, SiteAdapter } from '../sites/site-adapter.ts';

/** How long a page may take to say that a mail was sent, after the person pressed send. */
const patience = 60_000;

/** Puts drafts into compose boxes and follows what becomes of them. */
export interface DraftsInPage {
  /** True where the draft stands in a compose box now; false where no box would take it. */
  insert(draft: Draft): boolean;
  /** Whether a box is open that may take it. */
  fits(draft: Draft): boolean;
  hasBox(): boolean;
  /** Looks after the boxes that were written to: called whenever the page has changed. */
  look(): void;
}

interface Written {
  recapId: string;
  box: ComposeBox;
  /** When the person pressed send. */
  askedAt: number | null;
}

/**
 * Follows the compose boxes of a page until `signal` ends it; `sent` is told once the page says that a mail with a draft
 * went.
 */
export function followDrafts(options: {
  adapter: SiteAdapter;
  page: () => Page;
  document: Document;
  signal: AbortSignal;
  sent: (recapId: string) => void;
}): DraftsInPage {
  const { adapter, page, document, signal, sent } = options;
  let written: Written[] = [];
  /** The box that the person was in last: once the sidebar is pressed, the focus is there. */
  let last: Element | null = null;

  function noteAsk(event: Event) {
    for (const each of written) if (adapter.asksToSend(event, each.box)) each.askedAt = Date.now();
  }
  for (const type of ['click', 'keydown'] as const) document.addEventListener(type, noteAsk, { capture: true, signal });

  function noteFocus(event: Event) {
    const target = targetOf(event);
    if (!target?.closest('input, textarea, [contenteditable=true]')) return;
    last = adapter.composeBoxes(page()).find(({ root }) => root.contains(target))?.root ?? last;
  }
  document.addEventListener('focusin', noteFocus, { signal });

  const boxes = (draft: Draft) => boxesFor(draft, adapter.composeBoxes(page()), last);

  return {
    fits: (draft) => boxes(draft).length > 0,
    insert(draft) {
      const box = boxes(draft).find((candidate) => candidate.insert(draft));
      if (box === undefined) return false;
      written = [
        ...written.filter(({ recapId }) => recapId !== draft.recapId),
        { recapId: draft.recapId, box, askedAt: null },
      ];
      return true;
    },
    hasBox: () => adapter.composeBoxes(page()).length > 0,
    look() {
      if (last?.isConnected === false) last = null;
      written = written.filter(({ recapId, box, askedAt }) => {
        const fate = adapter.fate(page(), box);
        if (fate === 'sent' && askedAt !== null) {
          sent(recapId);
          return false;
        }
        // The page may close the box some time before it says that the mail is on its way.
        return fate === 'open' || (askedAt !== null && Date.now() - askedAt < patience);
      });
    },
  };
}
