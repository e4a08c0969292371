import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { takePictures } from '../browser/pictures.ts';
import { extensionOrigin } from '../browser/worker.ts';
import { milestoneOf } from '../records/plain-records.ts';
import { axeFindings } from './steps/axe.ts';
import { dayFrom, problemsIn, promised, sidebarProblems } from './steps/care.ts';
import { openReply, send } from './steps/compose.ts';
import { openThread } from './steps/mail.ts';
import { project } from './steps/project.ts';
import { clientShown, preview } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso } from './steps/store.ts';

let started: Started;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, contoso);
  const film = {
    name: 'Brand film إعادة تصميم الهوية البصرية',
    purpose: 'Show who makes it',
    milestones: {
      script: milestoneOf('Script signed off', { agreed: dayFrom(-4), actual: dayFrom(-4) }),
      cast: milestoneOf('Cast chosen', { agreed: dayFrom(-2), place: 1 }),
      shoot: milestoneOf('Shooting', { agreed: dayFrom(3), current: dayFrom(9), place: 2 }),
    },
    cadence: { days: 7, chosenBy: 'client' as const, since: dayFrom(-30) },
    addedAt: Date.now() - 90 * 86_400_000,
  };
  await callBackground(started.options, 'practice.save', {
    operationId: 'the film of contoso',
    changes: [project('film', film, contoso.clientId)],
  });
  await promised(started.options, 'stills', contoso.clientId, 'Send the stills', dayFrom(2));
});
afterAll(() => started.browser.close());

describe('mails in the dashboard', () => {
  let dashboard: Page;
  beforeAll(async () => {
    dashboard = await started.context.newPage();
    await dashboard.goto(`${await extensionOrigin(started.context)}/dashboard.html#client=contoso`);
    await clientShown(dashboard, contoso.name);
  });

  it('are offered with the reason, by keyboard', async () => {
    await dashboard.getByRole('button', { name: 'Write a mail' }).focus();
    await dashboard.keyboard.press('Enter');
    const fitting = dashboard.getByRole('list', { name: 'Fits now' });
    await fitting.getByRole('button', { name: /Progress update/ }).waitFor();
    expect(await fitting.innerText()).toMatch(/an update is due[\s\S]*a date has moved/);
    expect(await problemsIn(dashboard, dashboard)).toEqual([]);
    await takePictures(dashboard, 'mails-choice');
  });

  it('are filled in, and say what they leave out', async () => {
    await dashboard.getByRole('button', { name: /Progress update/ }).focus();
    await dashboard.keyboard.press('Enter');
    await preview(dashboard).getByText('Script signed off').waitFor();
    expect(await preview(dashboard).innerText()).toMatch(/Late\s+Cast chosen[\s\S]*Changed\s+Shooting: .* → /);
    await dashboard.getByRole('textbox', { name: 'In your own words' }).fill('<b>Two</b> extras fell ill.');
    await preview(dashboard).getByText('<b>Two</b> extras fell ill.').waitFor();
    for (const width of [1360, 600, 320]) {
      await dashboard.setViewportSize({ width, height: 900 });
      expect(await problemsIn(dashboard, dashboard)).toEqual([]);
    }
    await takePictures(dashboard, 'mails-update-narrow');
    await dashboard.setViewportSize({ width: 1360, height: 900 });
    await takePictures(dashboard, 'mails-update');
    await dashboard.getByRole('button', { name: 'Edit', exact: true }).click();
    await dashboard.getByRole('textbox', { name: 'Text' }).fill('All is well, and we shoot soon.');
    await dashboard.getByRole('list', { name: 'Not mentioned' }).getByText('Cast chosen').waitFor();
    expect(await axeFindings(dashboard)).toEqual([]);
    await takePictures(dashboard, 'mails-unsaid');
  });

  it('about a concern begin with the concern, which is then on the client', async () => {
    await dashboard.keyboard.press('Escape');
    await dashboard.getByRole('button', { name: 'Concern', exact: true }).click();
    await dashboard.getByRole('textbox', { name: 'What worries you' }).fill('The cast is late');
    await dashboard.getByRole('textbox', { name: /^What you offer/ }).fill('Shoot without them\nWait a week');
    expect(await problemsIn(dashboard, dashboard)).toEqual([]);
    await takePictures(dashboard, 'mails-concern');
    await dashboard.getByRole('button', { name: 'Save', exact: true }).click();
    await preview(dashboard).getByText('Wait a week').waitFor();
    const listed = await callBackground(started.options, 'practice.list', {
      kind: 'concern',
      index: 'timeline',
      prefix: ['contoso'],
      after: null,
      limit: 10,
    });
    expect(listed.records).toMatchObject([{ fields: { what: 'The cast is late', tellings: {} } }]);
    await dashboard.close();
  });
});

