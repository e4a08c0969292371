import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { axeFindings } from './steps/axe.ts';
import { client, clientShown, toast, undo } from './steps/sidebar.ts';
import { patience, startRecording, type Started } from './steps/start.ts';
import { addClients } from './steps/store.ts';

/* Every client in a table: only what is in sight is there, and all of it is reached by keyboard. */

const count = 120;
const long = 'The Extraordinarily Long Name of a Company for Everything under the Sun and Beyond, and Partners';
let started: Started;
let page: Page;

beforeAll(async () => {
  started = await startRecording();
  const made = Array.from({ length: count - 2 }, (_, index) => ({
    clientId: `company-${index}`,
    name: `Company ${index}`,
  }));
  for (const each of [...made, { clientId: 'long-name', name: long }, { clientId: 'right-to-left', name: 'חברה בע״מ' }])
    await addClients(started.options, { ...each, domains: [], people: [] });
  const day = 86_400_000;
  for (const [days, direction] of [
    [3, 'in'],
    [20, 'out'],
    [50, 'both'],
  ] as const) {
    await callBackground(started.options, 'interaction.log', {
      operationId: `contact of ${days} days ago`,
      entry: {
        occurrence: null,
        interactionId: null,
        clientIds: ['company-7'],
        medium: 'call',
        direction,
        state: 'happened',
        at: Date.now() - days * day,
        allDay: false,
        minutes: 10,
        subject: 'Call',
        summary: '',
        participants: [],
      },
    });
  }
  page = await started.context.newPage();
  await page.goto(`${await extensionOrigin(started.context)}/dashboard.html#clients`);
  await grid().waitFor();
});
afterAll(() => started.browser.close());

const grid = () => page.getByRole('grid', { name: 'Clients' });
const row = (name: string) => grid().getByRole('row').filter({ hasText: name });
const focused = () => page.evaluate(() => document.activeElement?.querySelector('a')?.textContent ?? '');

/** What is wrong in light and in dark, on a wide and on a narrow screen. */
async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [
    ['light', 1360],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (outside > 0) found.push(`${width}: ${outside} pixels stand out`);
    found.push(...(await axeFindings(page)).map((problem) => `${colorScheme} ${width}: ${problem}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1360, height: 800 });
  return found;
}

it('draws the page that the address names once, with its clients', async () => {
  const fresh = await started.context.newPage();
  await fresh.addInitScript(() => {
    const watch = new MutationObserver(() => {
      const drawn = document.querySelector('.dashboard-page');
      if (drawn === null) return;
      watch.disconnect();
      document.documentElement.dataset['drawnFirst'] = String(drawn.querySelectorAll('[role=row]').length);
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await fresh.goto(`${await extensionOrigin(started.context)}/dashboard.html#clients`);
  await fresh.getByRole('grid', { name: 'Clients' }).waitFor();
  const rows = await fresh.evaluate(() => document.documentElement.dataset['drawnFirst']);
  expect(Number(rows)).toBeGreaterThan(5);
  await fresh.close();
});

it('has only the rows in sight in it, and tells of all', async () => {
  expect(await grid().getAttribute('aria-rowcount')).toBe(String(count + 1));
  expect(await grid().getByRole('row').count()).toBeLessThan(50);
  expect(await problems()).toEqual([]);
  await page.locator('.clients-scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await row('חברה').waitFor();
  expect(await row('חברה').getAttribute('aria-rowindex')).toBe(String(count + 1));
  await page.locator('.clients-scroll').evaluate((element) => element.scrollTo(0, 0));
});

it('tells how often there was contact, and sorts by it', async () => {
  await grid().getByRole('button', { name: 'Last 12 months' }).click();
  await expect.poll(() => grid().getByRole('rowheader').first().innerText(), patience).toContain('Company 7');
  await row('Company 7')
    .getByRole('img', { name: /^3 contacts in 12 months, / })
    .first()
    .waitFor();
  const head = grid().getByRole('columnheader', { name: 'Last 12 months' });
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  await grid().getByRole('button', { name: 'Client', exact: true }).click();
});

it('is gone through, filtered and ticked by keyboard, the focus always in sight', async () => {
  await page.keyboard.press('Tab');
  await grid().locator('[role=row][tabindex="0"]').focus();
  for (let presses = 0; presses < 30; presses += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(focused, patience).toBe('Company 30');
  const inSight = () =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      const area = document.querySelector('.clients-scroll')?.getBoundingClientRect();
      return box !== undefined && area !== undefined && box.top >= area.top + 30 && box.bottom <= area.bottom + 1;
    });
  expect(await inSight()).toBe(true);
  await page.keyboard.press('End');
  await expect.poll(focused, patience).toBe('חברה בע״מ');
  expect(await inSight()).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(focused, patience).toBe('Company 0');
  expect(await inSight()).toBe(true);
  await page.keyboard.press('/');
  await page.keyboard.type('company 11');
  await expect.poll(() => grid().getAttribute('aria-rowcount'), patience).toBe('10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.getByText('9 selected').waitFor();
  expect(await problems()).toEqual([]);
});

it('changes all that are ticked in one step, and takes it back in one', async () => {
  await page.getByRole('button', { name: 'Change' }).click();
  expect(await problems()).toEqual([]);
  await page.getByRole('form').getByRole('combobox', { name: 'To' }).selectOption('paused');
  await page.getByRole('form').getByRole('button', { name: 'Save' }).click();
  await toast(page, '9 clients were changed').waitFor();
  await expect.poll(() => grid().getByText('Paused').count(), patience).toBe(9);
  expect(await problems()).toEqual([]);
  await undo(page, '9 clients were changed');
  await expect.poll(() => grid().getByText('Paused').count(), patience).toBe(0);
});

it('deletes all that are ticked, and gives them back', async () => {
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No client is found by').waitFor();
  expect(await problems()).toEqual([]);
  await undo(page, '9 clients were deleted');
  await expect.poll(() => grid().getAttribute('aria-rowcount'), patience).toBe('10');
  await page.getByRole('searchbox', { name: 'Find a client' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => grid().getAttribute('aria-rowcount'), patience).toBe(String(count + 1));
});

it('opens a client beside the table, and leads back', async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await clientShown(page, 'Company 0');
  expect(await problems()).toEqual([]);
  await page.getByRole('link', { name: 'All clients' }).click();
  await client(page).waitFor({ state: 'detached' });
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
