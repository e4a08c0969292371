import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alpineFirstContact } from '../synthetic/mailbox/alpine-first-contact.ts';
import { alpineComplaint } from '../synthetic/mailbox/alpine-complaint.ts';
import { alpineSurveyAnswer } from '../synthetic/mailbox/alpine-survey-answer.ts';
import { jon, marta } from '../synthetic/mailbox/people.ts';
import { dayFrom } from './steps/care.ts';
import { clientShown, entries, person, shownClientId } from './steps/sidebar.ts';
import { patience } from './steps/start.ts';
import { cardOf } from './steps/store.ts';
import { kill, killDuring } from './steps/story-kills.ts';
import { mailArrives, openArrived, writeMail } from './steps/story-mail.ts';
import { fillFirstMeeting, logFirstMeeting } from './steps/story-meeting.ts';
import {
  addMilestone,
  beginProject,
  milestoneDone,
  moveMilestone,
  setVersion,
  typeOutline,
  writeStep,
} from './steps/story-project.ts';
import { countedOnDisk, openCaseFile, partOf, saveCaseFile } from './steps/story-file.ts';
import { actOnFeedback, feedbackTold, takeFeedback } from './steps/story-feedback.ts';
import { askSurvey, surveyQuestion } from './steps/story-survey.ts';
import { beginStory, tabOpenedBy, type Story } from './steps/story-start.ts';

/**
 * One client from the first mail to the referral, through the screens alone, while the background is killed ten times: between
 * steps, and in the middle of writes. What was said to be done is in the case file at the end, and once.
 */
let story: Story;
let project: Page;

const client = 'Alpine Ski House';
const fear = 'That the telephone rings all day, as last winter';
const quote = 'last winter I only answered the telephone';
const reason = 'Their photographer is ill until next week';
const complaint = 'we are not happy with how late the drafts reach us.';
const action = 'Drafts come two days before we talk about them.';
const milestones = ['Design agreed', 'Site ready', 'Launch'] as const;

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.started.browser.close());

it('begins with a mail of somebody unknown, who becomes a client from the sidebar', async () => {
  const sidebar = await mailArrives(story, alpineFirstContact);
  await person(sidebar, marta.email).getByRole('button', { name: 'Add client' }).click();
  const name = sidebar.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.inputValue(), patience).toBe('Alpineskihouse');
  await name.fill(client);
  await killDuring(story, () => sidebar.getByRole('button', { name: 'Add client' }).click());
  await clientShown(sidebar, client);
  for (const { email } of [marta, jon]) await person(sidebar, email).getByText(client).waitFor();
  await entries(sidebar, alpineFirstContact.subject).first().waitFor();
});

it('goes on with a first meeting in the calendar, logged, and what they need written down in their words', async () => {
  await kill(story);
  await logFirstMeeting(story, client, 'They want guests to book by themselves.\nThe desk is Jon.');
  await openArrived(story, alpineFirstContact.slug);
  await fillFirstMeeting(story, [
    {
      question: 'What they want to reach',
      text: 'Guests book by themselves',
      quote: 'I want to open the desk at nine',
      confirmedOn: dayFrom(-7),
    },
    { question: 'What they fear', text: fear, quote, confirmedOn: dayFrom(-7) },
  ]);
});

it('has a project with an outline that the client agreed to', async () => {
  project = await beginProject(story, 'Booking site', 14);
  await typeOutline(project, 'Purpose', 'Guests book a lesson by themselves.');
  await typeOutline(project, 'Scope', 'A calendar of lessons and a form\nNo payment on the site');
  await typeOutline(project, 'Start', dayFrom(-9));
  await addMilestone(project, milestones[0], dayFrom(3), 'Tomas');
  await addMilestone(project, milestones[1], dayFrom(14), 'Tomas');
  await addMilestone(project, milestones[2], dayFrom(21), 'Maria');
  await setVersion(project, 1, 'As we said in Davos', dayFrom(0), (press) => killDuring(story, press));
});

