import { browser } from './browser.ts';

/**
 * Keeps the extension's storage to its own pages: by default a content script may read all of it, and with it a page
 * that has taken its process over. Firefox has no such switch (140); nothing of ours reads storage from a page there
 * either.
 */
export async function keepStorageToOwnPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    if ('setAccessLevel' in area && typeof area.setAccessLevel === 'function')
      await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
