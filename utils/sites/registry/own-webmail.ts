import { roundcube } from '../adapters/roundcube.ts';
import type { SiteAdapter } from '../site-adapter.ts';

/** The webmails that people host themselves, told by the page. Another one: its file in `adapters/`, and its name here. */
export const ownWebmailAdapters: readonly SiteAdapter[] = [roundcube];
