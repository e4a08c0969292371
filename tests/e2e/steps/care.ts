import type { Frame, Locator, Page } from 'playwright-core';
import { callBackground } from '../../browser/call.ts';
import type { MailContact } from '../../synthetic/mailbox/mail.ts';
import { anna } from '../../synthetic/mailbox/people.ts';
import { axeFindings } from './axe.ts';

const day = 86_400_000;

/** A call with a client that is over since so many days, with Anna of the synthetic pages unless somebody else is named. */
export async function heldCall(
  own: Page,
  slug: string,
  clientId: string,
  subject: string,
  daysAgo: number,
  guest: MailContact = anna,
): Promise<void> {
  await callBackground(own, 'interaction.log', {
    operationId: `log ${slug} ${clientId}`,
    entry: {
      occurrence: null,
      interactionId: null,
      clientIds: [clientId],
      medium: 'video',
      direction: 'both',
      state: 'happened',
      at: Date.now() - daysAgo * day,
      allDay: false,
      minutes: 30,
      subject,
      summary: 'decided: go with the annual plan',
      participants: [{ ...guest, status: 'accepted' }],
    },
  });
}

/** A day so many days from today, as a date field takes it. */
export function dayFrom(days: number): string {
  const date = new Date(Date.now() + days * day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Something promised, as a person types it; `due` is a day. */
export async function promised(
  own: Page,
  commitmentId: string,
  clientId: string,
  what: string,
  due: string,
  owedBy: 'us' | 'them' = 'us',
): Promise<void> {
  const promise = { commitmentId, clientId, owedBy, who: '', what, due, projectId: null };
  await callBackground(own, 'commitment.save', { operationId: `promise ${commitmentId}`, ...promise });
}

/** What needs care. */
export function care(within: Frame | Page): Locator {
  return within.getByRole('list', { name: 'Needs care' }).locator('> li');
}

/** What is promised. */
export function promises(within: Frame | Page): Locator {
  return within.getByRole('list', { name: 'Promises' }).locator('> li');
}

/** Makes the sidebar as wide as that. */
export async function sidebarWidth(sidebar: Frame, size: number): Promise<void> {
  const frame = await sidebar.frameElement();
  await frame.evaluate((element, px) => element.parentElement?.style.setProperty('--width', px), `${size}px`);
  await sidebar.waitForFunction((px) => Math.abs(innerWidth - px) < 3, size);
}

/** What axe finds in the sidebar, and what stands out, narrow and wide, in light and dark. */
export async function sidebarProblems(page: Page, sidebar: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const size of [280, 600]) {
    await sidebarWidth(sidebar, size);
    found.push(...(await problemsIn(page, sidebar)).map((problem) => `${size}: ${problem}`));
  }
  await sidebarWidth(sidebar, 400);
  return found;
}

/** What axe finds, and what stands out, in light and dark. */
export async function problemsIn(page: Page, within: Frame | Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const outside = await within.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const all = [...(await axeFindings(within)), ...(outside > 0 ? [`${outside} pixels stand out`] : [])];
    found.push(...all.map((problem) => `${colorScheme}: ${problem}`));
  }
  return found;
}

/** The same for a page of our own at each of these widths, in pixels; it is left at the first of them, and light. */
export async function problemsAcross(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 860 });
    found.push(...(await problemsIn(page, page)).map((problem) => `${width}: ${problem}`));
  }
  await page.setViewportSize({ width: widths[0] ?? 1360, height: 860 });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
