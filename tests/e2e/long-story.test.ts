import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alpineFirstContact } from '../synthetic/mailbox/alpine-first-contact.ts';
import { jon, marta } from '../synthetic/mailbox/people.ts';
import { dayFrom } from './steps/care.ts';
import { clientShown, entries, person } from './steps/sidebar.ts';
import { patience } from './steps/start.ts';
import { kill, killDuring } from './steps/story-kills.ts';
import { mailArrives, openArrived, writeMail } from './steps/story-mail.ts';
import { fillFirstMeeting, logFirstMeeting } from './steps/story-meeting.ts';
import { addMilestone, beginProject, setVersion, typeOutline } from './steps/story-project.ts';
import { beginStory, type Story } from './steps/story-start.ts';

/**
 * One client from the first mail to the referral, through the screens alone, while the background is killed ten times: between
 * steps, and in the middle of writes. What was said to be done is in the case file at the end, and once.
 */
let story: Story;
let project: Page;

const client = 'Alpine Ski House';
const fear = 'That the telephone rings all day, as last winter';
const quote = 'last winter I only answered the telephone';
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
  await typeOutline(project, 'Start', dayFrom(-5));
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

it('meets no error in any page, and asks nobody on the network', () => {
  const { observed } = story.started.browser;
  expect(observed.problems).toEqual([]);
  expect(observed.extensionRequests()).toEqual([]);
});
