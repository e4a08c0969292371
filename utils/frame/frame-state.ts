import { browser } from '../platform/content-browser.ts';

/** How the sidebar stands beside a site's page. */
export interface FrameState {
  open: boolean;
  /** In CSS pixels. */
  width: number;
}

export const narrowest = 280;
export const widest = 640;
const fallback: FrameState = { open: true, width: 372 };

const keyOf = (site: string) => `frame-${site}`;

/** What the person left the sidebar at on this site; open at the usual width where they never touched it. */
export async function readFrameState(site: string): Promise<FrameState> {
  const key = keyOf(site);
  const { [key]: stored }: Record<string, unknown> = await browser.storage.local.get(key);
  if (typeof stored !== 'object' || stored === null || !('open' in stored) || !('width' in stored)) return fallback;
  return { open: stored.open === true, width: withinBounds(Number(stored.width)) };
}

export function writeFrameState(site: string, state: FrameState): Promise<void> {
  return browser.storage.local.set({ [keyOf(site)]: state });
}

export function withinBounds(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width || fallback.width)));
}
