import { browser, type Runtime } from '../platform/browser.ts';
import { portName, relayName } from '../platform/port-names.ts';

const joined = new Set<Runtime.Port>();

/** Tells the sidebars that were joined here what changed: Firefox does not bring a broadcast to them. */
export function tellJoined(notice: unknown): void {
  for (const sidebar of joined) sidebar.postMessage(notice);
}

/**
 * Joins a sidebar to the content script of its own tab. Firefox gives an extension's page that stands in a web page no
 * `tabs`, so it cannot connect by itself. When the background dies both ends are told, and the sidebar asks anew.
 */
export function relay(asking: Runtime.Port): void {
  const key = relayName.keyOf(asking.name);
  const tabId = asking.sender?.tab?.id;
  const isOurs = asking.sender?.url?.startsWith(browser.runtime.getURL('')) === true;
  if (key === null || tabId === undefined || !isOurs) return;
  const page = browser.tabs.connect(tabId, { frameId: 0, name: portName(key) });
  joined.add(asking);
  asking.onMessage.addListener((message: unknown) => page.postMessage(message));
  page.onMessage.addListener((message: unknown) => asking.postMessage(message));
  asking.onDisconnect.addListener(() => {
    joined.delete(asking);
    page.disconnect();
  });
  page.onDisconnect.addListener(() => {
    joined.delete(asking);
    asking.disconnect();
  });
}
