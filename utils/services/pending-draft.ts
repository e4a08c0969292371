import * as z from 'zod/mini';
import type { Parsed } from '../messaging/contract.ts';
import { frameCalls } from '../messaging/calls/frame.ts';
import { browser } from '../platform/browser.ts';

const storageKey = 'pending-draft';

/** How long a draft waits for the mail that was opened for it. */
const longestWait = 120_000;

const pendingSchema = z.object({
  draft: frameCalls['pending.keep'].input().shape.draft,
  site: z.string(),
  /** The origin and the path under which it was opened: of several accounts of one site it is the right one's. */
  base: z.string(),
  at: z.int(),
});
type Pending = z.infer<typeof pendingSchema>;

/**
 * Keeps a draft for the mail that is opened for it, in place of one that waited before. `at` is now, in milliseconds since
 * 1970.
 */
export async function keepPending({ site, address, draft }: Parsed<'pending.keep'>, at: number): Promise<void> {
  const { origin, pathname } = new URL(address);
  const pending: Pending = { draft, site, base: origin + pathname, at };
  await browser.storage.local.set({ [storageKey]: pending });
}

/** The draft that waits for this page; it goes on waiting until a compose box takes it. */
export async function pendingFor(site: string, address: string, now: number): Promise<Pending | null> {
  const pending = await readPending(now);
  return pending?.site === site && address.startsWith(pending.base) ? pending : null;
}

/** Hands the draft to a page that has a place for it; false where another page was before, or it waited too long. */
export async function takePending(recapId: string, address: string, now: number): Promise<boolean> {
  const pending = await readPending(now);
  if (pending?.draft.recapId !== recapId || !address.startsWith(pending.base)) return false;
  await browser.storage.local.remove(storageKey);
  return true;
}

async function readPending(now: number): Promise<Pending | null> {
  const { [storageKey]: stored } = await browser.storage.local.get(storageKey);
  const pending = pendingSchema.safeParse(stored).data ?? null;
  if (pending === null || now - pending.at <= longestWait) return pending;
  await browser.storage.local.remove(storageKey);
  return null;
}
