import { JSDOM } from 'jsdom';
import { readDates } from '../../utils/dates/read-dates.ts';
import type { Page, SiteAdapter } from '../../utils/sites/site-adapter.ts';
import { readWhole } from '../../utils/sites/site-adapter.ts';
import type { View } from '../../utils/sites/view.ts';

/** A page as the site would show it: its address, its language, and its body. */
export interface Shown {
  url: string;
  body: string;
  title?: string;
  language?: string;
  bodyAttributes?: string;
}

export function openPage({
  url,
  body,
  title = '',
  language = 'en',
  bodyAttributes = '',
}: Shown): Page & { dom: JSDOM } {
  const html = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body ${bodyAttributes}>${body}</body></html>`;
  const dom = new JSDOM(html, { url });
  return { dom, document: dom.window.document, url: new URL(url) };
}

export function readPage(adapter: SiteAdapter, shown: Shown): View {
  return readDates(readWhole(adapter.read(openPage(shown))));
}

/** Text as it would stand in a page's source. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
