import type { Frame, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { sidebarFrame } from '../../browser/frames.ts';
import { GMAIL } from '../../browser/synthetic.ts';
import type { ThreadDescription } from '../../synthetic/mailbox/mail.ts';
import { toThread } from '../../synthetic/mailbox/mailbox.ts';
import { openPopup, openReply, send } from './compose.ts';
import { preview } from './sidebar.ts';
import { patience } from './start.ts';
import { pressed } from './story-kills.ts';
import type { Story } from './story-start.ts';

/** A mail comes in and is opened. */
export async function mailArrives(story: Story, thread: ThreadDescription): Promise<Frame> {
  story.arrived.push(thread);
  return openArrived(story, thread.slug);
}

/** Opens a thread that came in before. */
export async function openArrived(story: Story, slug: string): Promise<Frame> {
  const thread = story.arrived.find((each) => each.slug === slug);
  if (thread === undefined) throw new Error(`“${slug}” has not come in`);
  const { page } = story.mail;
  await page.bringToFront();
  await page.goto(`${GMAIL}#inbox/${toThread(new Date(), thread).route}`);
  await page.reload();
  const sidebar = await sidebarFrame(page);
  await sidebar.locator('body[data-view=thread]').waitFor();
  story.mail = { page, sidebar };
  return sidebar;
}

type Carrying = (press: () => Promise<void>) => Promise<void>;
const plainly: Carrying = (press) => press();

/** How a mail is written: which one, where, and what the person adds. */
interface Writing {
  /** As the list calls it. */
  mail: RegExp;
  where: 'reply' | 'new mail';
  note?: string;
  /** Looks at the mail before it leaves. */
  look?: (preview: Locator) => Promise<void>;
  /** Carry out the press on "Insert into mail", and that on "Send", where more is to happen meanwhile. */
  insert?: Carrying;
  send?: Carrying;
}

/** Drafts a mail that fits now, puts it into a mail of the page, sends it and looks at it: its text as it was sent. */
export async function writeMail(
  story: Story,
  { mail, where, note, look, insert = plainly, send: sending = plainly }: Writing,
): Promise<string> {
  const { page, sidebar } = story.mail;
  await page.bringToFront();
  await (where === 'reply' ? openReply(page) : openPopup(page));
  await sidebar.getByRole('button', { name: 'Write a mail' }).click();
  await sidebar.getByRole('list', { name: 'Fits now' }).getByRole('button', { name: mail }).click();
  await preview(sidebar).waitFor();
  if (note !== undefined) {
    await sidebar.getByRole('textbox', { name: 'In your own words' }).fill(note);
    await preview(sidebar).getByText(note).waitFor();
  }
  await look?.(preview(sidebar));
  await insert(() => pressed(sidebar.getByRole('button', { name: 'Insert into mail' })));
  await sidebar.getByText('It is in your mail.').waitFor();
  return sendAndOpen(story, sending);
}

/** Sends what stands in the compose box and opens it, as one looks whether it went out; answers its text. */
export async function sendAndOpen({ mail: { page, sidebar } }: Story, sending: Carrying = plainly): Promise<string> {
  await sending(() => send(page));
  await page.getByRole('alert').getByText('View message').click();
  const sent = page.locator('.a3s').last();
  await sent.waitFor();
  await sidebar.locator('body[data-view=thread]').waitFor();
  await leaveDraft(sidebar);
  return sent.innerText();
}

/** Goes back to the client: beside the same people the draft stays open until one does, beside others it is left by itself. */
async function leaveDraft(sidebar: Frame): Promise<void> {
  const back = sidebar.getByRole('button', { name: 'Back', exact: true });
  await expect
    .poll(async () => {
      // It may be left by itself while it is pressed.
      if (await back.isVisible()) await back.click({ timeout: 1000 }).catch(() => undefined);
      return sidebar.getByRole('button', { name: 'Write a mail' }).isVisible();
    }, patience)
    .toBe(true);
}
