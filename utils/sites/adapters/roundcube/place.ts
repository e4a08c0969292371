import { frameDocument, isShown } from '../../elements.ts';
import type { Page } from '../../site-adapter.ts';

/** A message that is on the screen: the document it stands in, and its address. */
export interface Place {
  document: Document;
  url: URL;
  id: string | null;
}

/** `mailbox/uid`, as the addresses name a message. */
function idIn(address: string, base: string): string | null {
  const query = URL.canParse(address, base) ? new URL(address, base).searchParams : null;
  const uid = query?.get('_uid');
  return query && uid ? `${query.get('_mbox') ?? 'INBOX'}/${uid}` : null;
}

/** The rows of the list of mails, in whichever layout. */
export function rowsOf(document: Document): Element[] {
  return [...document.querySelectorAll('#messagelist tr.message, tr.message[id^=rcmrow]')];
}

/** The id of a row's mail; null where its link has none. `base` is the address of the page. */
export function rowId(row: Element, base: string): string | null {
  return idIn(row.querySelector('a[href*="_uid="]')?.getAttribute('href') ?? '', base);
}

function selectedRows(document: Document): Element[] {
  return rowsOf(document).filter((row) => row.matches('.selected, [aria-selected=true]'));
}

function inDocument(document: Document, address: string): Place | null {
  if (!document.querySelector('#message-header, #messageheader, #messagebody')) return null;
  const url = new URL(URL.canParse(address) ? address : document.baseURI);
  return { document, url, id: idIn(address, document.baseURI) };
}

/** The message that is shown: in this document, or in its preview frame. */
export function messagePlace({ document, url }: Page): Place | null {
  const own = inDocument(document, url.href);
  if (own) return own;
  const frame = document.querySelector('iframe#messagecontframe, iframe[name=messagecontframe]');
  const inner = frame && isShown(frame) ? frameDocument(frame) : null;
  if (!frame || !inner) return null;
  const loaded = inner.URL.includes('_uid=') ? inner.URL : (frame.getAttribute('src') ?? '');
  const place = inDocument(inner, new URL(loaded, url).href);
  if (!place) return null;
  // Another row was chosen and its message is still being fetched: what the frame shows is a former one.
  const chosen = selectedRows(document).map((row) => rowId(row, url.href));
  return place.id && chosen.length && !chosen.includes(place.id) ? null : place;
}
