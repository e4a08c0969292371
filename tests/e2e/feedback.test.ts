import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeChange } from '../../utils/messaging/practice-shapes.ts';
import { newSurveyCode } from '../../utils/practice/survey-code.ts';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { anna, sam } from '../synthetic/mailbox/people.ts';
import { axeFindings } from './steps/axe.ts';
import { problemsIn } from './steps/care.ts';
import { toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, tailspin } from './steps/store.ts';
import { fieldsOf } from '../records/plain-records.ts';

let started: Started;
let dashboard: Page;
const today = new Date();
/** In the middle of the quarter that was so many quarters ago. */
const quartersAgo = (count: number) =>
  new Date(today.getFullYear(), 3 * (Math.floor(today.getMonth() / 3) - count) + 1, 15).getTime();
const tenDaysAgo = Date.now() - 10 * 24 * 60 * 60 * 1000;
const ofNorthwind = { northwind: true as const };
const ofTailspin = { tailspin: true as const };

/** A quarter with two answers, and two with seven each; the last of them were asked for lately. */
function answers(): PracticeChange[] {
  const scores = [
    [2, 3],
    [3, 2, 3, 2, 3, 3, 2],
    [5, 4, 5, 5, 4, 5, 5],
  ];
  return scores.flatMap((all, quarter) =>
    all.map((score, index) => ({
      kind: 'survey' as const,
      id: `survey-${quarter}-${index}`,
      set: fieldsOf('survey', {
        clientIds: index % 2 === 0 ? ofNorthwind : ofTailspin,
        to: index % 2 === 0 ? anna.email : sam.email,
        code: newSurveyCode(),
        state: 'answered',
        score,
        comment: index === 0 ? 'Answers came <b>quickly</b> & were clear' : '',
        askedAt: quarter === 2 ? tenDaysAgo : quartersAgo(4),
        answeredAt: quartersAgo(3 - quarter),
        answers: { mail: { score, comment: '', at: quartersAgo(3 - quarter), interactionId: null } },
      }),
    })),
  );
}

function words(): PracticeChange[] {
  const at = Date.now();
  const dates = { dates: true as const };
  const said = [
    fieldsOf('feedback', { clientIds: ofNorthwind, text: 'The draft came a week late.', at: at - 3, themes: dates }),
    fieldsOf('feedback', {
      clientIds: ofTailspin,
      text: 'نريد مواعيد أوضح',
      at: at - 2,
      sort: 'request',
      themes: { Dates: true },
    }),
    fieldsOf('feedback', { clientIds: ofTailspin, text: 'Lovely work on the shop.', at: at - 1, sort: 'praise' }),
    fieldsOf('feedback', { clientIds: ofNorthwind, text: 'The export still does not work.', at, state: 'proposed' }),
  ];
  return said.map((set, index) => ({ kind: 'feedback', id: `feedback-${index}`, set }));
}

beforeAll(async () => {
  started = await startRecording();
  const named = { ...tailspin, name: 'Tailspin Maximiliane Donnersmarck-Hohenlohe & Langenburg GmbH' };
  await addClients(started.options, northwind, named);
  const changes = [...answers(), ...words()];
  await callBackground(started.options, 'practice.save', { operationId: 'all feedback', changes });
  dashboard = await started.context.newPage();
  await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html#feedback`);
});
afterAll(() => started.browser.close());

const cards = () => dashboard.getByRole('list', { name: 'What they said' }).locator('> li');

