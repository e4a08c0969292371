import { fillEmpty, writeBlocks } from '../../compose-write.ts';
import { contactOf, distinct } from '../../contact.ts';
import type { Draft } from '../../draft.ts';
import { attributeOf, elementKey, isField, isHtml, isShown, targetOf } from '../../elements.ts';
import type { ComposeBox, ComposeFate, Page } from '../../site-adapter.ts';
import { lineOf } from '../../text.ts';
import type { ComposeView, Contact } from '../../view.ts';

/** The body: by its attributes, then by its place (its role was missing at times). */
const editors = '[role=textbox][g_editable=true], [role=textbox][contenteditable=true], td.Ap [contenteditable=true]';
/** What holds a box, the surest first: an id since 2026-09, a popup, full screen, any, an inline reply's. */
const roots = ['[data-compose-id]', '[role=dialog]', '.aSt', '.M9', '.I5', 'form', 'td.Ap'];

function rootOf(editor: Element): Element {
  return roots.map((root) => editor.closest(root)).find((root) => root !== null) ?? editor;
}

function editorIn(root: Element): HTMLElement | null {
  const editor = root.matches(editors) ? root : root.querySelector(editors);
  return isHtml(editor) ? editor : null;
}

function fieldIn(root: Element, selectors: string[]): HTMLInputElement | HTMLTextAreaElement | null {
  const found = selectors.map((selector) => root.querySelector(selector)).find((field) => field !== null) ?? null;
  return isField(found) ? found : null;
}

/** A reply has its thread in `rt`, or stands inside a message. */
function isReply(root: Element): boolean {
  return Boolean(fieldIn(root, ['input[name=rt]'])?.value) || root.closest('.h7, .I5, [role=listitem]') !== null;
}

function insert(root: Element, draft: Draft): boolean {
  const editor = editorIn(root);
  if (!editor) return false;
  if (!isReply(root)) {
    const subject = fieldIn(root, ['input[name=subjectbox]', 'input[name=subject]:not([type=hidden])']);
    if (recipients(root, 'to').length === 0) {
      fillEmpty(fieldIn(root, ['[name=to] input', 'textarea[name=to]', 'input[name=to]']), draft.to.join(', '));
    }
    // A subject that is not shown belongs to a thread, which the mail would leave.
    if (subject && isShown(subject)) fillEmpty(subject, draft.subject);
  }
  writeBlocks(editor, draft);
  return true;
}

/** The boxes that are open, the one that has the focus first, then the newest. */
export function openBoxes({ document }: Page): ComposeBox[] {
  const shown = [...document.querySelectorAll(editors)].filter((editor) => isShown(editor) && !editor.closest('.a3s'));
  const found = [...new Set(shown.map(rootOf))].toReversed();
  const first = found.findIndex((root) => root.contains(document.activeElement));
  if (first > 0) found.unshift(...found.splice(first, 1));
  return found.map((root) => ({
    key: elementKey(root),
    root,
    recipients: () =>
      ['to', 'cc', 'bcc'].flatMap((name) => recipients(root, name, true).flatMap(({ email }) => email ?? [])),
    insert: (draft) => insert(root, draft),
  }));
}

/** Those of the chips and of the older plain field; with `typing` also the one that is being typed. */
function recipients(root: Element, name: string, typing = false): Contact[] {
  const chips = root.querySelectorAll(`[name=${name}] [data-hovercard-id]`);
  const inChips = [...chips].map((chip) =>
    contactOf(attributeOf(chip, 'data-name') ?? lineOf(chip), attributeOf(chip, 'data-hovercard-id')),
  );
  const fields = root.querySelectorAll(
    `input[name=${name}][value*="@"]${typing ? `, [name=${name}] input, textarea[name=${name}]` : ''}`,
  );
  const written = [...fields].flatMap((field) =>
    isField(field) ? (field.value.match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? []) : [],
  );
  return distinct([...inChips, ...written.map((email) => contactOf(null, email))]);
}

/** What a compose box says: to whom, and about what. */
export function viewOf({ root, key }: ComposeBox): ComposeView {
  const subject = fieldIn(root, ['input[name=subjectbox]', 'input[name=subject]']);
  return {
    key,
    to: recipients(root, 'to'),
    cc: recipients(root, 'cc'),
    subject: subject?.value ?? '',
    format: 'html',
    reply: isReply(root),
  };
}

/** Notices of sending that stood in the page before the person asked for it. */
const before = new WeakSet<Element>();

/** The notice has a link to undo and one to view the message, whatever its language. */
function notices(document: Document): Element[] {
  return [...document.querySelectorAll('.vh #link_vsm')].filter((link) =>
    link.closest('.vh')?.querySelector('#link_undo'),
  );
}

/** What became of a compose box: a notice that came after the person asked for it says that the mail went. */
export function fate({ document }: Page, box: ComposeBox): ComposeFate {
  if (box.root.isConnected && editorIn(box.root)) return 'open';
  return notices(document).some((notice) => !before.has(notice)) ? 'sent' : 'closed';
}

/** Whether the person asks with this to send the mail in a box; the notices that stand there by then are of others. */
export function asksToSend(event: Event, { root }: ComposeBox): boolean {
  const target = targetOf(event);
  if (!target || !root.contains(target)) return false;
  const isKey = 'key' in event && event.key === 'Enter' && 'ctrlKey' in event && 'metaKey' in event;
  const asks = isKey
    ? event.type === 'keydown' && Boolean(event.ctrlKey || event.metaKey)
    : event.type === 'click' && target.closest('.aoO') !== null;
  if (asks) for (const notice of notices(root.ownerDocument)) before.add(notice);
  return asks;
}
