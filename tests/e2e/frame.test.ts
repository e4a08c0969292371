import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarFrame } from '../browser/frames.ts';
import { CALENDAR, GMAIL } from '../browser/synthetic.ts';
import { togglePressed } from '../browser/worker.ts';
import { hashOf, openThread, reload } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { clientShown, startRecap } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

/* The sidebar's frame in the page: its edge, its state, the keyboard, and the room it leaves. */

const usual = 372;

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());

async function isOpen(sidebar: Frame): Promise<boolean> {
  return (await sidebar.frameElement()).isVisible();
}

async function widthOf(sidebar: Frame): Promise<number> {
  const box = await (await sidebar.frameElement()).boundingBox();
  return Math.round(box?.width ?? 0);
}

/** The width of the window, and how far to the right the page's own content reaches. */
async function roomOf(page: Page): Promise<{ window: number; content: number }> {
  return page.evaluate(() => {
    const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const content = Math.max(...shown.map((element) => element.getBoundingClientRect().right));
    return { window: innerWidth, content: Math.round(content) };
  });
}

async function collapse({ sidebar }: Opened): Promise<void> {
  await sidebar.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => isOpen(sidebar)).toBe(false);
}

/** Drags the sidebar's edge by so many pixels. */
async function drag({ page, sidebar }: Opened, by: number): Promise<void> {
  const { window } = await roomOf(page);
  const edge = window - (await widthOf(sidebar));
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge + by / 2, 300);
  await page.mouse.move(edge + by, 300);
  await page.mouse.up();
}

const hasFocus = (sidebar: Frame): Promise<boolean> => sidebar.evaluate(() => document.hasFocus());

describe('beside the mail', () => {
  it('the page keeps its own room, all of it to be reached', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    const { window, content } = await roomOf(page);
    expect(content).toBeLessThanOrEqual(window - usual);
    expect(await widthOf(sidebar)).toBeGreaterThan(usual - 3);
    await page.locator('.gb_B').click({ trial: true });
    await page.locator('.ams').click();
    await page.locator('[g_editable=true]').waitFor();
    await page.close();
  });

  it('the sidebar is collapsed to a tab, and the mail has all the room until it is opened again', async () => {
    const opened = await openThread(started.context, 'northwind-quote');
    const { page, sidebar } = opened;
    await collapse(opened);
    const { window, content } = await roomOf(page);
    expect(content).toBeGreaterThan(window - 40);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('clientside-frame');
    await page.keyboard.press('Enter');
    await expect.poll(() => isOpen(sidebar)).toBe(true);
    await expect.poll(() => hasFocus(sidebar)).toBe(true);
    await collapse(opened);
    await page.mouse.click(window - 10, 860 * 0.4 + 20);
    await expect.poll(() => isOpen(sidebar)).toBe(true);
    expect((await roomOf(page)).content).toBeLessThanOrEqual(window - usual);
    await page.close();
  });

  it('its edge is moved by pointer, within bounds', async () => {
    const opened = await openThread(started.context, 'northwind-quote');
    const { page, sidebar } = opened;
    const before = await widthOf(sidebar);
    await drag(opened, -100);
    await expect.poll(() => widthOf(sidebar)).toBe(before + 100);
    const { window, content } = await roomOf(page);
    expect(content).toBeLessThanOrEqual(window - before - 100);
    await drag(opened, -700);
    await expect.poll(() => widthOf(sidebar)).toBe(before + 640 - usual);
    await drag(opened, 700);
    await expect.poll(() => widthOf(sidebar)).toBe(before + 280 - usual);
    await page.close();
  });

  it('its edge is moved by keyboard', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    const before = await widthOf(sidebar);
    // The edge comes right before what is in the sidebar.
    await sidebar.getByRole('button').first().focus();
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => hasFocus(sidebar)).toBe(false);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => widthOf(sidebar)).toBe(before + 48);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(sidebar)).toBe(before + 24);
    expect(await page.locator('html').getAttribute('data-shortcuts-fired')).toBeNull();
    await page.close();
  });

  it('is as it was left after a reload, on each site for itself', async () => {
    const opened = await openThread(started.context, 'northwind-quote');
    const calendar = await started.context.newPage();
    await calendar.goto(CALENDAR);
    const inCalendar = await sidebarFrame(calendar);
    expect(await widthOf(inCalendar)).toBeGreaterThan(usual - 3);
    await drag({ page: opened.page, sidebar: opened.sidebar }, -80);
    const width = await widthOf(opened.sidebar);
    await collapse({ page: calendar, sidebar: inCalendar });
    opened.sidebar = await reload(opened.page);
    await expect.poll(() => widthOf(opened.sidebar)).toBe(width);
    await calendar.reload();
    await calendar.locator('clientside-frame').waitFor({ state: 'attached' });
    expect((await roomOf(calendar)).content).toBeGreaterThan(1300);
    // A sidebar that stays closed is not even loaded.
    expect(calendar.frames().length).toBe(1);
    await togglePressed(started.context, calendar);
    await expect.poll(async () => hasFocus(await sidebarFrame(calendar))).toBe(true);
    await calendar.close();
    await opened.page.close();
  });
});

