import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { callBackground } from '../browser/call.ts';
import { backgroundDead, keepProblems, launchFirefox, openGmail, ownTabs } from '../browser/firefox.ts';
import type { LaunchedFirefox } from '../browser/firefox.ts';
import { ensureBuilt } from '../setup/build.ts';
import { ensureFirefox } from '../setup/firefox.ts';
import { anna, bruno, grace, maria } from '../synthetic/mailbox/people.ts';
import { hashOf } from './steps/mail.ts';
import { timelineOf } from './steps/store.ts';

declare const chrome: { tabs: unknown };

/* The main job with the extension as it is built for Firefox, while its background dies over and over again. */

const idle = 2000;
const patience = { timeout: 20_000 };

const button = (name: string): string => `::-p-aria([role="button"][name="${name}"])`;
const textbox = (name: string): string => `::-p-aria([role="textbox"][name="${name}"])`;
const personWith = (email: string): string => `[data-email="${email}"]`;
const entryWith = (text: string): string => `::-p-xpath(//ol[@aria-label="Timeline"]/li[contains(., "${text}")])`;

const countOf = async (sidebar: Frame, selector: string): Promise<number> => (await sidebar.$$(selector)).length;
const valueOf = (sidebar: Frame, field: string): Promise<string> =>
  sidebar.$eval(field, (input) => (input instanceof HTMLInputElement ? input.value : ''));

const found = ensureFirefox();
if ('missing' in found) {
  process.stderr.write(`The walk in Firefox: skipped, ${found.missing}\n`);
  it.skip(`the walk in Firefox: ${found.missing}`);
} else {
  describe('in Firefox', () => {
    walk(found.path);
  });
}

