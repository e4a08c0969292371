import { gmail } from '../adapters/gmail.ts';
import type { SiteAdapter } from '../site-adapter.ts';

/** The webmails at addresses of their own. Another one: its file in `adapters/`, and its name here. */
export const mailAdapters: readonly SiteAdapter[] = [gmail];
