import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inClosedRoots } from '../browser/closed-roots.ts';
import type { Found } from '../browser/closed-roots.ts';
import { sidebarFrame } from '../browser/frames.ts';
import { updateExtension } from '../browser/launch.ts';
import { goTo, hashOf, openThread } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { startRecap } from './steps/sidebar.ts';
import { startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

declare const chrome: { storage: { local: { get(keys: null): Promise<unknown> } } };

/* The extension is updated while mails are open and something is half typed beside each. */

let started: Started;
let logging: Opened;
let recapping: Opened;
let adding: Opened;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
  logging = await openThread(started.context, 'northwind-quote');
  await logging.sidebar.getByRole('button', { name: 'Log', exact: true }).click();
  await logging.sidebar.getByRole('textbox', { name: /^What it was/ }).pressSequentially('Half a sentence');
  recapping = await openThread(started.context, 'northwind-quote');
  await startRecap(recapping.sidebar, 'decided: the annual plan\nhalf a no');
  adding = await openThread(started.context, 'contoso-copy');
  await adding.sidebar.getByRole('button', { name: 'Add client' }).first().click();
  await adding.sidebar.getByRole('textbox', { name: 'Name', exact: true }).fill('Half a name');
});
afterAll(() => started.browser.close());

/** What the extension keeps of what is being typed. */
async function keptTexts(): Promise<string> {
  const texts = await started.options.evaluate(() => chrome.storage.local.get(null));
  return JSON.stringify(texts);
}

/** The buttons that stand in the sidebar's place. */
async function buttons(page: Page): Promise<Found[]> {
  return (await inClosedRoots(page, 'button')).filter(({ name }) => name === 'Reload this page');
}

async function noticeShown(page: Page): Promise<Found> {
  await expect.poll(async () => (await buttons(page)).length).toBe(1);
  const lines = (await inClosedRoots(page, 'StaticText')).map(({ name }) => name);
  expect(lines.some((line) => line.startsWith('Clientside was updated while this page was open.'))).toBe(true);
  await expect.poll(() => page.frames().length).toBe(1);
  const [button] = await buttons(page);
  if (button === undefined) throw new Error('there is no button to reload the page');
  return button;
}

/** What the person does to reload the page; the sidebar is there again. */
async function reloadedBy(page: Page, press: () => Promise<void>): Promise<Frame> {
  await Promise.all([page.waitForEvent('load'), press()]);
  const sidebar = await sidebarFrame(page);
  await sidebar.locator('body[data-view=thread]').waitFor();
  return sidebar;
}

it('is kept while it is typed', async () => {
  for (const typed of ['Half a sentence', 'half a no', 'Half a name']) await expect.poll(keptTexts).toContain(typed);
  await updateExtension(started.browser);
});

it('is told as soon as the person types on in the sidebar; Enter reloads the page, and the entry is still there', async () => {
  const { page } = logging;
  await page.bringToFront();
  await page.keyboard.press('x');
  await noticeShown(page);
  const sidebar = await reloadedBy(page, () => page.keyboard.press('Enter'));
  await sidebar.getByText('Not logged yet: “Half a sentence”').waitFor();
  await sidebar.getByRole('button', { name: 'Continue' }).click();
  expect(await sidebar.getByRole('textbox', { name: /^What it was/ }).inputValue()).toBe('Half a sentence');
});

it('is told as soon as the mouse comes to the page; the button reloads it, and the notes are still there', async () => {
  const { page } = recapping;
  await page.bringToFront();
  await page.mouse.move(400, 300);
  const button = await noticeShown(page);
  const sidebar = await reloadedBy(page, () => button.click());
  await sidebar.getByRole('button', { name: 'Draft recap' }).click();
  const notes = await sidebar.getByRole('textbox', { name: 'Notes' }).inputValue();
  expect(notes).toBe('decided: the annual plan\nhalf a no');
});

it('is told when the page changes by itself; the form for a client is as it was filled in', async () => {
  const { page } = adding;
  await goTo(page, hashOf('fabrikam-site'));
  const button = await noticeShown(page);
  await goTo(page, hashOf('contoso-copy'));
  await page.bringToFront();
  const sidebar = await reloadedBy(page, () => button.click());
  await sidebar.getByRole('button', { name: 'Add client' }).first().click();
  expect(await sidebar.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Half a name');
});

it('leaves no error behind', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
