/** The extension API as the content script uses it: `chrome` or `browser`, without a polyfill. */
export { browser } from 'wxt/browser';
