import { browser } from '../platform/content-browser.ts';

/** Says when the extension was updated or removed under the page. */
export interface Installation {
  /** Fires when it is no longer there: nothing is left listening. */
  signal: AbortSignal;
  /** Looks whether it is still there: called whenever the page has changed. */
  look(): void;
}

/**
 * An update of the extension is told to nobody whom it leaves behind (Chromium 156, 2026-11-23): looked for when the
 * page changes, and when the person comes to the page or to the sidebar in it.
 */
export function followInstallation(gone: () => void): Installation {
  const stop = new AbortController();
  const { signal } = stop;
  function look() {
    if (signal.aborted || browser.runtime?.id !== undefined) return;
    stop.abort();
    gone();
  }
  for (const type of ['focus', 'blur', 'pointerover'] as const)
    window.addEventListener(type, look, { signal, passive: true });
  return { signal, look };
}