it('is begun by a mail drafted from all that, put into a reply and sent', async () => {
  const sent = await writeMail(story, {
    mail: /Kick-off/,
    where: 'reply',
    look: async (mail) => {
      for (const milestone of milestones) await mail.getByText(milestone).waitFor();
    },
  });
  expect(sent).toMatch(/Guests book a lesson by themselves[\s\S]*Launch/);
  await entries(story.mail.sidebar, 'Booking site: how we begin').getByText('sent').waitFor();
});

it('has a deadline that moves, the later one along, with its reason, and the client hears of it', async () => {
  await moveMilestone(project, milestones[1], dayFrom(19));
  await project.getByRole('list', { name: 'Log' }).getByText(`Moved: “${milestones[2]}”`).waitFor();
  await writeStep(project, 'Change', reason);
  await kill(story);
  const sent = await writeMail(story, { mail: /Deadline changes/, where: 'new mail', note: reason });
  expect(sent).toMatch(/Site ready: .* → [\s\S]*Launch: .* → [\s\S]*photographer/);
});

it('has a first update that tells what is done, next, blocked and changed', async () => {
  await milestoneDone(project, milestones[0], dayFrom(0));
  await writeStep(project, 'Challenge', 'The photographs are not there yet');
  const sent = await writeMail(story, {
    mail: /Progress update/,
    where: 'new mail',
    insert: (press) => killDuring(story, press),
  });
  expect(sent).toMatch(/Done\s+Design agreed[\s\S]*Next\s+Site ready[\s\S]*Changed\s+Site ready[\s\S]*The photographs/);
  await setVersion(project, 2, reason, dayFrom(0), (press) => killDuring(story, press));
  await writeStep(project, 'Decision', 'The calendar shows a week at a time');
});

it('has a complaint in a mail, which is taken, clarified, acted on, and the client is told', async () => {
  await mailArrives(story, alpineComplaint);
  const about = { theme: 'Timing', project: 'Booking site' };
  await takeFeedback(story, complaint, about, (press) => killDuring(story, press));
  await actOnFeedback(story, complaint, action, (press) => killDuring(story, press));
  const sent = await writeMail(story, { mail: /Feedback applied/, where: 'reply' });
  expect(sent).toContain(action);
  await feedbackTold(story, complaint, 'What came of what you told us');
});

it('has a second update', async () => {
  await milestoneDone(project, milestones[1], dayFrom(0), (press) => killDuring(story, press));
  const sent = await writeMail(story, { mail: /Progress update/, where: 'new mail' });
  expect(sent).toMatch(/Done\s[\s\S]*Site ready[\s\S]*Next\s+Launch/);
  expect(sent).not.toContain('The photographs');
});

it('is delivered', async () => {
  await milestoneDone(project, milestones[2], dayFrom(0));
  await kill(story);
  const sent = await writeMail(story, { mail: /Delivery/, where: 'new mail' });
  expect(sent).toContain('Booking site is done');
  await project.getByLabel('Status').selectOption('Done');
  await project.getByRole('list', { name: 'Log' }).getByText('The project is done.').waitFor();
});

it('is followed by a survey that is offered, and its answer is recognised when it is opened', async () => {
  const { page, code } = await askSurvey(story, marta.email, 'Booking site');
  const answer = alpineSurveyAnswer(surveyQuestion, code, 5);
  await killDuring(story, () => mailArrives(story, answer).then(() => undefined));
  await story.mail.sidebar.getByText('This mail answers your survey: the answer was counted.').waitFor();
  await page.getByText('5 of 5').waitFor();
  await page.getByText('Our guests book by themselves now.').waitFor();
  await page.close();
});

it('ends with a referral that is proposed, and asked for', async () => {
  const { sidebar } = story.mail;
  const growth = await tabOpenedBy(story, () => sidebar.getByRole('link', { name: 'Health and new work' }).click());
  await growth.getByText('They are content and nothing we promised is late').waitFor();
  await killDuring(story, () => growth.getByRole('button', { name: 'Ask for a recommendation' }).click());
  await growth.getByRole('list', { name: 'New work' }).getByText(`Recommendation by ${client}`).first().waitFor();
  await growth.close();
  const sent = await writeMail(story, { mail: /Ask for a referral/, where: 'new mail' });
  expect(sent).toContain('Do you know somebody');
});

