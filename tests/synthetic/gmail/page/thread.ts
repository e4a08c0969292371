import { element } from '../../page/element.ts';
import type { Thread } from '../../mailbox/mail.ts';
import { messageItem } from './message.ts';
import { words } from './words.ts';

/** The messages of each thread that were opened or closed by hand. */
const opened = new Map<string, Set<string>>();

function openMessages(thread: Thread): Set<string> {
  const kept = opened.get(thread.id);
  const last = thread.mails.at(-1);
  const made = kept ?? new Set<string>();
  if (last) made.add(last.id);
  opened.set(thread.id, made);
  return made;
}

function messageList(thread: Thread, withIds: boolean): HTMLElement {
  const open = openMessages(thread);
  const list = element('div', { role: 'list' });
  for (const mail of thread.mails) {
    const item = messageItem(mail, { open: open.has(mail.id), withIds });
    if (!open.has(mail.id)) {
      item.addEventListener('click', () => {
        open.add(mail.id);
        item.replaceWith(messageItem(mail, { open: true, withIds: true }));
      });
    }
    list.append(item);
  }
  return list;
}

function subjectLine(thread: Thread, withIds: boolean): HTMLElement {
  const permanent = { 'data-thread-perm-id': withIds ? `thread-f:${BigInt(`0x${thread.id}`)}` : 'undefined' };
  const ids = withIds ? { ...permanent, 'data-legacy-thread-id': thread.id } : permanent;
  return element('div.ha', {}, element('h2.hP', { tabindex: '-1', ...ids }, thread.subject));
}

function expandAll(thread: Thread, onChange: () => void): HTMLElement {
  const button = element('button', { jsname: 'tRarif', 'aria-label': words.expandAll, type: 'button' }, '⇳');
  button.addEventListener('click', () => {
    for (const mail of thread.mails) openMessages(thread).add(mail.id);
    onChange();
  });
  return element('div.bHJ', {}, button);
}

/** The nodes of an open thread; `onExpand` is told when all of its messages were asked for. */
export function threadNodes(thread: Thread, withIds: boolean, onExpand: () => void): HTMLElement {
  const reply = element('div.amn', {}, element('span.ams.bkH', { role: 'link', tabindex: '0' }, words.reply));
  const head = element('div.nH.if', {}, subjectLine(thread, withIds), expandAll(thread, onExpand));
  return element('div.a98.iY', {}, head, messageList(thread, withIds), reply);
}
