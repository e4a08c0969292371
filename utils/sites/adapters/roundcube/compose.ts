import { fillEmpty, writeBlocks, writePlain } from '../../compose-write.ts';
import { contactOf, distinct, readAddress } from '../../contact.ts';
import type { Draft } from '../../draft.ts';
import { elementKey, frameDocument, isArea, isField, isSelect, isShown, targetOf } from '../../elements.ts';
import type { ComposeBox, ComposeFate, Page } from '../../site-adapter.ts';
import type { ComposeView, Contact } from '../../view.ts';

function field(document: Document, selector: string): HTMLInputElement | HTMLTextAreaElement | null {
  const found = document.querySelector(selector);
  return isField(found) ? found : null;
}

/** The body of an HTML mail, which TinyMCE keeps in a frame; null while a plain one is written. */
function richBody(document: Document): HTMLElement | null {
  const frame = document.querySelector('iframe#composebody_ifr');
  return frame && isShown(frame) ? (frameDocument(frame)?.body ?? null) : null;
}

function plainBody(document: Document): HTMLTextAreaElement | null {
  const area = document.querySelector('#composebody');
  return isArea(area) && isShown(area) ? area : null;
}

function insert(document: Document, draft: Draft): boolean {
  const rich = richBody(document);
  const plain = plainBody(document);
  if (rich) writeBlocks(rich, draft);
  else if (plain) writePlain(plain, draft);
  else return false;
  if (!isReply(document)) {
    // The page makes its chips of what this hidden field is changed to.
    fillEmpty(field(document, '#_to'), draft.to.join(', '));
    fillEmpty(field(document, '#compose-subject, [name=_subject]'), draft.subject);
  }
  return true;
}

function isReply(document: Document): boolean {
  return Boolean(
    field(document, '[name=_subject]')?.defaultValue.trim() && field(document, '#_to')?.defaultValue.trim(),
  );
}

/** The compose box of the page: there is one at most. */
export function openBoxes({ document }: Page): ComposeBox[] {
  const root =
    document.querySelector('#compose-content') ?? document.querySelector('#composebody')?.closest('form, body');
  if (!root || !document.querySelector('#composebody')) return [];
  const addressed = (): string[] =>
    ['to', 'cc', 'bcc'].flatMap((name) => recipients(document, name)).flatMap(({ email }) => email ?? []);
  return [{ key: elementKey(root), root, recipients: addressed, insert: (draft) => insert(document, draft) }];
}

function recipients(document: Document, name: string): Contact[] {
  const typed = field(document, `#_${name}`)?.value ?? '';
  const each = typed.matchAll(/(?:"([^"]*)"|([^,;<>]*?))\s*<([^<>\s]+@[^<>\s]+)>|([^\s,;<>]+@[^\s,;<>]+)/g);
  return distinct([...each].map((match) => contactOf(match[1] ?? match[2], match[3] ?? match[4])));
}

/** What the compose box says: to whom, and about what. */
export function viewOf({ document }: Page, box: ComposeBox): ComposeView {
  return {
    key: box.key,
    to: recipients(document, 'to'),
    cc: recipients(document, 'cc'),
    subject: field(document, '#compose-subject, [name=_subject]')?.value ?? '',
    format: richBody(document) ? 'html' : 'plain',
    reply: isReply(document),
  };
}

/** The sender that is chosen in a compose box: "Name <address>", or a hidden field with a number when there is one only. */
export function chosenSender(document: Document): string | null {
  const from = document.querySelector('#_from, [name=_from]');
  const text = isSelect(from) ? (from.selectedOptions[0]?.text ?? '') : (from?.parentElement?.textContent ?? '');
  return readAddress(/[^\s<>]+@[^\s<>]+/.exec(text)?.[0]);
}

/** Words of confirmation that stood in the page before the person asked to send: "saved as draft", not "sent". */
const before = new WeakSet<Element>();

function confirmations(document: Document): Element[] {
  return [...document.querySelectorAll('#messagestack .confirmation, #message .confirmation')];
}

/** A saved draft is confirmed just like a sent mail; the form says which of the two it last asked for (1.6.5, seen 2026-11-23). */
function savesDraft(document: Document): boolean {
  return field(document, '[name=_draft]')?.value === '1';
}

/** What became of the compose box: a confirmation that came after the person asked for it says that the mail went. */
export function fate({ document }: Page, box: ComposeBox): ComposeFate {
  if (!savesDraft(document) && confirmations(document).some((word) => !before.has(word))) return 'sent';
  return box.root.isConnected ? 'open' : 'closed';
}

/** Whether the person asks with this to send the mail; the confirmations that stand there by then are of others. */
export function asksToSend(event: Event, box: ComposeBox): boolean {
  const button = event.type === 'click' ? targetOf(event)?.closest('button.send, a.send, [onclick*="\'send\'"]') : null;
  if (!button || button.ownerDocument !== box.root.ownerDocument) return false;
  for (const word of confirmations(box.root.ownerDocument)) before.add(word);
  return true;
}
