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
import { kill, killDuring, pressed } from './steps/story-kills.ts';
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
import { countedOnDisk, openCaseFile, saveCaseFile } from './steps/story-file.ts';
import { actOnFeedback, feedbackTold, takeFeedback } from './steps/story-feedback.ts';
import { allInFile, allOnScreen, onDisk } from './steps/story-proof.ts';
import { askSurvey, surveyQuestion } from './steps/story-survey.ts';
import { beginStory, tabOpenedBy, type Story } from './steps/story-start.ts';
import { milestones, words } from './steps/story-words.ts';

/**
 * One client from the first mail to the referral, through the screens alone, while the background is killed ten times: between
 * steps, and in the middle of writes. What was said to be done is in the case file at the end, and once.
 */
let story: Story;
let project: Page;

beforeAll(async () => {
  story = await beginStory();
});
afterAll(() => story.started.browser.close());

it('begins with a mail of somebody unknown, who becomes a client from the sidebar', async () => {
  const sidebar = await mailArrives(story, alpineFirstContact);
  await person(sidebar, marta.email).getByRole('button', { name: 'Add client' }).click();
  const name = sidebar.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.inputValue(), patience).toBe('Alpineskihouse');
  await name.fill(words.client);
  await killDuring(story, () => pressed(sidebar.getByRole('button', { name: 'Add client' })));
  await clientShown(sidebar, words.client);
  for (const { email } of [marta, jon]) await person(sidebar, email).getByText(words.client).waitFor();
  await entries(sidebar, alpineFirstContact.subject).first().waitFor();
});

it('goes on with a first meeting in the calendar, logged, and what they need written down in their words', async () => {
  await kill(story);
  await logFirstMeeting(story, words.client, 'They want guests to book by themselves.\nThe desk is Jon.');
  await openArrived(story, alpineFirstContact.slug);
  await fillFirstMeeting(story, [
    {
      question: 'What they want to reach',
      text: 'Guests book by themselves',
      quote: 'I want to open the desk at nine',
      confirmedOn: dayFrom(-7),
    },
    { question: 'What they fear', text: words.fear, quote: words.quote, confirmedOn: dayFrom(-7) },
  ]);
});

it('has a project with an outline that the client agreed to', async () => {
  project = await beginProject(story, words.project, 14);
  await typeOutline(project, 'Purpose', words.purpose);
  await typeOutline(project, 'Scope', words.scope);
  await typeOutline(project, 'Start', dayFrom(-9));
  await addMilestone(project, milestones[0], dayFrom(3), 'Tomas');
  await addMilestone(project, milestones[1], dayFrom(14), 'Tomas');
  await addMilestone(project, milestones[2], dayFrom(21), 'Maria');
  await setVersion(project, 1, words.firstVersion, dayFrom(0), (press) => killDuring(story, press));
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
  await writeStep(project, 'Change', words.reason);
  await kill(story);
  const sent = await writeMail(story, { mail: /Deadline changes/, where: 'new mail', note: words.reason });
  expect(sent).toMatch(/Site ready: .* → [\s\S]*Launch: .* → [\s\S]*photographer/);
});

it('has a first update that tells what is done, next, blocked and changed', async () => {
  await milestoneDone(project, milestones[0], dayFrom(0));
  await writeStep(project, 'Challenge', words.challenge);
  const sent = await writeMail(story, {
    mail: /Progress update/,
    where: 'new mail',
    // A challenge in the log is ours: what of it the client shall hear, a person says.
    note: words.challenge,
    insert: (press) => killDuring(story, press),
  });
  expect(sent).toMatch(/Done\s+Design agreed[\s\S]*Next\s+Site ready[\s\S]*Changed\s+Site ready[\s\S]*The photographs/);
  await setVersion(project, 2, words.reason, dayFrom(0), (press) => killDuring(story, press));
  await writeStep(project, 'Decision', words.decision);
});

it('has a complaint in a mail, which is taken, clarified, acted on, and the client is told', async () => {
  await mailArrives(story, alpineComplaint);
  const about = { theme: words.theme, project: words.project };
  await takeFeedback(story, words.complaint, about, (press) => killDuring(story, press));
  await actOnFeedback(story, words.complaint, words.action, (press) => killDuring(story, press));
  const sent = await writeMail(story, { mail: /Feedback applied/, where: 'reply' });
  expect(sent).toContain(words.action);
  await feedbackTold(story, words.complaint, 'What came of what you told us');
});

it('has a second update', async () => {
  await milestoneDone(project, milestones[1], dayFrom(0), (press) => killDuring(story, press));
  const sent = await writeMail(story, { mail: /Progress update/, where: 'new mail' });
  expect(sent).toMatch(/Done\s[\s\S]*Site ready[\s\S]*Next\s+Launch/);
  expect(sent).not.toContain('The photographs');
});

it('is delivered', async () => {
  await milestoneDone(project, milestones[2], dayFrom(0));
  const sent = await writeMail(story, {
    mail: /Delivery/,
    where: 'new mail',
    send: (press) => killDuring(story, press),
  });
  expect(sent).toContain('Booking site is done');
  await project.getByLabel('Status').selectOption('Done');
  await project.getByRole('list', { name: 'Log' }).getByText('The project is done.').waitFor();
});

it('is followed by a survey that is offered, and its answer is recognised when it is opened', async () => {
  const { page, code } = await askSurvey(story, words.project);
  const answer = alpineSurveyAnswer(surveyQuestion, code, 5);
  await killDuring(story, () => mailArrives(story, answer).then(() => undefined));
  await story.mail.sidebar.getByText('This mail answers your survey: the answer was counted.').waitFor();
  await page.getByText('5 of 5').waitFor();
  await page.getByText(words.comment).waitFor();
  await page.close();
});

it('ends with a referral that is proposed, and asked for', async () => {
  const { sidebar } = story.mail;
  const growth = await tabOpenedBy(story, () => sidebar.getByRole('link', { name: 'Health and new work' }).click());
  await growth.getByText('They are content and nothing we promised is late').waitFor();
  await killDuring(story, () => pressed(growth.getByRole('button', { name: 'Ask for a recommendation' })));
  await growth.getByRole('list', { name: 'New work' }).getByText(`Recommendation by ${words.client}`).first().waitFor();
  await growth.close();
  const sent = await writeMail(story, { mail: /Ask for a referral/, where: 'new mail' });
  expect(sent).toContain('Do you know somebody');
});

it('is all in the case file at the end, on the screen and as JSON', async () => {
  await kill(story);
  await openCaseFile(project, words.project);
  await allOnScreen(project);
  allInFile(await saveCaseFile(project));
});

it('has lost nothing and doubled nothing over ten kills of the background', async () => {
  expect(story.kills).toBeGreaterThanOrEqual(10);
  const { options } = story.started;
  expect(await countedOnDisk(options)).toMatchObject(onDisk);
  const { client } = await cardOf(options, await shownClientId(story.mail.sidebar));
  const needs = Object.values(client.fields.needs).map(({ text, quote }) => [text, quote]);
  expect(needs).toEqual([[words.fear, words.quote]]);
});

it('meets no error in any page, and asks nobody on the network', () => {
  const { observed } = story.started.browser;
  expect(observed.problems).toEqual([]);
  expect(observed.extensionRequests()).toEqual([]);
});