describe('the keyboard', () => {
  it('comes into the sidebar by the command, and goes back to where it was by the command and by Escape', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    await togglePressed(started.context, page);
    await expect.poll(() => isOpen(sidebar)).toBe(false);
    const search = page.locator('[role=search] input');
    for (const leave of [() => togglePressed(started.context, page), () => page.keyboard.press('Escape')]) {
      await search.focus();
      await togglePressed(started.context, page);
      await sidebar.locator('main :focus').waitFor();
      await leave();
      await expect.poll(() => isOpen(sidebar)).toBe(false);
      expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    }
    await togglePressed(started.context, page);
    await page.close();
  });

  it('leads back step by step: Escape closes a panel before it closes the sidebar', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await startRecap(sidebar, 'decided: the annual plan');
    await page.keyboard.press('Escape');
    await clientShown(sidebar, northwind.name);
    expect(await isOpen(sidebar)).toBe(true);
    await page.close();
  });

  it('types into every field of the sidebar without a shortcut of the webmail', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    const keys = 'cer#jku/';
    const type = async (name: string | RegExp): Promise<void> => {
      const field = sidebar.getByRole('textbox', { name }).first();
      // The field has just come: what it begins with may be painted once more.
      await expect
        .poll(async () => {
          await field.fill('');
          return field.inputValue();
        })
        .toBe('');
      await field.pressSequentially(keys);
      expect(await field.inputValue()).toBe(keys);
    };
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    await type(/^What it was/);
    await page.keyboard.press('Escape');
    await sidebar.getByRole('button', { name: 'Add a goal' }).click();
    await type('What it is');
    await page.keyboard.press('Escape');
    await startRecap(sidebar, '');
    await type('Notes');
    await sidebar.getByRole('button', { name: 'Edit', exact: true }).click();
    await type('Subject');
    // Keys that no field takes stay in the sidebar, too.
    await sidebar.getByRole('button', { name: 'Back', exact: true }).focus();
    await page.keyboard.press('j');
    expect(await page.locator('html').getAttribute('data-shortcuts-fired')).toBeNull();
    expect(page.url()).toContain(hashOf('northwind-quote'));
    await page.locator('body').evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.locator('h2.hP').click();
    await page.keyboard.press('c');
    await expect.poll(() => page.locator('html').getAttribute('data-shortcuts-fired')).toBe('c');
    await page.close();
  });
});

it('takes out the sidebar that an instance before it has left in the page', async () => {
  const page = await started.context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const left = document.createElement('clientside-frame');
      left.id = 'left';
      document.documentElement.append(left);
    });
  });
  await page.goto(GMAIL);
  await page.locator('clientside-frame:not(#left)').waitFor({ state: 'attached' });
  expect(await page.locator('clientside-frame').count()).toBe(1);
  await page.close();
});

it('meets no error in all of that', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
