import type { BrowserContext, Page, Worker } from 'playwright-core';

/** The extension's service worker, started if it is not yet. */
async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}

/** The extension's own origin, `chrome-extension://<id>`. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = await serviceWorker(context);
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
}

/**
 * Kills the extension's service worker in the middle of whatever it does, as the browser does to save memory. Any page
 * of the browser will do; with a debugger attached the worker never dies by itself.
 */
export async function killServiceWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

declare const chrome: {
  alarms: { onAlarm: { dispatch(alarm: object): void } };
  notifications: { getAll(): Promise<object>; onClicked: { dispatch(id: string): void } };
  action: { getBadgeText(of: object): Promise<string> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  tabs: { query(asked: object): Promise<unknown[]> };
};

/** What the browser does when the command's keys are pressed in a page; no test can press the browser's own keys. */
export async function togglePressed(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await serviceWorker(context);
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('toggle-sidebar', tab);
  });
}

/** What stands on the extension's toolbar button. */
export async function badgeText(context: BrowserContext): Promise<string> {
  const worker = await serviceWorker(context);
  return worker.evaluate(() => chrome.action.getBadgeText({}));
}

/** Rings one of the extension's alarms, as the browser does when its time has come. */
export async function alarmRings(context: BrowserContext, name: string): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate((rung) => chrome.alarms.onAlarm.dispatch({ name: rung, scheduledTime: Date.now() }), name);
}

/** The notifications of the extension that are shown, by their ids. */
export async function notificationsShown(context: BrowserContext): Promise<string[]> {
  const worker = await serviceWorker(context);
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** What the browser does when somebody presses a notification; no test can press what the system shows. */
export async function notificationPressed(context: BrowserContext, id: string): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate((pressed) => chrome.notifications.onClicked.dispatch(pressed), id);
}

/** Moves the background's clock so many days ahead, as long as it lives. */
export async function clockMoved(context: BrowserContext, days: number): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate((ahead) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + ahead * 86_400_000;
  }, days);
}
