import { contactOf, distinct } from '../../contact.ts';
import { attributeOf } from '../../elements.ts';
import type { Page, ReadMessage } from '../../site-adapter.ts';
import { gather, miss, noFindings, settleBySelectors } from '../../strategies.ts';
import { elementText, lineOf } from '../../text.ts';
import { writtenDate } from '../../written-date.ts';
import type { Contact } from '../../view.ts';
import { basePath } from './place.ts';

const quoted = '.gmail_quote, .gmail_quote_container, .iX, .yj6qo';
const senders = [
  'td.gF span[email]',
  'h3.iw span[email]',
  'span.gD[email]',
  'span.gD[data-hovercard-id]',
  'img.ajn[jid]',
];
const recipients = ['.hb span[email]', 'span.g2[email]', '.hb [data-hovercard-id]'];
const dates = ['.gK .g3[title]', '.g3[title]', '.gK span[title]'];

/** "'Ann' via Sales": the address is the group's, so the person's own is not known. The word differs by language. */
const throughGroup = /^['‘"«](.+)['’"»]\s+\S+\s+\S/;

function senderAt(element: Element): Contact | null {
  if (element.closest('.hb')) return null;
  const name = attributeOf(element, 'name') ?? attributeOf(element, 'data-name') ?? lineOf(element);
  const address = ['email', 'data-hovercard-id', 'jid'].map((from) => attributeOf(element, from)).find(Boolean);
  const person = throughGroup.exec(name ?? '')?.[1];
  return person ? contactOf(person, null) : contactOf(name, address);
}

/** Self is "me" there, in the page's language: the address is what counts. */
function recipientAt(element: Element, account: string | null): Contact | null {
  const email = attributeOf(element, 'email') ?? attributeOf(element, 'data-hovercard-id');
  const contact = contactOf(attributeOf(element, 'name') ?? lineOf(element), email);
  return contact?.email && contact.email === account ? { ...contact, name: null } : contact;
}

function idOf(element: Element): string | null {
  for (const name of ['data-legacy-message-id', 'data-message-id']) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]:not(.a3s *)`);
    const id = attributeOf(holder, name);
    if (id) return sameId(id);
  }
  return null;
}

/** One attribute writes in decimal what the other, and every link, writes in hex: whichever is painted first, it is one id. */
function sameId(id: string): string {
  const [, decimal] = /^#?msg-f:(\d+)$/.exec(id) ?? [];
  return decimal ? BigInt(decimal).toString(16) : id.replace(/^#?(msg-f:)?/, '');
}

/**
 * Reads a mail of a thread, as far as it is folded out. `account` is the address of whoever reads it; null where it is not
 * known.
 */
export function readMessage(page: Page, element: Element, account: string | null): ReadMessage {
  const findings = noFindings();
  const body = [...element.querySelectorAll('.a3s')].find((part) => !part.closest('[contenteditable=true]'));
  const id = idOf(element);
  const isOpen = body !== undefined || element.querySelector('.ii.gt') !== null;
  const textAt = (part: Element): string => elementText(part, quoted);
  const from = settleBySelectors(findings, 'from', element, senders, senderAt);
  const date = settleBySelectors(findings, 'date', element, dates, (at) => writtenDate(attributeOf(at, 'title')));
  const to = isOpen ? gather(findings, 'to', element, recipients, (at) => recipientAt(at, account)) : [];
  const snippets = ['.iA.g6', '.g6', '.iA'];
  const text = body
    ? textAt(body)
    : settleBySelectors(findings, 'text', element, isOpen ? ['.ii.gt'] : snippets, textAt);
  if (body) findings.matched['text'] ??= '.a3s';
  // A long mail is cut by Gmail itself: what follows is not in the page.
  if (element.querySelector('.iX a[href*="view=lg"]')) miss(findings, 'end of text');
  if (!id) miss(findings, 'id');
  const link = id ? `${page.url.origin}${basePath(page.url)}#all/${id}` : null;
  const message = { id, from, to: distinct(to), cc: [], date, text: text ?? '', collapsed: !isOpen, link };
  return { ...findings, message };
}
