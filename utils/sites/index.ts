import { gmail } from './adapters/gmail.ts';
import { googleCalendar } from './adapters/google-calendar.ts';
import { roundcube } from './adapters/roundcube.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** The webmails that are known. Another one: its file in `adapters/`, and its name here. */
export const mailAdapters: readonly SiteAdapter[] = [gmail, roundcube];

/** The calendars that are known. */
export const calendarAdapters: readonly SiteAdapter[] = [googleCalendar];

export const allAdapters: readonly SiteAdapter[] = [...mailAdapters, ...calendarAdapters];

/** The match patterns of these adapters, for the manifest. */
export function matchesOf(adapters: readonly SiteAdapter[]): string[] {
  return adapters.flatMap((adapter) => adapter.matches);
}
