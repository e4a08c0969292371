import type { Frame, Page } from 'playwright-core';
import type { Input } from '../../utils/messaging/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { badgeText, extensionOrigin } from '../browser/worker.ts';
import { anna } from '../synthetic/mailbox/people.ts';
import { axeFindings } from './steps/axe.ts';
import { openReply, send } from './steps/compose.ts';
import { openThread } from './steps/mail.ts';
import { clientShown, toast, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, tailspin, timelineOf } from './steps/store.ts';

const day = 86_400_000;

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, tailspin);
  await heldCall('call', northwind.clientId, 'Steering call', 1);
  ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
  await clientShown(sidebar, northwind.name);
});
afterAll(() => started.browser.close());

/** A call with a client that is over since so many days. */
async function heldCall(slug: string, clientId: string, subject: string, daysAgo: number): Promise<void> {
  await callBackground(started.options, 'interaction.log', {
    operationId: `log ${slug} ${clientId}`,
    entry: {
      occurrence: null,
      interactionId: null,
      clientIds: [clientId],
      medium: 'video',
      direction: 'both',
      state: 'happened',
      at: Date.now() - daysAgo * day,
      allDay: false,
      minutes: 30,
      subject,
      summary: 'decided: go with the annual plan',
      participants: [{ ...anna, status: 'accepted' }],
    },
  });
}

