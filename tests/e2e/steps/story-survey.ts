import type { Page } from 'playwright-core';
import { jon, marta } from '../../synthetic/mailbox/people.ts';
import { openPopup } from './compose.ts';
import { entries, preview } from './sidebar.ts';
import { pressed } from './story-kills.ts';
import { sendAndOpen } from './story-mail.ts';
import { tabOpenedBy, type Story } from './story-start.ts';

/** A survey that was sent: its page, and the code that its answer is told by. */
export interface AskedSurvey {
  page: Page;
  code: string;
}

/** The question of a survey as it ships. */
export const surveyQuestion = 'How satisfied are you with our work, from 1 (not at all) to 5 (very)?';

/** Takes up the survey that the sidebar offers after a delivery, puts its mail into a new one and sends it. */
export async function askSurvey(story: Story, project: string): Promise<AskedSurvey> {
  const { page: mail, sidebar } = story.mail;
  await mail.bringToFront();
  const offer = sidebar.locator('p').filter({ hasText: `“${project}” is delivered.` });
  const page = await tabOpenedBy(story, () => offer.getByRole('link', { name: 'Surveys' }).click());
  await mail.bringToFront();
  await openPopup(mail);
  await offer.getByRole('button', { name: 'Write the survey mail' }).click();
  await sidebar.locator('[aria-controls=recap-recipients]').click();
  await sidebar.getByRole('checkbox', { name: jon.name }).uncheck();
  await sidebar.getByRole('checkbox', { name: marta.name }).check();
  await preview(sidebar).getByText(surveyQuestion).waitFor();
  await pressed(sidebar.getByRole('button', { name: 'Insert into mail' }));
  await sidebar.getByText('It is in your mail.').waitFor();
  const sent = await sendAndOpen(story);
  await entries(sidebar, `${project}: one question`).nth(1).waitFor();
  const [code] = /CS(-[0-9A-Z]{4}){4}/.exec(sent) ?? [];
  if (code === undefined) throw new Error('the survey that was sent has no code');
  return { page, code };
}