describe('the page of feedback', () => {
  it('shows scores, themes and words, and axe finds nothing at any width', async () => {
    await dashboard.getByText(/is better than Q. \d{4}: \+\d/).waitFor();
    await expect.poll(() => cards().count(), patience).toBe(3);
    await dashboard.getByRole('list', { name: 'Themes' }).getByText('Dates (2)').waitFor();
    const found: string[] = [];
    for (const width of [1360, 600, 320]) {
      await dashboard.setViewportSize({ width, height: 860 });
      found.push(...(await problemsIn(dashboard, dashboard)).map((problem) => `${width}: ${problem}`));
    }
    expect(found).toEqual([]);
    await takePictures(dashboard, 'feedback-page-narrow');
    await dashboard.setViewportSize({ width: 1360, height: 1700 });
    await takePictures(dashboard, 'feedback-page');
  });

  it('opens by keyboard what a quarter is made of, and shows what a mail says as text', async () => {
    const row = dashboard.getByRole('row').filter({ hasText: 'too few to say much' });
    await row.getByRole('button', { name: '2 answers' }).focus();
    await dashboard.keyboard.press('Enter');
    const made = dashboard.getByRole('list', { name: /^Answers in Q/ });
    await made.getByText('Answers came <b>quickly</b> & were clear').waitFor();
    expect(await made.locator('> li').count()).toBe(2);
    expect(await axeFindings(dashboard)).toEqual([]);
  });

  it('shows what one client said, and only what is open', async () => {
    await dashboard.getByRole('button', { name: 'Northwind Traders' }).click();
    await expect.poll(() => cards().count(), patience).toBe(1);
    await dashboard.getByRole('button', { name: 'Northwind Traders' }).click();
    await dashboard.getByRole('checkbox', { name: 'Open only' }).check();
    await expect.poll(() => cards().count(), patience).toBe(2);
    await dashboard.getByRole('checkbox', { name: 'Open only' }).uncheck();
  });

  it('finds a client by a part of the name, and takes that back, by keyboard alone', async () => {
    const client = dashboard.getByRole('combobox', { name: 'Client', exact: true });
    await client.focus();
    await dashboard.keyboard.type('lang tail');
    await dashboard.getByRole('option', { name: /^Tailspin Maximiliane/ }).waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'feedback-page-client');
    await dashboard.keyboard.press('Enter');
    await expect.poll(() => cards().count(), patience).toBe(2);
    await dashboard.keyboard.type('north');
    await dashboard.getByRole('option', { name: 'Northwind Traders' }).waitFor();
    await dashboard.keyboard.press('Escape');
    await dashboard.keyboard.press('ArrowDown');
    await dashboard.getByRole('option', { name: /^Tailspin Maximiliane/, selected: true }).waitFor();
    await dashboard.keyboard.press('ArrowUp');
    await dashboard.keyboard.press('Enter');
    await expect.poll(() => cards().count(), patience).toBe(3);
  });

  it('takes what a mail says, and walks it to the end', async () => {
    await dashboard.getByRole('list', { name: 'Heard in their mails' }).getByRole('button', { name: 'Take' }).click();
    const card = cards().filter({ hasText: 'The export still does not work.' });
    await card.getByRole('button', { name: 'Mark as clarified' }).click();
    await card.getByRole('button', { name: 'Say what was done' }).click();
    await card.getByRole('textbox', { name: 'What was done' }).fill('Mended and released');
    await dashboard.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Mark client as told' }).click();
    await card.getByText(/client told/).waitFor();
    await toast(dashboard, 'the client was told').getByRole('button', { name: 'Undo' }).click();
    await card.getByRole('button', { name: 'Mark client as told' }).waitFor();
  });
});

describe('the page of a client’s surveys', () => {
  it('asks nobody again within a quarter unless told to, and axe finds nothing', async () => {
    const origin = await extensionOrigin(started.context);
    await dashboard.goto(`${origin}/dashboard.html#surveys/northwind`);
    await dashboard.getByRole('heading', { name: 'Surveys: Northwind Traders' }).waitFor();
    const prepare = dashboard.getByRole('button', { name: 'Prepare the survey' });
    expect(await prepare.isDisabled()).toBe(true);
    await dashboard.getByRole('checkbox', { name: /anyway/ }).check();
    await prepare.click();
    const survey = dashboard
      .getByRole('list', { name: 'Asked so far' })
      .locator('> li')
      .filter({ hasText: 'Not sent yet' });
    await survey.getByRole('button', { name: 'Copy for a mail' }).waitFor();
    const found: string[] = [];
    for (const width of [1360, 320]) {
      await dashboard.setViewportSize({ width, height: 860 });
      found.push(...(await problemsIn(dashboard, dashboard)).map((problem) => `${width}: ${problem}`));
    }
    expect(found).toEqual([]);
    await takePictures(dashboard, 'surveys-page-narrow');
    await dashboard.setViewportSize({ width: 1100, height: 860 });
    await takePictures(dashboard, 'surveys-page');
  });

  it('is answered by hand, with its score and comment', async () => {
    const survey = dashboard.getByRole('list', { name: 'Asked so far' }).locator('> li').first();
    await survey.getByRole('button', { name: 'I have sent it' }).click();
    await survey.getByRole('button', { name: 'Enter the answer' }).click();
    await survey.getByLabel('Score').selectOption('4');
    await survey.getByLabel('Comment').fill('Told by telephone');
    expect(await axeFindings(dashboard)).toEqual([]);
    await survey.getByRole('button', { name: 'Save' }).click();
    await survey.getByText('4 of 5').waitFor();
    await survey.getByText('Told by telephone').waitFor();
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
