import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';

/** What the page writes to its console, before the milliseconds. */
const told = 'usable after ';
/** In milliseconds: to make a tab keeps two cores busy for so long, which is the browser's own and not part of the opening. */
const tabMade = 300;

/**
 * Opens a page of the dashboard in a new tab that has come to rest; answers when what it shows was painted, in milliseconds after the navigation
 * began. The page is watched by a script that is there from its beginning and tells by the console: to call into a page that
 * is still loading takes its main thread for tens of milliseconds.
 */
export async function openDashboard(
  context: BrowserContext,
  address: string,
  shown: string,
): Promise<{ page: Page; usable: number }> {
  const page = await context.newPage();
  await page.addInitScript(watch, { selector: shown, told });
  await wait(tabMade);
  const written = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith(told),
    timeout: 30_000,
  });
  await page.goto(address, { waitUntil: 'commit' });
  const usable = Number((await written).text().slice(told.length));
  return { page, usable };
}

/** Runs in the page. */
function watch({ selector, told: beforeTime }: { selector: string; told: string }): void {
  const look = (): void => {
    if (document.querySelector(selector) === null) {
      requestAnimationFrame(look);
      return;
    }
    // Asked before this frame is laid out and painted, the message is delivered once it was, and the page is free again.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => console.debug(`${beforeTime}${performance.now()}`));
    port1.start();
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
