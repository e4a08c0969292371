import type { Page, SiteAdapter } from './site-adapter.ts';

/** The adapter for this page: by its address first, then by what stands in it. */
export function pickAdapter(adapters: readonly SiteAdapter[], page: Page): SiteAdapter | null {
  const byAddress = adapters.filter((adapter) => adapter.matches.length > 0);
  const bySoftware = adapters.filter((adapter) => adapter.matches.length === 0);
  return [...byAddress, ...bySoftware].find((adapter) => adapter.claims(page)) ?? null;
}
