import type { BrowserContext, Page } from 'playwright-core';
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

async function route(target: BrowserContext | Page, origin: string, site: SyntheticSite): Promise<void> {
  await target.route(`${origin}/**`, (asked) => asked.fulfill(site(new URL(asked.request().url()))));
}

/**
 * Answers the real addresses of Gmail and Google Calendar with the synthetic pages, in all of a browser or in one page;
 * a page's own answers go before its browser's.
 */
export async function routeSynthetic(target: BrowserContext | Page, options: SyntheticOptions = {}): Promise<void> {
  await route(target, 'https://mail.google.com', gmailSite(options.gmail));
  await route(target, 'https://calendar.google.com', calendarSite(options.calendar));
}
