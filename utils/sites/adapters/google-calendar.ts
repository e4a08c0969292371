import { emptyView } from '../empty-view.ts';
import type { Page, SiteAdapter } from '../site-adapter.ts';
import { noFindings } from '../strategies.ts';
import { lineOf } from '../text.ts';
import type { View } from '../view.ts';
import { composeAddress } from './gmail/compose-address.ts';
import { accountOf, readEvent } from './google-calendar/event.ts';
import { type OpenEvent, openEvent } from './google-calendar/place.ts';

const site = 'google-calendar';

/** One node serves event after event: without an id its words tell them apart. */
function keyOf(page: Page, event: OpenEvent | null): string {
  if (!event) return `calendar${page.url.pathname}`;
  const words = event.encodedId ?? lineOf(event.root.querySelector('#xDetDlgWhen')) ?? 'new';
  return `${event.form ? 'form' : 'event'}/${words}`;
}

// oxlint-disable-next-line require-yield -- one event is read at once
function* read(page: Page): Generator<void, View> {
  const findings = noFindings();
  const event = openEvent(page);
  const view = emptyView(site, keyOf(page, event), page, findings);
  view.account = accountOf(page, findings);
  if (event) {
    view.event = readEvent(page, event, findings);
    view.subject = view.event.title || null;
    view.kind = view.event.title || view.event.start ? 'event' : 'unreadable';
  }
  return Object.assign(view, findings);
}

/** Google Calendar: its ids have stayed where its classes have not (recorded 2026-06). */
export const googleCalendar: SiteAdapter = {
  name: site,
  matches: ['https://calendar.google.com/*'],
  claims: ({ url }) => url.hostname === 'calendar.google.com',
  key: (page) => keyOf(page, openEvent(page)),
  read,
  watched: ({ document }) => [document.body],
  composeBoxes: () => [],
  fate: () => 'closed',
  asksToSend: () => false,
  // The mail is the same account's: both sites number the accounts of a browser alike.
  composeUrl({ url }, draft) {
    const account = /\/u\/\d+\//.exec(url.pathname)?.[0] ?? '/u/0/';
    return composeAddress(`https://mail.google.com/mail${account}`, draft);
  },
  composeSite: 'gmail',
};