/** A day so many days from today, as a date field takes it. */
function dayFrom(days: number): string {
  const date = new Date(Date.now() + days * day);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const care = (within: Frame | Page) => within.getByRole('list', { name: 'Needs care' }).locator('> li');
const promises = () => sidebar.getByRole('list', { name: 'Promises' }).locator('> li');

/** What axe finds, and what stands out, narrow and wide, light and dark. */
async function problems(within: Frame | Page, width: (size: number) => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (const size of [280, 600]) {
    await width(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const outside = await within.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const all = [...(await axeFindings(within)), ...(outside > 0 ? [`${outside} pixels stand out`] : [])];
      found.push(...all.map((problem) => `${colorScheme} ${size}: ${problem}`));
    }
  }
  return found;
}

async function sidebarWidth(size: number): Promise<void> {
  const frame = await sidebar.frameElement();
  await frame.evaluate((element, px) => element.parentElement?.style.setProperty('--width', px), `${size}px`);
  await sidebar.waitForFunction((px) => Math.abs(innerWidth - px) < 3, size);
}

describe('a call without a recap', () => {
  it('is listed beside a mail of the client, with what it weighs, and axe finds nothing', async () => {
    const row = care(sidebar).filter({ hasText: 'Steering call' });
    await row.waitFor();
    expect(await row.getAttribute('data-signal')).toBe('recap-owed');
    await row.getByRole('button', { name: 'More' }).click();
    await row.getByText('You spoke, and no recap mail has been seen since').waitFor();
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await takePictures(page, 'care-sidebar-more');
    await sidebarWidth(400);
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
    await care(sidebar).first().focus();
    await page.keyboard.press('r');
    const notes = sidebar.getByRole('textbox', { name: 'Notes' });
    await notes.waitFor();
    expect(await notes.inputValue()).toContain('annual plan');
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await sidebar.getByText('It is in your mail.').waitFor();
    await sidebar.getByRole('button', { name: 'Back' }).click();
    await send(page);
    await clientShown(sidebar, northwind.name);
    await expect.poll(() => care(sidebar).filter({ hasText: 'Steering call' }).count(), patience).toBe(0);
  });
});

describe('a promise', () => {
  it('is typed by hand, and listed as due', async () => {
    await sidebar.getByRole('button', { name: 'Add a promise' }).click();
    await sidebar.getByRole('textbox', { name: 'What was promised' }).fill('Send the revised quote');
    await sidebar.getByLabel('Due on').fill(dayFrom(0));
    await page.keyboard.press('Enter');
    await promises().filter({ hasText: 'Send the revised quote' }).waitFor();
    await care(sidebar).filter({ hasText: 'due today' }).waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('');
  });

  it('is late once its day is over, and counted on the button', async () => {
    await promises().first().focus();
    await page.keyboard.press('e');
    await sidebar.getByLabel('Due on').fill(dayFrom(-3));
    await sidebar.getByLabel('Due on').press('Enter');
    await care(sidebar).filter({ hasText: '3 days late' }).waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('1');
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await sidebarWidth(400);
    await takePictures(page, 'care-sidebar-promise');
  });

  it('is kept with a key, reopened from the notice, and kept again', async () => {
    await care(sidebar).filter({ hasText: '3 days late' }).focus();
    await page.keyboard.press('d');
    await toast(sidebar, 'Kept').waitFor();
    await expect.poll(() => badgeText(started.context), patience).toBe('');
    await undo(sidebar, 'Kept');
    await care(sidebar).filter({ hasText: '3 days late' }).waitFor();
    await promises().first().getByRole('button', { name: 'Kept' }).click();
    await expect.poll(() => promises().count(), patience).toBe(0);
    await expect.poll(() => care(sidebar).filter({ hasText: '3 days late' }).count(), patience).toBe(0);
  });
});

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
    await expect.poll(() => promises().count(), patience).toBe(2);
    await sidebar.getByRole('list', { name: 'Questions' }).getByText('Can go-live move to June?').waitFor();
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await sidebarWidth(280);
    await promises().first().scrollIntoViewIfNeeded();
    await takePictures(page, 'care-promises-narrow');
    await sidebarWidth(400);
  });

  it('is taken and dropped with one key each, and does not come back', async () => {
    await promises().filter({ hasText: 'Send the revised' }).focus();
    await page.keyboard.press('t');
    await promises().and(sidebar.locator('[data-state=open]')).waitFor();
    await promises().and(sidebar.locator('[data-state=proposed]')).focus();
    await page.keyboard.press('x');
    await expect.poll(() => promises().count(), patience).toBe(1);
    await sidebar.getByRole('list', { name: 'Questions' }).getByRole('button', { name: 'Answered' }).click();
    await expect.poll(() => sidebar.getByRole('list', { name: 'Questions' }).count(), patience).toBe(0);
  });

  it('asks whether a promise is kept, by the sentence that says so', async () => {
    const { commitments } = await callBackground(started.options, 'commitment.list', {
      clientId: northwind.clientId,
      states: ['open'],
    });
    const commitmentId = commitments[0]?.id ?? '';
    await heldCall('later', northwind.clientId, 'Later call', 0);
    await read('later', { proposals: [], questions: [], closings: [{ commitmentId, quote: 'The quote went out.' }] });
    await promises().getByText('The quote went out.').waitFor();
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await sidebarWidth(400);
    await promises().first().focus();
    await page.keyboard.press('y');
    await expect.poll(() => promises().count(), patience).toBe(0);
  });

  async function read(slug: string, reading: Input<'reading.save'>['reading']): Promise<void> {
    const entries = await timelineOf(started.options, northwind.clientId);
    const of = entries.find(({ subject }) => subject === (slug === 'later' ? 'Later call' : 'Steering call'));
    await callBackground(started.options, 'reading.save', {
      operationId: `reading ${slug}`,
      of: { interactionId: of?.id ?? null, identity: null },
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
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await sidebar.getByRole('form', { name: 'Add a project' }).getByRole('button', { name: 'Save' }).click();
    await sidebar.getByRole('list', { name: 'Projects' }).getByText('Rollout of 40 seats').waitFor();
    await sidebar.getByRole('button', { name: 'Log feedback' }).click();
    await sidebar.getByLabel('What it is').selectOption('Complaint');
    await sidebar.getByRole('textbox', { name: 'What they said' }).fill('Answers take too long');
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await page.keyboard.press('Enter');
    await sidebar.getByRole('list', { name: 'Feedback' }).getByText('Answers take too long').waitFor();
    expect(await problems(sidebar, sidebarWidth)).toEqual([]);
    await sidebarWidth(400);
    await sidebar.getByRole('list', { name: 'Feedback' }).scrollIntoViewIfNeeded();
    await takePictures(page, 'care-work');
    await page.close();
  });
});

