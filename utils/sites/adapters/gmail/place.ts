import { attributeOf, isShown } from '../../elements.ts';
import type { Page } from '../../site-adapter.ts';

/** A box that is being written in, in all its forms; see `compose.ts`. */
const writing = '[data-compose-id], [contenteditable=true], .M9, .aSt';
/** A message, painted open or collapsed. Attributes first; `.adn` and `.adf` since 2022 at least, seen in 2026. */
const painted = '[data-message-id], [data-legacy-message-id], .adn, .adf';
/** What holds one message: a list item since 2026-09, else the classes of a collapsed (`.kv`, `.kQ`) and an open (`.h7`) one. */
const holder = '.kv, .kQ, .h7, [role=listitem]';
const row = 'tr.zA, [gh=tl]';

function isMessage(element: Element): boolean {
  return element.closest(`${writing}, .a3s, ${row}`) === null;
}

/** The elements of the messages in a thread, in order: a collapsed one and its empty shell are one message. */
export function messageElements(root: ParentNode): Element[] {
  const found = new Set<Element>();
  for (const element of root.querySelectorAll(painted)) {
    if (isMessage(element)) found.add(element.closest(holder) ?? element);
  }
  return [...found].filter((element) => !isInside(element, found));
}

function isInside(element: Element, others: Set<Element>): boolean {
  for (let node = element.parentElement; node; node = node.parentElement) if (others.has(node)) return true;
  return false;
}

/** Several conversations are kept in the page: the last that is shown is the open one. */
export function threadRoot({ document }: Page): Element | null {
  const candidates = [...document.querySelectorAll('[role=main]')].filter(isShown);
  const roots = candidates.length ? candidates : [document.body];
  return roots.findLast((root) => [...root.querySelectorAll(painted)].some(isMessage)) ?? null;
}

/** The id that links and lists use; the subject's heading and each message carry it once they are painted. */
export function threadId(root: Element): string | null {
  for (const element of root.querySelectorAll('[data-legacy-thread-id]')) {
    if (!element.closest(`${row}, .a3s`)) return attributeOf(element, 'data-legacy-thread-id');
  }
  return null;
}

/** What the address says is open: the last part of its hash, where it is long enough for a conversation's. */
export function idInAddress(url: URL): string | null {
  return /\/([\w-]{15,})$/.exec(url.hash.replace(/\?.*$/, ''))?.[1] ?? null;
}

/** `/mail/u/0/`, or `/mail/b/<id>/u/0/` in a mailbox that was delegated to this account. */
export function basePath(url: URL): string {
  return /^\/mail(\/b\/[^/]+)?\/u\/[^/]+\//.exec(url.pathname)?.[0] ?? '/mail/u/0/';
}
