import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API as unit tests see it: storage and alarms that work in memory. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
