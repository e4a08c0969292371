import { browser } from '../platform/browser.ts';
import { changeNotice, type ChangeNotice } from '../messaging/contract.ts';

/** Takes a message; true where it is a notice of a change. */
type Hearer = (raw: unknown) => boolean;
const hearers = new Set<Hearer>();

/** Hears of every write, by whichever page or tab it was made; returns what stops it. */
export function onChange(listener: (changed: ChangeNotice['changed']) => void): () => void {
  const hear: Hearer = (raw) => {
    const parsed = changeNotice.safeParse(raw);
    if (parsed.success) listener(parsed.data.changed);
    return parsed.success;
  };
  const hearBroadcast = (raw: unknown): undefined => void hear(raw);
  browser.runtime.onMessage.addListener(hearBroadcast);
  hearers.add(hear);
  return () => {
    browser.runtime.onMessage.removeListener(hearBroadcast);
    hearers.delete(hear);
  };
}

/** Passes on a notice that came another way than by broadcast; false where the message is none. */
export function hearChange(raw: unknown): boolean {
  return changeNotice.safeParse(raw).success && [...hearers].every((hear) => hear(raw));
}
