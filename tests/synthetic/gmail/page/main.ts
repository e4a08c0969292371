import { element } from '../../page/element.ts';
import { listenForShortcuts } from '../../page/shortcuts.ts';
import type { Thread } from '../../mailbox/mail.ts';
import { openFromAddress, openNewMail, openReply } from './compose.ts';
import { buildFrame, setTitle } from './frame.ts';
import { listTable } from './list.ts';
import { archive, takeOverSent, threadAt, threadsIn } from './mail-store.ts';
import { currentRoute, goTo } from './route.ts';
import { settings } from './settings.ts';
import { threadNodes } from './thread.ts';
import { words } from './words.ts';

const views = buildFrame(() => openNewMail({ to: [], subject: '', text: '' }, false));
let shown: Thread | null = null;
let timers: number[] = [];

function later(delay: number, run: () => void): void {
  if (delay > 0) timers.push(window.setTimeout(run, delay));
  else run();
}

function paintThread(pane: HTMLElement, holder: HTMLElement, thread: Thread, withIds: boolean): void {
  const nodes = threadNodes(thread, withIds, () => paintThread(pane, holder, thread, true));
  nodes.querySelector('.ams')?.addEventListener('click', () => reply());
  // The reply that is being written stays where it is, with its cursor.
  if (holder.parentElement === pane) holder.previousElementSibling?.replaceWith(nodes);
  else pane.replaceChildren(nodes, holder);
}

/** Paints the thread as the site does: at first without ids, then with them, and all of it anew some moments later. */
function openThread(pane: HTMLElement, thread: Thread): void {
  const holder = element('div.reply-holder');
  const left = shown;
  shown = thread;
  setTitle(thread.subject);
  const paint = (): void => {
    paintThread(pane, holder, thread, settings.idsAfter === 0);
    if (settings.idsAfter > 0) later(settings.idsAfter, () => paintThread(pane, holder, thread, true));
    if (settings.rebuiltAfter > 0) later(settings.rebuiltAfter, () => paintThread(pane, holder, thread, true));
  };
  if (settings.stalePane === 0 || !left || left === thread) return paint();
  paintThread(pane, holder, left, true);
  later(settings.stalePane, paint);
}

function leaveConversations(keep: boolean): void {
  for (const view of views.querySelectorAll<HTMLElement>('[role=main]')) {
    if (keep && view.querySelector('.a98')) view.style.display = 'none';
    else view.remove();
  }
}

function render(): void {
  timers.forEach((timer) => clearTimeout(timer));
  timers = [];
  takeOverSent();
  const route = currentRoute();
  const thread = route.thread === null ? null : threadAt(route.thread);
  const main = element('div.nH', { role: 'main' });
  leaveConversations(settings.keepsConversations && thread !== null);
  if (settings.split || !thread) main.append(listTable(threadsIn(route.list), route.list, thread));
  views.append(main);
  if (thread) {
    const pane = settings.split ? element('div.aia') : main;
    if (settings.split) main.append(pane);
    openThread(pane, thread);
    return;
  }
  if (settings.split) main.append(element('div.aia'));
  shown = null;
  const unread = threadsIn('inbox').filter((candidate) => candidate.unread).length;
  const names: Record<string, string> = { inbox: `${words.inbox} (${unread})`, sent: words.sent };
  setTitle(names[route.list] ?? words.search);
}

function reply(): void {
  const holder = [...views.querySelectorAll('.reply-holder')].at(-1);
  if (shown && holder) openReply(shown, holder, render);
}

function step(by: number): void {
  const threads = threadsIn(currentRoute().list);
  const index = shown ? threads.indexOf(shown) + by : 0;
  const next = threads[index];
  if (next) goTo(currentRoute().list, next.route);
}

function takeOut(): void {
  if (shown) archive(shown);
  goTo(currentRoute().list);
}

listenForShortcuts({
  c: () => openNewMail({ to: [], subject: '', text: '' }, false),
  e: takeOut,
  '#': takeOut,
  r: reply,
  j: () => step(1),
  k: () => step(-1),
  u: () => goTo(currentRoute().list),
  '/': () => document.querySelector<HTMLInputElement>('[role=search] input')?.focus(),
});
window.addEventListener('hashchange', render);
window.addEventListener('storage', render);

const parameters = new URLSearchParams(location.search);
if (parameters.get('view') === 'cm') openFromAddress(parameters);
else render();
