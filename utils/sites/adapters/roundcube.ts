import { readAddress } from '../contact.ts';
import { emptyView } from '../empty-view.ts';
import { frameDocument } from '../elements.ts';
import type { Page, SiteAdapter } from '../site-adapter.ts';
import { noFindings, settle } from '../strategies.ts';
import { lineOf } from '../text.ts';
import type { View } from '../view.ts';
import { asksToSend, chosenSender, fate, openBoxes, viewOf } from './roundcube/compose.ts';
import { readRow } from './roundcube/list.ts';
import { readMessage, readSubject } from './roundcube/message.ts';
import { messagePlace, rowsOf } from './roundcube/place.ts';

const site = 'roundcube';

function key(page: Page): string {
  const place = messagePlace(page);
  if (place) return `message/${place.id ?? lineOf(place.document.querySelector('h2.subject'))}`;
  const [box] = openBoxes(page);
  // Each mail that is written has a page, and an id in its address, of its own (1.6.5, seen 2026-11-23).
  if (box) return `compose/${page.url.searchParams.get('_id') ?? box.key}`;
  return `list/${page.url.searchParams.get('_mbox') ?? ''}`;
}

function account({ document }: Page): (string | null)[] {
  return [
    readAddress(lineOf(document.querySelector('.header-title.username, #taskmenu .username, .topright .username'))),
  ];
}

function* read(page: Page): Generator<void, View> {
  const findings = noFindings();
  const view = emptyView(site, key(page), page, findings);
  view.account = settle(findings, 'account', [
    ['.username', () => account(page)],
    ['#_from', () => [chosenSender(page.document)]],
  ]);
  const boxes = openBoxes(page);
  view.composes = boxes.map((box) => viewOf(page, box));
  const place = messagePlace(page);
  if (place) {
    view.subject = readSubject(place, findings);
    yield;
    const message = readMessage(place, findings);
    view.kind = message.from || message.text ? 'thread' : 'unreadable';
    view.messages = [message];
  } else if (boxes.length) view.kind = 'compose';
  else {
    for (const row of rowsOf(page.document)) {
      view.rows.push(readRow(page, row));
      if (view.rows.length % 10 === 0) yield;
    }
    if (view.rows.length || page.document.querySelector('#messagelist')) view.kind = 'list';
  }
  return Object.assign(view, findings);
}

/** Roundcube 1.6 with the elastic skin; people host it themselves, so it is known by its page. */
export const roundcube: SiteAdapter = {
  name: site,
  matches: [],
  claims: ({ document }) =>
    document.querySelector(
      'body[class*="task-mail"] #messagelist, #messagecontframe, #message-header, #compose-content #composebody, #rcmbtn100, tr.message[id^=rcmrow]',
    ) !== null,
  key,
  read,
  watched(page) {
    const frame = page.document.querySelector('#messagecontframe');
    return [page.document.body, frameDocument(frame)?.body].filter((node) => node !== null && node !== undefined);
  },
  composeBoxes: openBoxes,
  fate,
  asksToSend,
  composeUrl(page, draft) {
    const query = new URLSearchParams({
      _task: 'mail',
      _action: 'compose',
      _to: draft.to.join(','),
      _subject: draft.subject,
    });
    return `${page.url.origin}${page.url.pathname}?${query}`;
  },
};
