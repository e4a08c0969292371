import * as z from 'zod/mini';
import type { Parsed } from '../messaging/contract.ts';
import { browser } from '../platform/browser.ts';

type FrameState = Parsed<'frame.write'>['frame'];

const stored: z.ZodMiniType<FrameState> = z.object({ open: z.boolean(), width: z.int() });
const keyOf = (site: string) => `frame-${site}`;

/** What the person left the sidebar at on this site; null where they never touched it. */
export async function readFrameState(site: string): Promise<FrameState | null> {
  const key = keyOf(site);
  const { [key]: state } = await browser.storage.local.get(key);
  return stored.safeParse(state).data ?? null;
}

/** Remembers for a site whether the sidebar is open there, and how wide it is. */
export async function writeFrameState(site: string, { open, width }: FrameState): Promise<void> {
  await browser.storage.local.set({ [keyOf(site)]: { open, width } });
}
