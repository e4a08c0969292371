import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API as unit tests see it: storage and alarms that work in memory. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });

// A screen that waits for the background may take its time on a machine that does other things as well.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}
