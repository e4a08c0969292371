import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The extension's service worker, started if it is not yet. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** The extension's own origin, `chrome-extension://<id>`. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = await serviceWorker(context);
  return new URL(worker.url()).protocol + '//' + new URL(worker.url()).host;
}

/**
 * Kills the extension's service worker in the middle of whatever it does, as the browser does to save memory. The page
 * must be one of the extension's own, since only there the worker's registration is seen.
 */
export async function killServiceWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
