import { readAddress } from '../contact.ts';
import { attributeOf } from '../elements.ts';
import { emptyView } from '../empty-view.ts';
import { remembered } from '../remembered.ts';
import type { Page, SiteAdapter } from '../site-adapter.ts';
import { addFindings, type Findings, noFindings, settle, settleBySelectors } from '../strategies.ts';
import { lineOf } from '../text.ts';
import type { View } from '../view.ts';
import { composeAddress } from './gmail/compose-address.ts';
import { asksToSend, fate, openBoxes, viewOf } from './gmail/compose.ts';
import { listRows, readRow } from './gmail/list.ts';
import { readMessage } from './gmail/message.ts';
import { basePath, idInAddress, messageElements, threadId, threadRoot } from './gmail/place.ts';

const site = 'gmail';

function keyOf(page: Page, root: Element | null): string {
  if (root) return `thread/${threadId(root) ?? idInAddress(page.url) ?? ''}`;
  const [box] = openBoxes(page);
  const hash = page.url.hash.replace(/\?.*$/, '');
  return box ? `compose/${box.key}` : `list/${hash}`;
}

/** The title ends in "- address - product"; a subject before it may hold an address too. */
function accountOf({ document }: Page, findings: Findings): string | null {
  const signOut = document.querySelector('a[aria-label*="@"][href*="SignOutOptions"]');
  const label = attributeOf(signOut, 'aria-label');
  return settle(findings, 'account', [
    ['title', () => [readAddress(/(?:^|[-–—] )(\S+@\S+) [-–—] [^@]*$/.exec(document.title)?.[1])]],
    ['SignOutOptions', () => [readAddress(/[^\s()<>]+@[^\s()<>]+/.exec(label ?? '')?.[0])]],
  ]);
}

function* readThread(page: Page, root: Element, view: View, findings: Findings): Generator<void, void> {
  view.subject = settleBySelectors(findings, 'subject', root, ['h2.hP', '.ha h2', 'h2[data-legacy-thread-id]'], lineOf);
  for (const element of messageElements(root)) {
    const reading = remembered(page, element, () => readMessage(page, element, view.account));
    addFindings(findings, reading);
    view.messages.push(reading.message);
    yield;
  }
  view.kind = view.messages.some((message) => message.from || message.text) ? 'thread' : 'unreadable';
}

function* read(page: Page): Generator<void, View> {
  const findings = noFindings();
  const root = threadRoot(page);
  const view = emptyView(site, keyOf(page, root), page, findings);
  view.account = accountOf(page, findings);
  const boxes = openBoxes(page);
  view.composes = boxes.map(viewOf);
  if (root) yield* readThread(page, root, view, findings);
  else if (boxes.length) view.kind = 'compose';
  else {
    for (const row of listRows(page)) {
      view.rows.push(readRow(row, findings));
      if (view.rows.length % 10 === 0) yield;
    }
    // A conversation that the address names and that is not painted yet: not the list behind it.
    const isComing = idInAddress(page.url) !== null;
    if (!isComing && (view.rows.length || page.document.querySelector('[role=main] [gh=tl]'))) view.kind = 'list';
  }
  return Object.assign(view, findings);
}

/**
 * Gmail. Its classes were re-issued in 2022-10, 2023-11, 2024-11, 2025-11 and 2026-06, account by account: those used
 * here are the short ones, which stayed, and each field has an attribute or another class to fall back on.
 */
export const gmail: SiteAdapter = {
  name: site,
  matches: ['https://mail.google.com/*'],
  claims: ({ url }) => url.hostname === 'mail.google.com',
  key: (page) => keyOf(page, threadRoot(page)),
  read,
  // The title tells the account, and may be painted last.
  watched: ({ document }) => [document.body, ...document.querySelectorAll('head > title')],
  composeBoxes: openBoxes,
  fate,
  asksToSend,
  composeUrl: ({ url }, draft) => composeAddress(url.origin + basePath(url), draft),
};
