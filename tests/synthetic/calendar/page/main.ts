import { element } from '../../page/element.ts';
import { listenForShortcuts } from '../../page/shortcuts.ts';
import { maria } from '../../mailbox/people.ts';
import { eventsAt } from '../calendar-events.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import { editPage } from './edit-page.ts';
import { closePopup, eventInPopup, openPopup, placePopup } from './popup.ts';
import { quickCreate } from './quick-create.ts';
import { settings } from './settings.ts';
import { week } from './week.ts';
import { words } from './words.ts';

const all = eventsAt(settings.now);
const base = /^\/calendar(\/u\/[^/]+)?/.exec(location.pathname)?.[0] ?? '/calendar';
const view = element('div.view');

function goTo(path: string): void {
  history.pushState(null, '', `${base}/r/${path}${location.search}`);
  render();
}

function edit(event: CalendarEvent): void {
  goTo(`eventedit/${event.eid}`);
}

function shownDay(): Date {
  const [, year, month, day] = /\/week\/(\d+)\/(\d+)\/(\d+)/.exec(location.pathname) ?? [];
  return day === undefined ? settings.now : new Date(Number(year), Number(month) - 1, Number(day));
}

function move(days: number): void {
  const from = shownDay();
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  goTo(`week/${day.getFullYear()}/${day.getMonth() + 1}/${day.getDate()}`);
}

function render(): void {
  closePopup();
  const eid = /\/eventedit\/([^/]+)/.exec(location.pathname)?.[1];
  const event = all.find((candidate) => candidate.eid === eid);
  document.body.dataset['viewfamily'] = event ? 'EVENT_EDIT' : 'EVENT';
  document.title = `${event ? event.title : words.event} - Acme - ${words.calendar}`;
  const open = (chosen: CalendarEvent): void => openPopup(chosen, () => edit(chosen));
  view.replaceChildren(event ? editPage(event, () => goTo('week')) : week(shownDay(), all, open));
}

function header(): HTMLElement {
  const account = element(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://calendar.google.com/calendar',
      'aria-label': `${words.account}: ${maria.name}  \n(${maria.email})`,
      role: 'button',
    },
    maria.name.slice(0, 1),
  );
  return element('header', { role: 'banner' }, element('b', {}, words.calendar), account);
}

document.body.append(header(), view);
placePopup();
view.addEventListener('click', closePopup);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closePopup();
});
listenForShortcuts({
  c: quickCreate,
  e: () => {
    const event = eventInPopup();
    if (event) edit(event);
  },
  t: () => goTo('week'),
  j: () => move(7),
  k: () => move(-7),
});
window.addEventListener('popstate', render);
render();
