import { readDate } from './localised-date.ts';
import type { Page } from './site-adapter.ts';

/** The date of a mail as its page writes it, null where there is none or it cannot be read. */
export function mailDate(page: Page, text: string | null | undefined): string | null {
  const language = page.document.documentElement.lang;
  return text ? readDate(text, { language, near: new Date(), past: true }) : null;
}
