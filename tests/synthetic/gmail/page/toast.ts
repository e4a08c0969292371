import { element } from '../../page/element.ts';
import type { Thread } from '../../mailbox/mail.ts';
import { goTo } from './route.ts';
import { words } from './words.ts';

const STAYS = 8_000;

function show(...content: (Node | string)[]): HTMLElement {
  document.querySelector('.b8.UC')?.remove();
  const toast = element('div.b8.UC', { role: 'alert', 'aria-live': 'assertive' }, element('div.vh', {}, ...content));
  document.body.append(toast);
  setTimeout(() => toast.remove(), STAYS);
  return toast;
}

/** Says that the mail is under way. */
export function showSending(): void {
  show(element('span.aT', {}, element('span.bAq', {}, words.sending)));
}

/** Says that the mail was sent, with the ways to take it back and to see it. */
export function showSent(thread: Thread | null): void {
  const undo = element('span.ag', { id: 'link_undo', role: 'link', tabindex: '0' }, words.undo);
  const view = element('span.ag', { id: 'link_vsm', role: 'link', tabindex: '0' }, words.view);
  view.addEventListener('click', () => goTo('sent', thread?.route ?? null));
  show(element('span.aT', {}, element('span.bAq', {}, words.messageSent)), undo, view);
}

/** Says why the page does not do what was asked. */
export function showAlert(text: string): void {
  const ok = element('button', { name: 'ok', type: 'button' }, 'OK');
  const dialog = element('div.Kj-JD', { role: 'alertdialog', 'aria-modal': 'true' }, element('p', {}, text), ok);
  ok.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  ok.focus();
}