describe('the page of the dashboard', () => {
  let dashboard: Page;

  beforeAll(async () => {
    const long = 'Maximiliane Wilhelmine von und zu Donnersmarck-Hohenlohe-Langenburg';
    await promised('tailspin-1', tailspin.clientId, `Answer ${long} ${'x'.repeat(90)}`, dayFrom(-9));
    await promised('tailspin-2', tailspin.clientId, 'إرسال العرض المعدّل قبل يوم الثلاثاء', dayFrom(1), 'them');
    await promised('northwind-1', northwind.clientId, 'Name a technical contact', dayFrom(-1), 'them');
    await heldCall('call-2', tailspin.clientId, '', 6);
    await callBackground(started.options, 'client.edit', {
      operationId: 'cadence of tailspin',
      clientId: tailspin.clientId,
      edit: { cadence: { days: 2, chosenBy: 'client', since: dayFrom(-30) } },
    });
    dashboard = await started.context.newPage();
    await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html`);
  });

  it('is the one that people land on, and axe finds nothing', async () => {
    await dashboard.getByRole('heading', { name: 'Needs care' }).waitFor();
    await expect.poll(() => care(dashboard).count(), patience).toBe(4);
    const found: string[] = [];
    for (const width of [1360, 600, 320]) {
      await dashboard.setViewportSize({ width, height: 860 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await dashboard.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const outside = await dashboard.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        found.push(...(await axeFindings(dashboard)), ...(outside > 0 ? [`${outside} pixels stand out`] : []));
      }
    }
    expect(found).toEqual([]);
    await takePictures(dashboard, 'care-page-narrow');
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await dashboard.setViewportSize({ width: 760, height: 860 });
    await takePictures(dashboard, 'care-page-rtl');
    await dashboard.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
    await dashboard.setViewportSize({ width: 1360, height: 860 });
    await takePictures(dashboard, 'care-page');
  });

  it('opens the promise of a client beside the list, with the keyboard alone', async () => {
    await care(dashboard).filter({ hasText: 'technical contact' }).focus();
    await dashboard.keyboard.press('Enter');
    await clientShown(dashboard, northwind.name);
    const shown = dashboard.getByRole('list', { name: 'Promises' }).locator('> li').filter({ hasText: 'technical' });
    await shown.and(dashboard.locator(':focus')).waitFor();
    await dashboard.getByRole('heading', { name: 'Needs care', level: 1 }).waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'care-page-client');
  });

  it('drafts a recap beside the list', async () => {
    await care(dashboard).filter({ hasText: 'Recap owed' }).getByRole('button', { name: 'Draft' }).click();
    await dashboard.getByRole('textbox', { name: 'Notes' }).waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'care-page-recap');
    await dashboard.getByRole('button', { name: 'Back' }).click();
  });

  it('says with a reason that a recap is not needed', async () => {
    const row = care(dashboard).filter({ hasText: 'Recap owed' });
    await row.focus();
    await dashboard.keyboard.press('m');
    await row.getByRole('textbox', { name: 'Why it needs no recap' }).fill('We only said hello');
    await dashboard.keyboard.press('Enter');
    await toast(dashboard, 'No recap needed').waitFor();
    await expect.poll(() => row.count(), patience).toBe(0);
  });

  it('puts away for good what does not matter with a client', async () => {
    const row = care(dashboard).filter({ hasText: 'No contact for too long' });
    await row.getByRole('button', { name: 'More' }).click();
    await row.getByRole('button', { name: 'Not for this client' }).click();
    await toast(dashboard, 'Not shown for').waitFor();
    await expect.poll(() => row.count(), patience).toBe(0);
    await dashboard.close();
  });
});

async function promised(
  commitmentId: string,
  clientId: string,
  what: string,
  due: string,
  owedBy: 'us' | 'them' = 'us',
): Promise<void> {
  const promise = { commitmentId, clientId, owedBy, who: '', what, due, projectId: null };
  await callBackground(started.options, 'commitment.save', { operationId: `promise ${commitmentId}`, ...promise });
}

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