function walk(path: string): void {
  let firefox: LaunchedFirefox;
  let options: Page;
  let page: Page;
  let sidebar: Frame;
  let clientId: string;

  beforeAll(async () => {
    firefox = await launchFirefox({ path, extension: ensureBuilt('firefox'), idle });
    options = await vi.waitFor(async () => {
      const [opened] = await ownTabs(firefox, 'options.html');
      if (opened === undefined) throw new Error('nothing opened at installation');
      return opened;
    }, patience);
    ({ page, sidebar } = await openGmail(firefox, hashOf('northwind-quote')));
  });
  afterAll(() => firefox.browser.close());

  async function goTo(slug: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(slug));
  }

  async function recapSteps(): Promise<string[]> {
    const recap = (await timelineOf(options, clientId)).find(({ kind }) => kind === 'recap');
    return recap?.steps.map(({ step }) => step) ?? [];
  }

  /** Another page of the extension logs a call. */
  async function logElsewhere(subject: string, at = Date.now()): Promise<void> {
    const entry = {
      occurrence: null,
      interactionId: null,
      clientIds: [clientId],
      medium: 'call' as const,
      direction: 'both' as const,
      state: 'happened' as const,
      at,
      allDay: false,
      minutes: 10,
      subject,
      summary: '',
      participants: [],
    };
    await callBackground(options, 'interaction.log', { operationId: `log ${subject}`, entry });
  }

  it('turns recording on, and shows who is on the page', async () => {
    expect(await sidebar.evaluate(() => chrome.tabs)).toBeUndefined();
    await sidebar.locator(button('Turn recording on')).click();
    await sidebar.locator(personWith(anna.email)).wait();
    await sidebar.locator(personWith(bruno.email)).wait();
    expect(await sidebar.$(personWith(maria.email))).toBeNull();
  });

  it('adds a client, and puts its mail on the timeline', async () => {
    await sidebar.locator(`${personWith(anna.email)} button`).click();
    await sidebar.locator(textbox('Domain')).wait();
    await expect.poll(() => valueOf(sidebar, textbox('Name')), patience).toBe('Northwind');
    await sidebar.locator(button('Add client')).click();
    await sidebar.locator(entryWith('Quote for 40 seats')).wait();
    const added = await sidebar.$eval('[data-client-id]', (card) => card.getAttribute('data-client-id'));
    clientId = added ?? '';
    await page.locator(button('Expand all')).click();
    await expect.poll(() => countOf(sidebar, entryWith('')), patience).toBe(4);
  });

  it('logs a call by keyboard', async () => {
    await sidebar.locator(button('Log')).click();
    await sidebar.waitForSelector('textarea:focus');
    await page.keyboard.type('Seats and go-live');
    await page.keyboard.press('Enter');
    await sidebar.locator(entryWith('Seats and go-live')).wait();
    expect(await page.$eval('html', (root) => root.getAttribute('data-shortcuts-fired'))).toBeNull();
  });

  it('hears of what another page writes, before a new connection would have it read everything again', async () => {
    const first = Promise.race([
      backgroundDead(options).then(() => 'the background died'),
      sidebar.waitForSelector(entryWith('told at once'), patience).then(() => 'the entry was shown'),
    ]);
    await logElsewhere('told at once');
    expect(await first).toBe('the entry was shown');
  });

  it('comes back by itself once the background has died: hears of changes, and follows the page', async () => {
    await backgroundDead(options);
    await logElsewhere('told after the background died');
    await sidebar.locator(entryWith('told after the background died')).wait();
    await backgroundDead(options);
    await goTo('contoso-copy');
    await sidebar.locator(personWith(grace.email)).wait();
    await goTo('northwind-quote');
    await sidebar.locator(entryWith('Seats and go-live')).wait();
  });

  it('puts a recap into the open reply and tells when it was sent, though the background died at each step', async () => {
    await page.locator('.amn ::-p-text(Reply)').click();
    await page.locator(textbox('Message Body')).wait();
    await sidebar.locator(button('Draft recap')).click();
    await sidebar.locator(textbox('Notes')).fill('decided: go with the annual plan');
    await sidebar.locator('::-p-text(Hello Anna)').wait();
    await backgroundDead(options);
    await sidebar.locator(button('Insert into mail')).click();
    await sidebar.locator('::-p-text(It is in your mail.)').wait();
    await expect.poll(recapSteps, patience).toEqual(['drafted', 'inserted']);
    await backgroundDead(options);
    await page.locator('.aoO').click();
    await expect.poll(recapSteps, patience).toEqual(['drafted', 'inserted', 'sent']);
    // The panel stays while the thread is the same; a page that reads it as another one has closed it.
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Back"]')?.click());
    await sidebar.locator(entryWith('drafted · put into a mail · sent')).wait();
    await page.locator('#link_vsm').click();
    await page.locator('.a3s ::-p-text(annual plan)').wait();
  });

  it('opens the dashboard and the options in tabs of their own', async () => {
    await sidebar.locator(button('Open dashboard')).click();
    await expect.poll(() => ownTabs(firefox, 'dashboard.html'), patience).toHaveLength(1);
    await sidebar.locator(button('Options')).click();
    await expect.poll(() => ownTabs(firefox, 'options.html'), patience).toHaveLength(2);
  });

  it('shows what needs care in the dashboard, and the brief and the handover of a client', async () => {
    await logElsewhere('Yesterday without a recap', Date.now() - 24 * 60 * 60 * 1000);
    const [dashboard] = await ownTabs(firefox, 'dashboard.html');
    if (dashboard === undefined) throw new Error('the dashboard is not open');
    dashboard.setDefaultTimeout(patience.timeout);
    keepProblems(firefox, dashboard);
    const goToPage = (hash: string) =>
      dashboard.evaluate((next) => {
        location.hash = next;
      }, hash);
    await goToPage('#needs-care');
    const row = await dashboard.waitForSelector(
      `::-p-xpath(//ul[@aria-label="Needs care"]/li[contains(., "Yesterday without a recap")])`,
      { visible: true },
    );
    expect(await row?.evaluate((shown) => shown.textContent)).toContain('Northwind');
    for (const [paper, title] of [
      ['brief', 'Brief · Northwind'],
      ['handover', 'Handover · Northwind'],
    ] as const) {
      await goToPage(`#${paper}/${encodeURIComponent(clientId)}`);
      await dashboard.waitForSelector(`::-p-xpath(//h1[contains(., "${title}")])`, { visible: true });
      await dashboard.waitForSelector(`::-p-xpath(//li[contains(., "Yesterday without a recap")])`, { visible: true });
    }
  });

  it('meets no error, and asks nobody on the network', () => {
    expect(firefox.problems).toEqual([]);
    expect(firefox.requestsBeyond).toEqual([]);
  });
}
