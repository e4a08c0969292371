import type { Page } from 'playwright-core';
import { openPopup } from './compose.ts';
import { sendAndOpen } from './story-mail.ts';
import { tabOpenedBy, type Story } from './story-start.ts';

/** A survey that was sent: its page, and the code that its answer is told by. */
export interface AskedSurvey {
  page: Page;
  code: string;
}

/** The question of a survey as it ships. */
export const surveyQuestion = 'How satisfied are you with our work, from 1 (not at all) to 5 (very)?';

/** Goes where the sidebar offers a survey after a delivery, prepares it and mails it. */
export async function askSurvey(story: Story, to: string, project: string): Promise<AskedSurvey> {
  const { sidebar } = story.mail;
  const offer = sidebar.getByText(`“${project}” is delivered.`);
  const page = await tabOpenedBy(story, () => offer.getByRole('link', { name: 'Surveys' }).click());
  const form = page.getByRole('form', { name: 'Ask how content they are' });
  await form.getByLabel('Whom').selectOption(to);
  await form.getByLabel('Project').selectOption(project);
  await form.getByRole('button', { name: 'Prepare the survey' }).click();
  const survey = page.getByRole('list', { name: 'Asked so far' }).getByRole('listitem');
  await survey.getByText('Not sent yet').waitFor();
  const [code] = /CS(-[0-9A-Z]{4}){4}/.exec(await survey.innerText()) ?? [];
  if (code === undefined) throw new Error('the survey shows no code');
  await survey.getByRole('button', { name: 'Copy for a mail' }).click();
  await page.getByText('Copied. Paste it into your mail.').waitFor();
  await mailSurvey(story, to, project);
  return { page, code };
}

/** Pastes the survey into a new mail and sends it; the sidebar knows it for what it is. */
async function mailSurvey(story: Story, to: string, subject: string): Promise<void> {
  const { page, sidebar } = story.mail;
  await page.bringToFront();
  const body = await openPopup(page);
  await page.locator('[name=to]').getByRole('combobox').fill(to);
  await page.locator('input[name=subjectbox]').fill(subject);
  await body.press('Control+V');
  await body.getByText(surveyQuestion).waitFor();
  await sendAndOpen(story);
  await sidebar.getByText('This is your survey mail: it is noted as sent.').waitFor();
}
