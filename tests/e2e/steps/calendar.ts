import type { BrowserContext, Frame, Page } from 'playwright-core';
import { sidebarFrame } from '../../browser/frames.ts';
import { CALENDAR } from '../../browser/synthetic.ts';
import { eventAt, eventOf } from '../../synthetic/calendar/calendar-events.ts';
import type { CalendarEvent } from '../../synthetic/calendar/calendar-events.ts';
import type { Opened } from './mail.ts';

/** The occurrence of a series some weeks from the one that comes next. */
export function occurrenceOf(slug: string, weeks: number): CalendarEvent {
  return eventAt(new Date(), eventOf(slug), weeks);
}

/** Opens the week of an event in a new tab. */
export async function openWeekOf(context: BrowserContext, event: CalendarEvent): Promise<Opened> {
  const page = await context.newPage();
  const { start } = event;
  await page.goto(`${CALENDAR}/${start.getFullYear()}/${start.getMonth() + 1}/${start.getDate()}`);
  return { page, sidebar: await sidebarFrame(page) };
}

/** Opens the popup of an event that is in the week on the screen, also where another popup lies over its chip. */
export async function openPopup(page: Page, event: CalendarEvent): Promise<void> {
  await page.locator(`[data-eventchip][data-eventid="${event.eid}"]`).dispatchEvent('click');
}

/** Waits until the sidebar shows this event. */
export async function eventShown(sidebar: Frame, title: string): Promise<void> {
  await sidebar.locator('body[data-view=event]').waitFor();
  await sidebar.getByRole('heading', { level: 1, name: title }).waitFor();
}
