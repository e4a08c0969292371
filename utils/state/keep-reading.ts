import type { ChangeNotice } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

/** In milliseconds: one write tells of several records. */
const soon = 30;

/**
 * Reads now, and anew whenever a change concerns it, `pause` milliseconds after it; returns what stops it. `read` asks before it
 * shows anything whether that is wanted still: only what was read last is.
 */
export function keepReading(
  concerns: (changed: ChangeNotice['changed'][number]) => boolean,
  read: (isWanted: () => boolean) => Promise<void>,
  pause = soon,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = 0;
  const begin = () => {
    const mine = ++reading;
    void read(() => mine === reading);
  };
  begin();
  const stop = onChange(concerns, () => {
    clearTimeout(timer);
    timer = setTimeout(begin, pause);
  });
  return () => {
    clearTimeout(timer);
    reading += 1;
    stop();
  };
}
