import { call } from '../messaging/client.ts';

/** Opens a page of the extension (`dashboard.html`) or a web address in a tab of its own. */
export async function openTab(address: string): Promise<void> {
  await call('tab.open', { address });
}
