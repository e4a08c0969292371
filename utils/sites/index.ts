import { calendarAdapters } from './registry/calendar.ts';
import { mailAdapters } from './registry/mail.ts';
import { ownWebmailAdapters } from './registry/own-webmail.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** Every site that is known. Content scripts take only their part of the registry: each carries its own sites alone. */
export const allAdapters: readonly SiteAdapter[] = [...mailAdapters, ...ownWebmailAdapters, ...calendarAdapters];
