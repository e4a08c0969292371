import { element, inputElement, lineElements } from '../../page/element.ts';
import { maria } from '../../mailbox/people.ts';
import { dayNumber } from '../calendar-events.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import { guestTree } from './guests.ts';
import { clockText, fieldDay } from './times.ts';
import { words } from './words.ts';

function field(id: string, value: string, attributes: Record<string, string> = {}): HTMLInputElement {
  const made = inputElement({ id, type: 'text', ...attributes });
  made.value = value;
  return made;
}

function times(event: CalendarEvent): HTMLElement {
  // The last day of an all-day event is shown, not the midnight after it.
  const lastDay = event.allDay ? new Date(event.end.getTime() - 1) : event.end;
  const start = field('xStDaIn', fieldDay(event.start), { 'data-date': dayNumber(event.start) });
  const end = field('xEnDaIn', fieldDay(lastDay), { 'data-date': dayNumber(lastDay) });
  const clocks = event.allDay ? [] : [field('xStTiIn', clockText(event.start)), field('xEnTiIn', clockText(event.end))];
  const allDay = element(
    'div',
    { id: 'xAlDaCbx', role: 'checkbox', 'aria-checked': String(event.allDay) },
    words.allDay,
  );
  return element('div.times', {}, start, ...clocks, end, allDay);
}

function calendarChoice(): HTMLElement {
  const value = btoa(maria.email);
  const option = element('div', { role: 'option', 'aria-selected': 'true', 'data-value': value }, maria.name);
  return element('div', { id: 'xCalSel', role: 'listbox' }, option);
}

/** The page on which an event is edited. */
export function editPage(event: CalendarEvent, onSave: () => void): HTMLElement {
  const save = element('button', { id: 'xSaveBu', type: 'button' }, words.save);
  save.addEventListener('click', onSave);
  const description = element(
    'div',
    { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true' },
    ...lineElements(event.description ?? ''),
  );
  const guests = element('div', { id: 'xGstLst' });
  if (event.guests.length > 0) guests.append(guestTree(event));
  return element(
    'div.edit',
    { role: 'main' },
    element('div.head', {}, field('xTiIn', event.title, { placeholder: words.addTitle }), save),
    times(event),
    field('xLocIn', event.location ?? ''),
    calendarChoice(),
    element('div', { id: 'xDescIn' }, description),
    guests,
  );
}
