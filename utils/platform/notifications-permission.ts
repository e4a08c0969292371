import { browser } from './browser.ts';

/** Asks the browser to let the extension notify. To be called in the click itself, or the browser refuses. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Gives the permission back, where nothing is told any more. */
export async function giveUpNotifications(): Promise<void> {
  await browser.permissions.remove({ permissions: ['notifications'] });
}
