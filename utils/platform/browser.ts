/**
 * The browser's extension API with promises, the same in Chrome and Firefox: the only import of the polyfill.
 * Content scripts take `wxt/browser` instead (`content-browser.ts`): the polyfill alone is 3 kB gz.
 */
export { default as browser } from 'webextension-polyfill';
export type { Notifications, Runtime } from 'webextension-polyfill';
