import type { Frame, Page } from 'playwright-core';
import { routeSynthetic } from '../../browser/synthetic.ts';
import type { ThreadDescription } from '../../synthetic/mailbox/mail.ts';
import { openGmail, type Opened } from './mail.ts';
import { startRecording, type Started } from './start.ts';

/** One client from the first mail to the referral: the browser, its pages, and what is known on the way. */
export interface Story {
  started: Started;
  /** The tab with the mail, and the sidebar in it. */
  mail: Opened;
  /** What has come into the mailbox so far. */
  arrived: ThreadDescription[];
  /** How often the background was killed. */
  kills: number;
}

/** A mailbox in which nobody of the story has written yet. */
export async function beginStory(): Promise<Story> {
  const started = await startRecording();
  const arrived: ThreadDescription[] = [];
  await routeSynthetic(started.context, { gmail: { arrived } });
  return { started, mail: await openGmail(started.context, '#inbox'), arrived, kills: 0 };
}

/** The tab of the dashboard that something opens. */
export async function tabOpenedBy(story: Story, press: () => Promise<void>): Promise<Page> {
  const opened = story.started.context.waitForEvent('page');
  await press();
  const page = await opened;
  await page.getByRole('main').waitFor();
  return page;
}

/** Whatever lies before the card of the client is opened: the details. */
export async function openDetails(sidebar: Frame): Promise<void> {
  const details = sidebar.locator('details.details');
  if ((await details.getAttribute('open')) === null) await sidebar.getByText('Details', { exact: true }).click();
}
