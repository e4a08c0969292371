import type { BrowserContext } from 'playwright-core';
import { calendarSite } from '../synthetic/calendar/calendar.ts';
import type { CalendarOptions } from '../synthetic/calendar/calendar.ts';
import { gmailSite } from '../synthetic/gmail/gmail.ts';
import type { GmailOptions } from '../synthetic/gmail/gmail.ts';
import type { SyntheticSite } from '../synthetic/serve.ts';

export const GMAIL = 'https://mail.google.com/mail/u/0/';
export const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';

export interface SyntheticOptions {
  gmail?: GmailOptions;
  calendar?: CalendarOptions;
}

async function route(context: BrowserContext, origin: string, site: SyntheticSite): Promise<void> {
  await context.route(`${origin}/**`, (asked) => asked.fulfill(site(new URL(asked.request().url()))));
}

/** Answers the real addresses of Gmail and Google Calendar with the synthetic pages. */
export async function routeSynthetic(context: BrowserContext, options: SyntheticOptions = {}): Promise<void> {
  await route(context, 'https://mail.google.com', gmailSite(options.gmail));
  await route(context, 'https://calendar.google.com', calendarSite(options.calendar));
}
