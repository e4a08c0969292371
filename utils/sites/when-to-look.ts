import { soon } from './reading.ts';

/** While nothing but details change, the page is read again no more often than this. */
export const readEvery = 150;
/** After so long without a change the next one is not waited for until the frame. */
const quiet = 50;

/** When a page is looked at. */
interface Looking {
  /**
   * Something has changed. After a quiet moment it is looked at as soon as the page has done its work, before it is
   * painted; what goes on changing once for a frame. A tab that is not seen has no frames.
   */
  soon(): void;
  /** Not before so many milliseconds; takes the place of the last call. */
  later(milliseconds: number): void;
}

/**
 * Looks at a page, which was looked at this moment, when its address changes, when a frame of it has come, and when it is
 * asked to, until `signal` ends it; `look` is given the time by `performance.now()`.
 */
export function startLooking(document: Document, signal: AbortSignal, look: (at: number) => void): Looking {
  const window = document.defaultView ?? globalThis;
  let last = performance.now();
  let cancelNext: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookNow(): void {
    cancelNext = null;
    last = performance.now();
    look(last);
  }

  function lookSoon(): void {
    if (cancelNext || signal.aborted) return;
    if (document.hidden) {
      const wait = setTimeout(lookNow, readEvery);
      cancelNext = () => clearTimeout(wait);
    } else if (performance.now() - last > quiet) {
      cancelNext = soon(lookNow);
    } else {
      const frame = window.requestAnimationFrame(lookNow);
      cancelNext = () => window.cancelAnimationFrame(frame);
    }
  }

  for (const name of ['hashchange', 'popstate']) window.addEventListener(name, lookSoon, { signal });
  // A frame's load does not bubble, but it is seen on its way down.
  document.addEventListener('load', lookSoon, { signal, capture: true });
  signal.addEventListener('abort', () => {
    cancelNext?.();
    clearTimeout(timer);
  });

  return {
    soon: lookSoon,
    later(milliseconds) {
      clearTimeout(timer);
      timer = setTimeout(lookSoon, milliseconds);
    },
  };
}
