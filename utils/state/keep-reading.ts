import type { ChangeNotice } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

/** In milliseconds: one write tells of several records. */
const soon = 30;

/** What is read until somebody stops it. */
export interface KeptReading {
  /** Reads it once more, without waiting for a change. */
  again(): Promise<void>;
  stop(): void;
}

/**
 * Reads now, and anew whenever a change concerns it, `pause` milliseconds after it. `read` asks before it shows anything whether
 * that is wanted still: only what was read last is.
 */
export function startReading(
  concerns: (changed: ChangeNotice['changed'][number]) => boolean,
  read: (isWanted: () => boolean) => Promise<void>,
  pause = soon,
): KeptReading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = 0;
  const again = () => {
    const mine = ++reading;
    return read(() => mine === reading);
  };
  void again();
  const stop = onChange(concerns, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void again(), pause);
  });
  return {
    again,
    stop: () => {
      clearTimeout(timer);
      reading += 1;
      stop();
    },
  };
}

/** The same where nobody asks for it once more; returns what stops it. */
export function keepReading(...parts: Parameters<typeof startReading>): () => void {
  return startReading(...parts).stop;
}
