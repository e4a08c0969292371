import { element } from '../../page/element.ts';
import type { CalendarEvent } from '../calendar-events.ts';
import { dayNumber } from '../calendar-events.ts';
import { clockText, columnDay } from './times.ts';

/** The columns begin two days before the day that is shown, so that what just was is seen too. */
const DAYS = [-2, -1, 0, 1, 2, 3, 4];

function chip(event: CalendarEvent, open: (event: CalendarEvent) => void): HTMLElement {
  const time = event.allDay ? '' : `${clockText(event.start)}, `;
  const label = element('div.XuJrye', {}, `${time}${event.title}, ${event.organizer.name}`);
  const shown = element(
    'div.shown',
    { 'aria-hidden': 'true' },
    element('span', {}, event.title),
    element('small', {}, time),
  );
  const made = element(
    'div.GTG3wb',
    { 'data-eventchip': '', 'data-eventid': event.eid, role: 'button', tabindex: '0' },
    label,
    shown,
  );
  made.addEventListener('click', (click) => {
    click.stopPropagation();
    open(event);
  });
  return made;
}

function column(day: Date, all: CalendarEvent[], open: (event: CalendarEvent) => void): HTMLElement {
  const here = all.filter((event) => dayNumber(event.start) === dayNumber(day));
  const chips = here.sort((a, b) => a.start.getTime() - b.start.getTime()).map((event) => chip(event, open));
  const head = element('h2', {}, columnDay(day));
  return element('div.day', { role: 'gridcell', 'data-datekey': dayNumber(day) }, head, ...chips);
}

/** A week with its events as chips. */
export function week(shown: Date, all: CalendarEvent[], open: (event: CalendarEvent) => void): HTMLElement {
  const days = DAYS.map((days) => new Date(shown.getFullYear(), shown.getMonth(), shown.getDate() + days));
  const columns = days.map((day) => column(day, all, open));
  return element('div.week', { role: 'main' }, element('div.grid', { role: 'grid' }, ...columns));
}