describe('mails in the sidebar', () => {
  it('go into the mail that is written, and the concern knows when it was sent', async () => {
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await clientShown(sidebar, contoso.name);
    const body = await openReply(page);
    await sidebar.getByRole('button', { name: 'Write a mail' }).click();
    await sidebar.getByRole('button', { name: /Concern/ }).click();
    await preview(sidebar).getByText('The cast is late').waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await takePictures(page, 'mails-sidebar');
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await sidebar.getByText('It is in your mail.').waitFor();
    expect(await body.innerText()).toMatch(/The cast is late[\s\S]*Shoot without them/);
    await send(page);
    await expect
      .poll(async () => {
        const { records } = await callBackground(started.options, 'practice.list', {
          kind: 'concern',
          index: 'timeline',
          prefix: ['contoso'],
          after: null,
          limit: 10,
        });
        const [concern] = records;
        return concern?.kind === 'concern' && Object.values(concern.fields.tellings)[0]?.medium;
      }, patience)
      .toBe('mail');
    await page.close();
  });
});

describe('a survey', () => {
  it('goes into the mail as links, and is asked once the mail was sent', async () => {
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await clientShown(sidebar, contoso.name);
    const body = await openReply(page);
    await sidebar.getByRole('button', { name: 'Write a mail' }).click();
    await sidebar.getByRole('button', { name: 'Survey', exact: true }).click();
    await sidebar.getByLabel('Kind of survey').selectOption('nps');
    await preview(sidebar).locator('li').nth(10).waitFor();
    expect(await sidebarProblems(page, sidebar)).toEqual([]);
    await takePictures(page, 'mails-survey');
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await sidebar.getByText('It is in your mail.').waitFor();
    const links = await body.locator('a[href^="mailto:"]').allInnerTexts();
    expect(links).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    const code = /CS(?:-\w{4}){4}/.exec(await body.innerText())?.[0];
    const survey = async () => {
      const asked = { kind: 'survey' as const, index: 'timeline', prefix: ['contoso'], after: null, limit: 10 };
      const [record] = (await callBackground(started.options, 'practice.list', asked)).records;
      return record?.kind === 'survey' ? [record.fields.code, record.fields.sort, record.fields.state] : null;
    };
    expect(await survey()).toEqual([code, 'nps', 'drafted']);
    await send(page);
    await expect.poll(survey, patience).toEqual([code, 'nps', 'asked']);
    await page.close();
  });
});

it('templates are edited in the options, checked, and shown with a real client', async () => {
  const { options } = started;
  await options.reload();
  await options.getByText('Templates of mails').click();
  const section = options.getByRole('group').filter({ hasText: 'Templates of mails' });
  await section.getByRole('combobox', { name: 'Template to edit' }).selectOption('Progress update');
  await section
    .getByRole('region', { name: /^The mail as/ })
    .getByText('Cast chosen')
    .waitFor();
  await section.getByRole('textbox', { name: 'Text' }).fill('Hello {{ names }},\n{{ project.price }}\n{{ note }}');
  await section.getByText('Line 2: there is no field “project.price”').waitFor();
  expect(await problemsIn(options, options)).toEqual([]);
  await section.scrollIntoViewIfNeeded();
  await takePictures(options, 'mails-templates');
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
