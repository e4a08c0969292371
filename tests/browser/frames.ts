import type { Frame, Page } from 'playwright-core';

/** The sidebar's document inside a mail page, once it is loaded. The iframe stands in a closed shadow root. */
export async function sidebarFrame(page: Page, timeout = 15_000): Promise<Frame> {
  const isSidebar = (frame: Frame): boolean => new URL(frame.url() || 'about:blank').pathname === '/sidebar.html';
  const there = page.frames().find(isSidebar);
  const frame = there ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar, timeout }));
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}
