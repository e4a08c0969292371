import '../unit/extension-globals.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientPages, pages } from '../../components/dashboard/pages.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { problemsIn } from './steps/care.ts';
import { fullClient } from './steps/full-clients.ts';
import { fillPractice, fullSubjects } from './steps/full-practice.ts';
import { openThread } from './steps/mail.ts';
import { clientShown } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* Every page of the dashboard, as the registry lists them: empty and full, wide and narrow, in light and dark. */

let started: Started;
let page: Page;
let origin: string;

beforeAll(async () => {
  started = await startRecording();
  origin = await extensionOrigin(started.context);
  page = await started.context.newPage();
});
afterAll(() => started.browser.close());

/** Opens an address of the dashboard; answers once there is something on it. */
async function open(...address: string[]): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/dashboard.html#${address.map(encodeURIComponent).join('/')}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.dashboard-page .spinner').waitFor({ state: 'detached' });
}

/** What axe finds and what stands out, wide and narrow, in light and dark. */
async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 420]) {
    await page.setViewportSize({ width, height: 860 });
    found.push(...(await problemsIn(page, page)).map((problem) => `${width}: ${problem}`));
  }
  return found;
}

/**
 * Goes through the page with the Tab key until the focus leaves it. Answers how often it stopped, and where the focus
 * could not be seen or fell on something without a name.
 */
async function tabbed(): Promise<{ stops: number; unseen: string[] }> {
  await page.setViewportSize({ width: 1280, height: 860 });
  const unseen: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const style = getComputedStyle(focused);
      const seen = focused.getBoundingClientRect();
      const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      const isInSight = seen.bottom > 0 && seen.top < innerHeight && seen.right > 0 && seen.left < innerWidth;
      return isMarked && isInSight ? '' : focused.outerHTML.slice(0, 200);
    });
    if (stop === null) return { stops, unseen };
    if (stop !== '') unseen.push(stop);
    if (stops > 300) return { stops, unseen: [...unseen, 'the focus never leaves'] };
  }
}

/** Opens each form that adds something, leaves it, and answers which buttons did not get the focus back. */
async function leftWithoutFocus(): Promise<string[]> {
  const left: string[] = [];
  const adds = page.locator('.dashboard-page').getByRole('button', { name: /^(Add|Set down|Write)/ });
  for (let place = 0; place < (await adds.count()); place += 1) {
    const add = adds.nth(place);
    const name = await add.evaluate((button) => button.getAttribute('aria-label') ?? button.textContent);
    await add.press('Enter');
    await page.locator('.dashboard-page :is(input, textarea, select):focus').waitFor();
    await page.keyboard.press('Escape');
    const again = add.and(page.locator(':focus'));
    await again.waitFor({ timeout: 3000 }).catch(() => left.push(name));
  }
  return left;
}

/** Goes through the page with the keyboard alone: what cannot be seen, and what leaves the focus nowhere. */
async function keyboardProblems(): Promise<string[]> {
  const { unseen } = await tabbed();
  return [...unseen, ...(await leftWithoutFocus())];
}

describe('while nothing is there', () => {
  it.each(pages.map(({ name }) => name))('%s', async (name) => {
    await open(name);
    expect(await problems()).toEqual([]);
  });

  it.each(clientPages.map(({ name }) => name))('%s, of somebody who is not there any more', async (name) => {
    await open(name, 'nobody', 'nothing');
    expect(await problems()).toEqual([]);
    await page.locator('.dashboard-page').getByRole('link').waitFor();
  });
});

describe('while everything is there', () => {
  beforeAll(async () => {
    await fillPractice(started.options);
    const opened = await openThread(started.context, 'northwind-quote');
    await clientShown(opened.sidebar, fullClient.name);
    await opened.page.close();
  });

  it.each(pages.map(({ name }) => name))('%s', async (name) => {
    await open(name);
    expect(await problems()).toEqual([]);
    expect(await keyboardProblems()).toEqual([]);
  });

  it.each(clientPages.map(({ name }) => name))('%s', async (name) => {
    const about = fullSubjects[name];
    expect(about, `what the page ${name} is about`).toBeDefined();
    await open(name, fullClient.clientId, ...(about ? [about] : []));
    expect(await problems()).toEqual([]);
    expect(await keyboardProblems()).toEqual([]);
  });

  it('says once what it says', async () => {
    await open('needs-care');
    const rows = await page.getByRole('list', { name: 'Needs care' }).locator('> li').allTextContents();
    expect(rows.filter((row) => row.split(fullClient.name).length > 2)).toEqual([]);
    await open('feedback');
    await page.locator('.feedback-theme blockquote').first().waitFor();
    for (const theme of await page.locator('.feedback-theme').all()) {
      const quotes = await theme.locator('blockquote').allTextContents();
      expect(quotes).toEqual([...new Set(quotes)]);
    }
    await open('growth', fullClient.clientId);
    const shown = page.getByRole('list', { name: 'Risks' }).locator('> li').filter({ hasText: 'too late' });
    await shown.getByRole('button', { name: /^Contact 2 / }).waitFor();
    expect(await shown.getByText('Contact 1', { exact: true }).count()).toBe(1);
  });

  it('a client beside the page', async () => {
    await page.goto('about:blank');
    await page.goto(`${origin}/dashboard.html#client=${fullClient.clientId}`);
    await clientShown(page, fullClient.name);
    expect(await problems()).toEqual([]);
    expect(await keyboardProblems()).toEqual([]);
  });
});
