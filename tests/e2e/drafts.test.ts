import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Frame, Locator, Page } from 'playwright-core';
import { GMAIL } from '../browser/synthetic.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { anna, bruno, lea } from '../synthetic/mailbox/people.ts';
import * as calendar from './steps/calendar.ts';
import { bodyOf, openPopup, recipients } from './steps/compose.ts';
import { openThread } from './steps/mail.ts';
import { clientShown, preview, startRecap } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, recapSteps } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());
beforeEach(() => page?.close());

const insert = (): Promise<void> => sidebar.getByRole('button', { name: 'Insert into mail' }).click();
const bodies = (): Locator => page.getByRole('textbox', { name: 'Message Body' });

/** A thread of a client with a recap of it begun. */
async function beginRecap(notes: string): Promise<void> {
  ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
  await clientShown(sidebar, northwind.name);
  await startRecap(sidebar, notes);
}

/** A new mail, which is the newest of those that are open, to somebody. */
async function writeTo(email: string): Promise<void> {
  await openPopup(page);
  await page.getByRole('combobox', { name: 'To recipients' }).nth(-2).fill(`${email},`);
}

it('leaves a mail to somebody else alone, and says that it does', async () => {
  await beginRecap('decided: not for everybody');
  await writeTo(lea.email);
  await insert();
  await sidebar.getByText('It could not be written into a mail here.').waitFor();
  expect(await bodies().innerText()).not.toContain('Not for everybody');
});

it('writes into the mail to the client of several that are open, though another is newer', async () => {
  await beginRecap('decided: the right mail');
  await writeTo(anna.email);
  await writeTo(lea.email);
  await insert();
  await sidebar.getByText('It is in your mail.').waitFor();
  const texts = await bodies().allInnerTexts();
  expect(texts.map((text) => text.includes('The right mail'))).toEqual([true, false]);
});

it('writes into the mail that was worked in last, where nobody is named yet; pressed again it stands there once', async () => {
  await beginRecap('decided: the mail in hand');
  await openPopup(page);
  await openPopup(page);
  await bodies().first().click();
  await insert();
  await sidebar.getByText('It is in your mail.').waitFor();
  await insert();
  await sidebar.getByText('It is in your mail.').waitFor();
  const texts = await bodies().allInnerTexts();
  expect(texts.map((text) => text.split('The mail in hand').length - 1)).toEqual([1, 0]);
});

it('waits while the new mail asks for a password first, and is then written', async () => {
  const { context } = started;
  let isSignedIn = false;
  const signIn = { status: 200, contentType: 'text/html', body: '<title>Sign in</title><input type="password">' };
  await context.route(/view=cm/, (asked) => (isSignedIn ? asked.fallback() : asked.fulfill(signIn)));
  await beginRecap('decided: it can wait');
  const opening = context.waitForEvent('page');
  await insert();
  const compose = await opening;
  await compose.locator('clientside-frame').waitFor({ state: 'attached' });
  isSignedIn = true;
  await compose.reload();
  const body = await bodyOf(compose);
  await body.getByText('It can wait').waitFor();
  expect(await body.getByText('It can wait').count()).toBe(1);
  await compose.close();
  await context.unroute(/view=cm/);
});

it('opens a new mail from the calendar, in Gmail, to the guests', async () => {
  const event = eventOf('northwind-kick-off');
  ({ page, sidebar } = await calendar.openWeekOf(started.context, event));
  await calendar.openPopup(page, event);
  await calendar.eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  await sidebar.getByRole('button', { name: 'Draft recap' }).click();
  await preview(sidebar).waitFor();
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill('decided: from the calendar');
  const opening = started.context.waitForEvent('page');
  await insert();
  const compose = await opening;
  await compose.waitForURL((url) => url.href.startsWith(`${GMAIL}?view=cm`));
  const body = await bodyOf(compose);
  await body.getByText('From the calendar').waitFor();
  expect(await recipients(compose).allInnerTexts()).toEqual(expect.arrayContaining([anna.name, bruno.name]));
  await expect.poll(() => recapSteps(started.options, 'northwind'), patience).toEqual(['drafted', 'inserted']);
  await compose.close();
});

it('keeps what is stored from the world of its own content script', async () => {
  ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  const reading = "chrome.storage.local.get(null).then(() => 'read', (refused) => String(refused))";
  const { result } = await session.send('Runtime.evaluate', {
    expression: `Promise.all([${reading}, ${reading.replace('local', 'sync')}])`,
    contextId: own?.id ?? 0,
    awaitPromise: true,
    returnByValue: true,
  });
  expect(result.value).toEqual([expect.stringContaining('not allowed'), expect.stringContaining('not allowed')]);
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
