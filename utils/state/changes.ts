import { browser } from '../platform/browser.ts';
import { changeNotice, type ChangeNotice } from '../messaging/contract.ts';

type Changed = ChangeNotice['changed'][number];

interface Listener {
  concerns: (changed: Changed) => boolean;
  hear: () => void;
}
const listeners = new Set<Listener>();

/** Hears of every write that concerns it, by whichever page or tab it was made; returns what stops it. */
export function onChange(concerns: (changed: Changed) => boolean, hear: () => void): () => void {
  const listener = { concerns, hear };
  const hearBroadcast = (raw: unknown): undefined => {
    const parsed = changeNotice.safeParse(raw);
    if (parsed.success && parsed.data.changed.some(concerns)) hear();
  };
  browser.runtime.onMessage.addListener(hearBroadcast);
  listeners.add(listener);
  return () => {
    browser.runtime.onMessage.removeListener(hearBroadcast);
    listeners.delete(listener);
  };
}

/** Passes on a notice that came another way than by broadcast; false where the message is none. */
export function hearChange(raw: unknown): boolean {
  const parsed = changeNotice.safeParse(raw);
  if (!parsed.success) return false;
  for (const { concerns, hear } of listeners) if (parsed.data.changed.some(concerns)) hear();
  return true;
}

/** Nobody was told for a while: what was written meanwhile may concern anyone. */
export function hearMissedChanges(): void {
  for (const { hear } of listeners) hear();
}
