import { googleCalendar } from '../adapters/google-calendar.ts';
import type { SiteAdapter } from '../site-adapter.ts';

/** The calendars. Another one: its file in `adapters/`, and its name here. */
export const calendarAdapters: readonly SiteAdapter[] = [googleCalendar];
