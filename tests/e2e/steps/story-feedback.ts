import type { Frame } from 'playwright-core';
import { entries } from './sidebar.ts';
import { pressed } from './story-kills.ts';
import { openDetails, type Story } from './story-start.ts';

/** What the client said, as it stands among their feedback. */
function said(sidebar: Frame, words: string) {
  return sidebar.getByRole('list', { name: 'Feedback' }).getByRole('listitem').filter({ hasText: words });
}

/** Takes what an opened mail says of the work, and says what it is about. */
export async function takeFeedback(
  { mail: { sidebar } }: Story,
  words: string,
  about: { theme: string; project: string },
  take: (press: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const heard = sidebar.getByRole('list', { name: 'Heard in their mails' }).filter({ hasText: words });
  await take(() => pressed(heard.getByRole('button', { name: 'Take' })));
  await heard.waitFor({ state: 'detached' });
  await openDetails(sidebar);
  await said(sidebar, words).getByTitle('Edit: Complaint').click();
  const form = sidebar.getByRole('form', { name: 'Log feedback' });
  await form.getByRole('textbox', { name: 'Themes' }).fill(about.theme);
  await form.getByLabel('Project').selectOption(about.project);
  await form.getByRole('button', { name: 'Save' }).click();
  await said(sidebar, words).getByText(about.theme).waitFor();
}

/** Walks a complaint to what was done about it. */
export async function actOnFeedback(
  { mail: { sidebar } }: Story,
  words: string,
  action: string,
  clarify: (press: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const complaint = said(sidebar, words);
  await clarify(() => pressed(complaint.getByRole('button', { name: 'Mark as clarified' })));
  await pressed(complaint.getByRole('button', { name: 'Say what was done' }));
  await complaint.getByRole('textbox', { name: 'What was done' }).fill(action);
  await complaint.getByRole('button', { name: 'Save' }).click();
  await complaint.getByText('acted on').waitFor();
}

/** Waits until it is known that the client was told what came of it. */
export async function feedbackTold({ mail: { sidebar } }: Story, words: string, mail: string): Promise<void> {
  await entries(sidebar, mail).getByText('sent').waitFor();
  await openDetails(sidebar);
  await said(sidebar, words).getByText('client told').waitFor();
}
