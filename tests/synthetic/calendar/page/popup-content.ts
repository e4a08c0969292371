import { element, lineElements } from '../../page/element.ts';
import { maria } from '../../mailbox/people.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import { guestCount } from './guests.ts';
import { settings } from './settings.ts';
import { whenText } from './times.ts';
import { words } from './words.ts';

function heading(event: CalendarEvent): HTMLElement {
  // Outside English the heading stands without its id.
  const id = settings.language === 'en' ? { id: 'rAECCd' } : {};
  const title = element('span', { role: 'heading', 'aria-level': '1', ...id }, event.title);
  return element('div.UfeRlc', { 'data-text': event.title }, title);
}

function when(event: CalendarEvent): HTMLElement {
  const { day, time } = whenText(event);
  const made = element('div.AzuXid.O2VjS.CyPPBf', {}, day);
  if (time !== null) made.append(element('span.grQv0', {}, '⋅'), element('span', {}, time));
  return element('div.toUqff', { id: 'xDetDlgWhen' }, element('div.bgOWSb', {}, heading(event), made));
}

function video(): HTMLElement {
  const link = element(
    'a.goktNc',
    { href: 'https://meet.google.com/abc-defg-hij', rel: 'noreferrer noopener' },
    words.join,
  );
  const address = element('div.AzuXid.O2VjS', {}, 'meet.google.com/abc-defg-hij');
  return element('div.nBzcnc', { id: 'xDetDlgVideo' }, element('div.UfeRlc', {}, link), address);
}

function calendarLine(): HTMLElement {
  const label = element('span.XuJrye', {}, `${words.organizer}: ${maria.name}`);
  return element(
    'div.toUqff',
    { id: 'xDetDlgCal' },
    element('div.UfeRlc', {}, label, element('div.Bw8As', {}, maria.name)),
  );
}

/** What the popup shows of an event, but for the tree of guests, which is painted later. */
export function popupContent(event: CalendarEvent): HTMLElement[] {
  const content = [when(event)];
  if (event.video) content.push(video());
  if (event.location !== undefined)
    content.push(element('div.nBzcnc', { id: 'xDetDlgLoc' }, element('div.UfeRlc', {}, event.location)));
  if (event.guests.length > 0 || event.hiddenGuests !== undefined) content.push(guestCount(event));
  if (event.description !== undefined) {
    content.push(element('div.nBzcnc', { id: 'xDetDlgDesc' }, ...lineElements(event.description)));
  }
  content.push(calendarLine());
  return content;
}
