import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takePictures } from '../browser/pictures.ts';
import { badgeText } from '../browser/worker.ts';
import { draftOwedRecap, recapOwed } from './steps/care-walk.ts';
import { care, dayFrom, promises, sidebarProblems, sidebarWidth } from './steps/care.ts';
import { openReply, send } from './steps/compose.ts';
import { clientShown, toast, undo } from './steps/sidebar.ts';
import { patience } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { openAfterSteeringCall } from './steps/steering-call.ts';
import { northwind } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  ({ started, page, sidebar } = await openAfterSteeringCall());
});
afterAll(() => started.browser.close());

describe('a call without a recap', () => {
  it('is listed beside a mail of the client, with what it weighs, and axe finds nothing', async () => {
    const row = care(sidebar).filter({ hasText: 'Steering call' });
    await row.waitFor();
    expect(await row.getAttribute('data-signal')).toBe('recap-owed');
    await row.getByRole('button', { name: 'More' }).click();
    await row.getByText('You spoke, and no recap mail has been seen since').waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await takePictures(page, 'care-sidebar-more');
    await sidebarWidth(sidebar, 400);
    await page.keyboard.press('Escape');
    await row.getByText('You spoke').waitFor({ state: 'detached' });
  });

  it('opens its entry of the timeline', async () => {
    await care(sidebar).getByRole('button', { name: 'Recap owed: ' }).click();
    const head = sidebar.getByRole('list', { name: 'Timeline' }).getByRole('button', { name: /Steering call/ });
    await head.and(sidebar.locator('[aria-expanded=true]')).waitFor();
  });

  it('is put off with a key until tomorrow, and that is taken back', async () => {
    await care(sidebar).first().focus();
    await page.keyboard.press('s');
    await toast(sidebar, 'Put off until').waitFor();
    await expect.poll(() => care(sidebar).filter({ hasText: 'Steering call' }).count(), patience).toBe(0);
    await undo(sidebar, 'Put off until');
    await care(sidebar).filter({ hasText: 'Steering call' }).waitFor();
  });

  it('is gone once its recap was sent from the draft with its facts', async () => {
    await openReply(page);
    await draftOwedRecap(page, sidebar, 'Steering call', 'annual plan');
    await sidebar.getByRole('button', { name: 'Back' }).click();
    await send(page);
    await clientShown(sidebar, northwind.name);
    await expect.poll(() => recapOwed(sidebar, 'Steering call').count(), patience).toBe(0);
  });
});

describe('a promise', () => {
  // What the recap says that somebody does is proposed beside it.
  const typed = () => promises(sidebar).filter({ hasText: 'Send the revised quote' });

  it('is typed by hand, and listed as due', async () => {
    await sidebar.getByRole('button', { name: 'Add a promise' }).click();
    await sidebar.getByRole('textbox', { name: 'What was promised' }).fill('Send the revised quote');
    await sidebar.getByLabel('Due on').fill(dayFrom(0));
    await page.keyboard.press('Enter');
    await promises(sidebar).filter({ hasText: 'Send the revised quote' }).waitFor();
    await care(sidebar).filter({ hasText: 'due today' }).waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('');
  });

  it('is late once its day is over, and counted on the button', async () => {
    await typed().focus();
    await page.keyboard.press('e');
    await sidebar.getByLabel('Due on').fill(dayFrom(-3));
    await sidebar.getByLabel('Due on').press('Enter');
    await care(sidebar).filter({ hasText: '3 days late' }).waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('1');
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await sidebarWidth(sidebar, 400);
    await takePictures(page, 'care-sidebar-promise');
  });

  it('is kept with a key, reopened from the notice, and kept again', async () => {
    await care(sidebar).filter({ hasText: '3 days late' }).focus();
    await page.keyboard.press('d');
    await toast(sidebar, 'Kept').waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('');
    await undo(sidebar, 'Kept');
    await care(sidebar).filter({ hasText: '3 days late' }).waitFor();
    await typed().getByRole('button', { name: 'Kept' }).click();
    await expect.poll(() => typed().count(), patience).toBe(0);
    await expect.poll(() => care(sidebar).filter({ hasText: '3 days late' }).count(), patience).toBe(0);
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
