import { eventOf } from '../../synthetic/calendar/calendar-events.ts';
import { eventShown, openPopup, openWeekOf } from './calendar.ts';
import { clientShown, toast } from './sidebar.ts';
import { killDuring, pressed } from './story-kills.ts';
import type { Story } from './story-start.ts';

/** Logs the first meeting in the calendar with its notes; the background dies while it does. */
export async function logFirstMeeting(story: Story, client: string, notes: string): Promise<void> {
  const event = eventOf('alpine-first-meeting');
  const { page, sidebar } = await openWeekOf(story.started.context, event);
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, client);
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill(notes);
  await killDuring(story, () => pressed(sidebar.getByRole('button', { name: 'Log', exact: true })));
  await toast(sidebar, 'Logged').waitFor();
  await page.close();
}

/** What was answered to a question of the first meeting, and in whose words. */
interface Answer {
  question: string;
  text: string;
  quote: string;
  confirmedOn: string;
}

/** Fills in the form of the first meeting beside the mail. */
export async function fillFirstMeeting({ mail: { sidebar } }: Story, answers: readonly Answer[]): Promise<void> {
  await sidebar.getByRole('button', { name: 'First meeting', exact: true }).click();
  const form = sidebar.getByRole('form', { name: 'First meeting' });
  for (const { question, text, quote, confirmedOn } of answers) {
    const asked = form.getByRole('group', { name: question });
    await asked.getByRole('textbox', { name: question }).fill(text);
    await asked.getByText('Quote, source, confirmed').click();
    await asked.getByRole('textbox', { name: 'In their words' }).fill(quote);
    await asked.getByRole('textbox', { name: 'Said where' }).fill('First meeting');
    await asked.getByLabel('Confirmed on').fill(confirmedOn);
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  await sidebar.getByText(`${answers.length} of 4 asked`).waitFor();
}
