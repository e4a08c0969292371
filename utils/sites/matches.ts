import type { SiteAdapter } from './site-adapter.ts';

/** The match patterns of these adapters, for the manifest. */
export function matchesOf(adapters: readonly SiteAdapter[]): string[] {
  return adapters.flatMap((adapter) => adapter.matches);
}