it('is all in the case file at the end', async () => {
  await kill(story);
  await openCaseFile(project, 'Booking site');
  const parts: [string, RegExp][] = [
    ['Purpose', /Guests book a lesson by themselves/],
    ['Scope', /No payment on the site/],
    ['Milestones', /Design agreed\s+done:[\s\S]*Site ready\s+done:[\s\S]*Launch\s+done:/],
    [
      'Versions of the outline',
      /Version 1\s[\s\S]*As we said in Davos[\s\S]*Version 2\s[\s\S]*photographer[\s\S]*Moved: “Launch”/,
    ],
    [
      'Log',
      /The work began[\s\S]*Moved: “Site ready”[\s\S]*photographs[\s\S]*Done: “Launch”[\s\S]*The project is done/,
    ],
    ['Decisions', /a week at a time/],
    ['Correspondence', /A booking site before the snow comes[\s\S]*Alpine Ski House, first meeting[\s\S]*The drafts/],
    ['Mails about it, drafted here and sent', /how we begin[\s\S]*a date changes[\s\S]*where we stand[\s\S]*is done/],
    ['Feedback', new RegExp(`${complaint}[^]*Timing[^]*clarified[^]*${action}[^]*they were told on`)],
    ['Surveys', /5 of 5[^]*Our guests book by themselves now[^]*Answered/],
  ];
  for (const [title, holds] of parts)
    await expect.poll(() => partOf(project, title).innerText(), patience).toMatch(holds);
});

it('is all in the case file as JSON, and each of it once', async () => {
  const file = await saveCaseFile(project);
  expect(file.client).toBe(client);
  expect(file.project.fields).toMatchObject({ name: 'Booking site', status: 'done' });
  const byName = Object.values(file.project.fields.milestones).map(({ name, ...days }) => [name, days]);
  expect(Object.fromEntries(byName)).toEqual({
    [milestones[0]]: { agreed: dayFrom(3), current: dayFrom(3), actual: dayFrom(0) },
    [milestones[1]]: { agreed: dayFrom(19), current: dayFrom(19), actual: dayFrom(0) },
    [milestones[2]]: { agreed: dayFrom(26), current: dayFrom(26), actual: dayFrom(0) },
  });
  expect(file.outlines.map(({ fields }) => [fields.version, fields.why, fields.agreedOn])).toEqual([
    [1, 'As we said in Davos', dayFrom(0)],
    [2, reason, dayFrom(0)],
  ]);
  expect(file.steps.map(({ fields }) => fields.sort)).toEqual(
    'begun note change change ended challenge change decision ended ended ended'.split(' '),
  );
  expect(file.mails.map(({ fields }) => fields.templateId)).toEqual(
    'kick-off deadline-change progress-update feedback-applied progress-update delivery referral'.split(' '),
  );
  expect(file.feedback).toMatchObject([
    { fields: { sort: 'complaint', themes: { Timing: true }, action, clarifiedOn: dayFrom(0), toldOn: dayFrom(0) } },
  ]);
  expect(file.surveys).toMatchObject([
    { fields: { state: 'answered', score: 5, comment: 'Our guests book by themselves now.' } },
  ]);
  const { letters } = file.correspondence;
  expect(letters.map(({ medium }) => medium).toSorted()).toEqual(
    ['meeting', ...Array<string>(11).fill('mail')].toSorted(),
  );
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
});

it('has lost nothing and doubled nothing over ten kills of the background', async () => {
  expect(story.kills).toBeGreaterThanOrEqual(10);
  expect(await countedOnDisk(story.started.options)).toMatchObject({
    client: 1,
    person: 2,
    interaction: 12,
    project: 1,
    outline: 2,
    step: 11,
    recap: 7,
    feedback: 1,
    survey: 1,
    opportunity: 1,
  });
  const card = await cardOf(story.started.options, await shownClientId(story.mail.sidebar));
  const needs = Object.values(card.client.fields.needs).map(({ text, quote: words }) => [text, words]);
  expect(needs).toEqual([[fear, quote]]);
});

it('meets no error in any page, and asks nobody on the network', () => {
  const { observed } = story.started.browser;
  expect(observed.problems).toEqual([]);
  expect(observed.extensionRequests()).toEqual([]);
});
