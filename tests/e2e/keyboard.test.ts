import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { togglePressed } from '../browser/worker.ts';
import { anna } from '../synthetic/mailbox/people.ts';
import { openThread } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { client, clientShown, entries, person, toast } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';

/* The main job without a mouse: each thing is reached with Tab, the focus is always to be seen, and never lost. */

let started: Started;
let opened: Opened;

beforeAll(async () => {
  started = await startRecording();
  opened = await openThread(started.context, 'northwind-quote');
});
afterAll(() => started.browser.close());

/** What has the focus, whether it is on the screen, and whether it looks different from what it is without the focus. */
async function focusIn(sidebar: Frame): Promise<{ what: string; shown: boolean; marked: boolean }> {
  return sidebar.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body)
      return { what: 'nothing', shown: false, marked: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const shown = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
    const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return { what: `${focused.localName} ${focused.textContent?.slice(0, 40)}`, shown, marked };
  });
}

/** Presses Tab until something has the focus; on the way the focus is always to be seen. */
async function tabTo(page: Page, sidebar: Frame, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const has = await goal.evaluate((element) => element === document.activeElement);
    const focus = await focusIn(sidebar);
    if (focus.what !== 'nothing') expect(focus).toEqual({ what: focus.what, shown: true, marked: true });
    if (has) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function press(goal: Locator): Promise<void> {
  await tabTo(opened.page, opened.sidebar, goal);
  await opened.page.keyboard.press('Enter');
}

/** After something was closed the focus is somewhere in the sidebar, to be seen. */
async function focusIsKept(): Promise<void> {
  await expect.poll(async () => (await focusIn(opened.sidebar)).what).not.toBe('nothing');
}

it('adds a client', async () => {
  const { page, sidebar } = opened;
  await person(sidebar, anna.email).waitFor();
  // Closed and opened again by the command: the keyboard is in the sidebar.
  await togglePressed(started.context, page);
  await togglePressed(started.context, page);
  await sidebar.locator('main :focus').waitFor();
  await press(person(sidebar, anna.email).getByRole('button', { name: 'Add client' }));
  await sidebar.getByRole('textbox', { name: 'Name', exact: true }).and(sidebar.locator(':focus')).waitFor();
  await page.keyboard.type('Northwind Traders');
  await page.keyboard.press('Enter');
  await clientShown(sidebar, 'Northwind Traders');
  await focusIsKept();
});

it('chooses a status', async () => {
  const { page, sidebar } = opened;
  await tabTo(page, sidebar, client(sidebar).getByRole('combobox', { name: 'Status' }));
  await page.keyboard.type('Pa');
  await expect
    .poll(() => client(sidebar).getByRole('combobox', { name: 'Status' }).locator('option:checked').innerText())
    .toBe('Paused');
});

it('logs a call, and takes it back', async () => {
  const { page, sidebar } = opened;
  const log = sidebar.getByRole('button', { name: 'Log', exact: true });
  const line = sidebar.getByRole('textbox', { name: /^What it was/ }).and(sidebar.locator(':focus'));
  await press(log);
  await line.waitFor();
  await page.keyboard.press('Escape');
  await focusIsKept();
  await press(log);
  await line.waitFor();
  await page.keyboard.type('Pricing, 20 min');
  await page.keyboard.press('Enter');
  await entries(sidebar, 'Pricing').waitFor();
  await focusIsKept();
  await press(toast(sidebar, 'Logged').getByRole('button', { name: 'Undo' }));
  await entries(sidebar, 'Pricing').waitFor({ state: 'detached' });
  await toast(sidebar, 'Taken back').waitFor();
});

it('changes the card in place, and gets the focus back where it was', async () => {
  const { page, sidebar } = opened;
  const name = client(sidebar).getByRole('heading', { level: 1 }).getByRole('button');
  for (const key of ['Escape', 'Enter']) {
    await press(name);
    await sidebar.getByRole('textbox', { name: 'Name' }).and(sidebar.locator(':focus')).waitFor();
    await page.keyboard.type('Northwind and Sons');
    await page.keyboard.press(key);
    await name.and(sidebar.locator(':focus')).waitFor();
  }
  await clientShown(sidebar, 'Northwind and Sons');
});

it('walks through the kinds of the timeline with the arrow keys, and opens an entry', async () => {
  const { page, sidebar } = opened;
  await tabTo(page, sidebar, sidebar.getByRole('tab', { name: 'All', exact: true }));
  await page.keyboard.press('ArrowRight');
  await sidebar.locator('[role=tab][aria-selected=true]:focus', { hasText: 'Mail' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await press(entries(sidebar, 'Quote for 40 seats').first().getByRole('button').first());
  await sidebar.getByRole('link', { name: 'Open the source' }).waitFor();
});

it('drafts a recap and puts it into the mail', async () => {
  const { page, sidebar } = opened;
  const notes = sidebar.getByRole('textbox', { name: 'Notes' }).and(sidebar.locator(':focus'));
  await press(sidebar.getByRole('button', { name: 'Draft recap' }));
  await notes.waitFor();
  await page.keyboard.press('Escape');
  await clientShown(sidebar, 'Northwind and Sons');
  await focusIsKept();
  // Into the mail, `r` for a reply, and back.
  await togglePressed(started.context, page);
  await page.locator('h2.hP').focus();
  await page.keyboard.press('r');
  await page.locator('[g_editable=true]:focus').waitFor();
  await togglePressed(started.context, page);
  await press(sidebar.getByRole('button', { name: 'Draft recap' }));
  await notes.waitFor();
  await page.keyboard.type('decided: the annual plan');
  await press(sidebar.getByRole('button', { name: 'Insert into mail' }));
  // What was written is there to be read and sent: the keyboard is in it.
  await page.locator('[g_editable=true]:focus', { hasText: 'annual plan' }).waitFor();
  await togglePressed(started.context, page);
  await togglePressed(started.context, page);
  await focusIsKept();
  await page.keyboard.press('Escape');
  await clientShown(sidebar, 'Northwind and Sons');
  await focusIsKept();
  await page.keyboard.press('Escape');
  await page.locator('[g_editable=true]:focus').waitFor();
});
