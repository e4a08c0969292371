import { browser } from './browser.ts';

/** False once the extension was updated or removed under an open page: the browser leaves such a page without an id. */
export function isStillInstalled(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
