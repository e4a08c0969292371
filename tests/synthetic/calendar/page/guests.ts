import { element } from '../../page/element.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import type { EventGuest } from '../events.ts';
import { words } from './words.ts';

function label(guest: EventGuest, organizes: boolean): string {
  return [guest.name, words[guest.answer], organizes ? words.organizer : ''].filter((part) => part !== '').join(', ');
}

function guestItem(guest: EventGuest, organizes: boolean): HTMLElement {
  const name = element(
    'div.UfeRlc',
    {},
    element('div.ddPise', {}, element('span.SDqFWd', {}, element('span', {}, guest.name))),
  );
  const role = element('div.AzuXid.O2VjS', {}, organizes ? words.organizer : '');
  return element(
    'div.nBzcnc.Zce9sc',
    {
      role: 'treeitem',
      'data-email': guest.email,
      'data-id': guest.email,
      'data-hovercard-id': guest.email,
      'aria-label': label(guest, organizes),
      tabindex: '0',
      ...(organizes && { id: 'xDtlDlgOrg' }),
    },
    element('div.toUqff', {}, element('div.bgOWSb', {}, name, role)),
  );
}

/** Everyone who is invited, the organizer first. */
function everyone(event: CalendarEvent): EventGuest[] {
  const organizer = event.guests.find((guest) => guest.email === event.organizer.email);
  const others = event.guests.filter((guest) => guest !== organizer);
  return [organizer ?? { ...event.organizer, answer: 'yes' as const }, ...others];
}

/** The tree of guests. */
export function guestTree(event: CalendarEvent): HTMLElement {
  const items = everyone(event).map((guest) => guestItem(guest, guest.email === event.organizer.email));
  return element('div.uej9Ud', { role: 'tree', 'aria-label': words.guestList }, ...items);
}

/** How many are invited, and how many answered. */
export function guestCount(event: CalendarEvent): HTMLElement {
  const all = everyone(event);
  const count = event.hiddenGuests ?? all.length;
  const answered = all.filter((guest) => guest.answer === 'yes').length;
  const lines = [words.countYes(answered), words.countAwaiting(count - answered)];
  return element(
    'div.toUqff',
    { id: 'xDetDlgAtt' },
    element('div.UfeRlc', {}, words.guests(count)),
    ...lines.map((line) => element('div.AzuXid.O2VjS', {}, line)),
  );
}
