import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../utils/messaging/contract.ts';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { dayFrom, heldCall, promises, sidebarProblems, sidebarWidth } from './steps/care.ts';
import { patience } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { openAfterSteeringCall } from './steps/steering-call.ts';
import { northwind, timelineOf } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  ({ started, page, sidebar } = await openAfterSteeringCall());
});
afterAll(() => started.browser.close());

describe('what was read in a mail', () => {
  const proposal = { owedBy: 'us', who: '', due: dayFrom(4), said: 'promised' } as const;
  const long = 'the revised quote for the forty seats in Lyon, with the annual plan and the pilot depot first';

  it('is proposed with its sentence before the promises, and axe finds nothing', async () => {
    await read('first', {
      proposals: [
        { ...proposal, what: `Send ${long}`, quote: `I will have ${long} ready by Tuesday.` },
        { ...proposal, owedBy: 'them', what: 'إرسال العقد', quote: 'سأرسل العقد يوم الثلاثاء.', said: 'requested' },
      ],
      questions: ['Can go-live move to June?'],
      closings: [],
    });
    await expect.poll(() => promises(sidebar).count(), patience).toBe(2);
    await sidebar.getByRole('list', { name: 'Questions' }).getByText('Can go-live move to June?').waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await sidebarWidth(sidebar, 280);
    await promises(sidebar).first().scrollIntoViewIfNeeded();
    await takePictures(page, 'care-promises-narrow');
    await sidebarWidth(sidebar, 400);
  });

  it('is taken and dropped with one key each, and does not come back', async () => {
    await promises(sidebar).filter({ hasText: 'Send the revised' }).focus();
    await page.keyboard.press('t');
    await promises(sidebar).and(sidebar.locator('[data-state=open]')).waitFor();
    await promises(sidebar).and(sidebar.locator('[data-state=proposed]')).focus();
    await page.keyboard.press('x');
    await expect.poll(() => promises(sidebar).count(), patience).toBe(1);
    // The mail on the screen was read as well, and asks the same.
    const asked = sidebar.getByRole('list', { name: 'Questions' }).getByRole('button', { name: 'Answered' });
    await expect.poll(() => asked.count(), patience).toBe(2);
    for (const left of [1, 0]) {
      await asked.first().click();
      await expect.poll(() => asked.count(), patience).toBe(left);
    }
  });

  it('asks whether a promise is kept, by the sentence that says so', async () => {
    const { commitments } = await callBackground(started.options, 'commitment.list', {
      clientId: northwind.clientId,
      states: ['open'],
    });
    const commitmentId = commitments[0]?.id ?? '';
    await heldCall(started.options, 'later', northwind.clientId, 'Later call', 0);
    await read('later', { proposals: [], questions: [], closings: [{ commitmentId, quote: 'The quote went out.' }] });
    await promises(sidebar).getByText('The quote went out.').waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await sidebarWidth(sidebar, 400);
    await promises(sidebar).first().focus();
    await page.keyboard.press('y');
    await expect.poll(() => promises(sidebar).count(), patience).toBe(0);
  });

  async function read(slug: string, reading: Input<'reading.save'>['reading']): Promise<void> {
    const entries = await timelineOf(started.options, northwind.clientId);
    const of = entries.find(({ subject }) => subject === (slug === 'later' ? 'Later call' : 'Steering call'));
    await callBackground(started.options, 'reading.save', {
      operationId: `reading ${slug}`,
      of: { interactionId: of?.id ?? null, identity: null, recapId: null },
      reading,
    });
  }
});

describe('the work for a client', () => {
  it('is typed in the details, and axe finds nothing in its forms', async () => {
    await sidebar.getByText('Details', { exact: true }).click();
    await sidebar.getByRole('button', { name: 'Add a project' }).click();
    await sidebar.getByRole('textbox', { name: 'Name', exact: true }).fill('Rollout of 40 seats');
    await sidebar.getByLabel('They hear of it every so many days').fill('7');
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await sidebar.getByRole('form', { name: 'Add a project' }).getByRole('button', { name: 'Save' }).click();
    await sidebar.getByRole('list', { name: 'Projects' }).getByText('Rollout of 40 seats').waitFor();
    await sidebar.getByRole('button', { name: 'Log feedback' }).click();
    await sidebar.getByLabel('What it is').selectOption('Complaint');
    await sidebar.getByRole('textbox', { name: 'What they said' }).fill('Answers take too long');
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await page.keyboard.press('Enter');
    await sidebar.getByRole('list', { name: 'Feedback' }).getByText('Answers take too long').waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await sidebarWidth(sidebar, 400);
    await sidebar.getByRole('list', { name: 'Feedback' }).scrollIntoViewIfNeeded();
    await takePictures(page, 'care-work');
    await page.close();
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
