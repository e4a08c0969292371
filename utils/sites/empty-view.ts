import type { Findings } from './strategies.ts';
import type { Page } from './site-adapter.ts';
import type { View } from './view.ts';

/** A view of nothing: what a reader fills in, and what is shown until it has. */
export function emptyView(site: string, key: string, page: Page, findings: Findings): View {
  return {
    site,
    kind: 'none',
    key,
    url: page.url.href,
    language: page.document.documentElement.lang,
    account: null,
    subject: null,
    messages: [],
    rows: [],
    event: null,
    composes: [],
    ...findings,
  };
}
