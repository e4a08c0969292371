import { browser } from '../platform/browser.ts';
import { changeNotice, type ChangeNotice } from '../messaging/contract.ts';

/** Hears of every write, by whichever page or tab it was made; returns what stops it. */
export function onChange(listener: (changed: ChangeNotice['changed']) => void): () => void {
  const hear = (raw: unknown): undefined => {
    const parsed = changeNotice.safeParse(raw);
    if (parsed.success) listener(parsed.data.changed);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
