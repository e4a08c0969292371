import type { BrowserContext, Frame, Page } from 'playwright-core';
import { sidebarFrame } from '../../browser/frames.ts';
import { GMAIL, routeSynthetic } from '../../browser/synthetic.ts';
import type { GmailOptions } from '../../synthetic/gmail/gmail.ts';
import { threadOf } from '../../synthetic/mailbox/mailbox.ts';

/** A page and the sidebar beside it. */
export interface Opened {
  page: Page;
  sidebar: Frame;
}

/** The part of the address that opens a thread. */
export function hashOf(slug: string): string {
  return `#inbox/${threadOf(slug).route}`;
}

/** Opens a new tab at an address of the synthetic Gmail, which may behave in a way of its own. */
export async function openGmail(context: BrowserContext, path: string, gmail?: GmailOptions): Promise<Opened> {
  const page = await context.newPage();
  if (gmail) await routeSynthetic(page, { gmail });
  await page.goto(`${GMAIL}${path}`);
  return { page, sidebar: await sidebarFrame(page) };
}

/** Opens a thread in a new tab; the sidebar has seen it. */
export async function openThread(context: BrowserContext, slug: string, gmail?: GmailOptions): Promise<Opened> {
  const opened = await openGmail(context, hashOf(slug), gmail);
  await opened.sidebar.locator('body[data-view=thread]').waitFor();
  return opened;
}

/** Goes to another thread (or list) of the same tab, as the page's own links do. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

/** Loads the page anew; the sidebar has seen the thread again. */
export async function reload(page: Page): Promise<Frame> {
  await page.reload();
  const sidebar = await sidebarFrame(page);
  await sidebar.locator('body[data-view=thread]').waitFor();
  return sidebar;
}
