import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarFrame } from '../browser/frames.ts';
import { launchBrowser } from '../browser/launch.ts';
import { CALENDAR, GMAIL, routeSynthetic } from '../browser/synthetic.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { goTo, hashOf, openThread } from './steps/mail.ts';
import { clientShown, entries, logByKeyboard, startRecap } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

/* Nothing leaves the browser. */

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());

/** The main job in mail and calendar; without a sidebar beside the page, the page's own part of it. */
async function walk(page: Page, beside: () => Promise<Frame | null>): Promise<void> {
  await page.goto(`${GMAIL}${hashOf('northwind-quote')}`);
  await page.locator('.h7 .adn[data-message-id]').first().waitFor();
  const sidebar = await beside();
  if (sidebar) {
    await logByKeyboard(page, sidebar, 'Pricing, 20 min: they want the annual plan');
    await entries(sidebar, 'Pricing').waitFor();
  }
  await page.locator('.ams').click();
  await page.locator('[g_editable=true]').waitFor();
  if (sidebar) {
    await startRecap(sidebar, 'decided: the annual plan\nnext: thursday 14:00');
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await page.locator('[g_editable=true]', { hasText: 'annual plan' }).waitFor();
    await sidebar.getByRole('button', { name: 'Back', exact: true }).click();
  }
  await page.locator('.dC .aoO').click();
  await page.locator('.vh #link_vsm').waitFor();
  if (sidebar) await entries(sidebar, 'sent').first().waitFor();
  await goTo(page, '#inbox');
  await page.locator('tr.zA').first().waitFor();
  await page.goto(CALENDAR);
  await page.locator(`[data-eventchip][data-eventid="${eventOf('northwind-kick-off').eid}"]`).click();
  await page.locator('#xDetDlg:visible [data-email]').first().waitFor();
  const besideCalendar = await beside();
  if (besideCalendar) await clientShown(besideCalendar, northwind.name);
}

/** What a page asks the network for meanwhile. */
async function askedBy(page: Page, work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
  });
  await work();
  return asked.toSorted();
}

describe('the network', () => {
  it('is not asked by us in a whole walk, and by the page for no more than without us', async () => {
    const page = await started.context.newPage();
    const asked = await askedBy(page, () => walk(page, () => sidebarFrame(page)));
    await page.close();
    const bare = await launchBrowser();
    await routeSynthetic(bare.context);
    const alone = await bare.context.newPage();
    expect(await askedBy(alone, () => walk(alone, () => Promise.resolve(null)))).toEqual(asked);
    await bare.close();
    expect(asked.length).toBeGreaterThan(10);
    expect(started.browser.observed.extensionRequests()).toEqual([]);
  });

  it('cannot be asked by our own pages and workers: the policy forbids it, and it would be seen', async () => {
    const [worker] = started.context.serviceWorkers();
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    const ask = (): Promise<string> => fetch('https://network.invalid/').then(() => 'asked', String);
    expect(await worker?.evaluate(ask)).toMatch(/Failed to fetch|violates/);
    const refused = sidebar.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        }),
    );
    expect(await sidebar.evaluate(ask)).toMatch(/Failed to fetch|violates/);
    expect(await refused).toBe('connect-src');
    expect(started.browser.observed.extensionRequests()).toEqual([]);
    await page.close();
  });
});
