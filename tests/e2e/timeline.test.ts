import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';
import { lea } from '../synthetic/mailbox/people.ts';
import { openThread } from './steps/mail.ts';
import { clientShown, entries, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, fabrikam, timelineOf } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, fabrikam);
});
afterAll(() => started.browser.close());

describe('the timeline', () => {
  const count = 400;
  const kinds = ['call', 'meeting', 'note', 'video'] as const;

  beforeAll(async () => {
    const now = Date.now();
    for (let index = 0; index < count; index += 1) {
      await callBackground(started.options, 'interaction.log', {
        operationId: `entry number ${index}`,
        entry: {
          occurrence: null,
          interactionId: null,
          clientIds: ['fabrikam'],
          medium: kinds[index % kinds.length] ?? 'call',
          direction: 'both',
          state: 'happened',
          at: now - index * 8 * 3_600_000,
          allDay: false,
          minutes: 10,
          subject: `Entry ${index} of ${count}`,
          summary: `What was said, ${index}`,
          participants: [{ name: lea.name, email: lea.email, status: 'unknown' }],
        },
      });
    }
    ({ page, sidebar } = await openThread(started.context, 'fabrikam-site'));
    await clientShown(sidebar, fabrikam.name);
  });

  it('is by day, the newest first, and each entry tells what was', async () => {
    await entries(sidebar, 'Entry 0').first().waitFor();
    const subjects = await entries(sidebar, /Entry \d/)
      .locator('.entry-head b')
      .allTextContents();
    expect(subjects.slice(0, 3)).toEqual([0, 1, 2].map((index) => `Entry ${index} of ${count}`));
    const days = await entries(sidebar).locator('.day').allTextContents();
    expect(days).toEqual(expect.arrayContaining(['Today', 'Yesterday']));
    expect(new Set(days).size).toBe(days.length);
    const times = await entries(sidebar)
      .locator('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    expect(times).toEqual(times.toSorted().toReversed());
    await entries(sidebar, 'Entry 0 of').getByRole('button').first().click();
    await entries(sidebar, 'Entry 0 of').getByText(lea.name).waitFor();
  });

  it('shows one kind alone, by mouse and by keyboard', async () => {
    const tab = (name: string) => sidebar.getByRole('tablist', { name: 'Kind of entry' }).getByRole('tab', { name });
    await tab('Notes').click();
    await entries(sidebar, 'Entry 2').first().waitFor();
    await expect.poll(() => entries(sidebar).filter({ hasNotText: 'Note' }).count(), patience).toBe(0);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tab('Meetings').getAttribute('aria-selected'), patience).toBe('true');
    await entries(sidebar, 'Entry 1').first().waitFor();
    await expect.poll(() => entries(sidebar).filter({ hasNotText: 'Meeting' }).count(), patience).toBe(0);
    await page.keyboard.press('Home');
    await entries(sidebar, 'Entry 0').first().waitFor();
  });

  it(`reads ${count} entries as they are scrolled to, without holding up the page`, async () => {
    expect(await entries(sidebar).count()).toBeLessThan(120);
    const longest = await sidebar.evaluateHandle(() => {
      const durations: number[] = [];
      new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
      return durations;
    });
    await expect
      .poll(
        async () => {
          await entries(sidebar).last().scrollIntoViewIfNeeded();
          return entries(sidebar).count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThanOrEqual(count);
    await entries(sidebar, `Entry ${count - 1}`).waitFor();
    expect(Math.max(0, ...(await longest.jsonValue()))).toBeLessThan(400);
    expect(await sidebar.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });

  it('leads to the mail that an entry was made of', async () => {
    const mail = entries(sidebar, 'Site launch: new date').first();
    await mail.getByRole('button').first().click();
    const opening = started.context.waitForEvent('page');
    await mail.getByRole('link', { name: 'Open the source' }).click();
    const source = await opening;
    await source.locator('h2.hP').getByText('Site launch: new date').waitFor();
    await source.close();
  });

  it('gives an entry back that was deleted', async () => {
    const entry = entries(sidebar, 'Entry 3 of');
    await entry.getByRole('button').first().click();
    await entry.getByRole('button', { name: 'Delete' }).click();
    await entry.waitFor({ state: 'detached' });
    await undo(sidebar, 'The entry was deleted');
    await entry.waitFor();
    expect(
      (await timelineOf(started.options, 'fabrikam')).some(({ subject }) => subject === `Entry 3 of ${count}`),
    ).toBe(true);
  });
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
