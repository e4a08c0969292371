import { browser } from '../platform/browser.ts';

/** Opens or closes the sidebar in a tab; where no page of ours is in it, the overview opens instead. */
export async function toggleSidebar(tab: { id?: number | undefined } | undefined): Promise<void> {
  try {
    if (tab?.id === undefined) throw new Error('no tab');
    await browser.tabs.sendMessage(tab.id, { ask: 'toggle' }, { frameId: 0 });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
  }
}

/** The first-run page, once, when the extension was installed. */
export async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options.html#welcome') });
}
