import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Webmail } from './index.ts';

/*
 * Where things stand in the pages of Roundcube 1.6.5 with the skin "elastic", seen on the running pages on 2026-11-23:
 *
 * - The own address stands in the top document only: `.header-title.username` in the list (also where the sign-in name
 *   is no address), `select#_from option` in the compose page. The preview frame does not hold it.
 * - The preview is `iframe#messagecontframe`, of the same origin: `skins/elastic/watermark.html` while no mail is
 *   selected, then `…&_uid=2&_mbox=INBOX&_framed=1&_action=preview`, loaded anew for each mail. The address of the top
 *   page does not change with it; it keeps no uid.
 * - A mail looks the same in the frame and on its own page (`_action=show`): `#message-header h2.subject`,
 *   `td.header.from`, `.to`, `.cc` with `a.rcmContactAddress` (`title` is the address, the text the name), `td.header.date`,
 *   `#messagebody`. `.header-summary` repeats the sender and the date in a sentence.
 * - In the list the addresses are `span.rcmContactAddress[title]`, no links.
 * - Compose: `textarea#_to`, `#_cc`, `#_bcc` lie outside the screen and hold the recipients, separated by commas; chips
 *   are `li.recipient`, and where there is no name, `.name` holds the address and `.email` a lone comma.
 *   `input[name=_is_html]` is "1" while TinyMCE is on.
 * - Send is `.formbuttons button.send`; a copy for small screens is `a.send` in a footer. No key sends.
 * - After sending: `#messagestack .loading` while the mail is on its way, then `#messagestack .confirmation` while the address
 *   is still that of the compose page. Half a second later the page goes to the list, which says nothing of it any more.
 *   In a window of its own the window closes a second later, and its opener shows the confirmation too.
 */

/** Signs in and waits for the list of the inbox. */
export async function signIn(page: Page, webmail: Webmail, address: string): Promise<void> {
  await page.goto(webmail.url);
  await page.fill('#rcmloginuser', address);
  await page.fill('#rcmloginpwd', webmail.password);
  await page.click('#rcmloginsubmit');
  const refusal = page.locator('#messagestack :is(.alert-danger, .alert-warning)');
  await listedMails(page).first().or(refusal).first().waitFor();
  if (await refusal.count()) throw new Error(`Roundcube says: ${(await refusal.allTextContents()).join(' ')}`);
}

/** The rows of the message list. */
export function listedMails(page: Page): Locator {
  return page.locator('#messagelist tbody tr.message');
}

/** The row of the newest mail with this subject. */
function listedMail(page: Page, subject: string): Locator {
  return listedMails(page).filter({ hasText: subject }).first();
}

/** Goes to the folder of sent mails, as the person does; its mails are there once one of them is opened. */
export async function goToSent(page: Page): Promise<void> {
  await page.locator('#mailboxlist li.mailbox.sent > a').click();
}

/** Opens the mail in the preview beside the list. */
export async function openPreview(page: Page, subject: string): Promise<FrameLocator> {
  await listedMail(page, subject).locator('td.subject').click();
  const preview = page.frameLocator('#messagecontframe');
  await preview.locator('#message-header h2.subject', { hasText: subject }).waitFor();
  await preview.locator('#messagebody').waitFor();
  return preview;
}

/** Opens the mail on a page of its own. */
export async function openMail(page: Page, subject: string): Promise<void> {
  await listedMail(page, subject).locator('td.subject').dblclick();
  await page.waitForURL(/_action=show/);
  await page.locator('#messagebody').waitFor();
}

/** Opens an empty compose page with the button that the person uses. */
export async function openCompose(page: Page): Promise<void> {
  await page.locator('#taskmenu a.compose').click();
  await page.waitForURL(/_action=compose/);
  await page.locator('#compose-subject').waitFor();
}

/** Types a recipient into the field; the comma makes a chip of it. */
export async function addRecipient(page: Page, address: string): Promise<void> {
  const field = page.locator('#compose_to li.input input');
  // The editor takes the focus when it is ready, which may be in the middle of typing.
  await field.fill(address);
  await field.press(',');
  await page.locator('#compose_to li.recipient', { hasText: address }).waitFor();
}

/** Where the mail is written: a text area, or the body of the editor's frame. */
export function composeBody(page: Page, editor: 'plain' | 'html'): Locator {
  return editor === 'plain'
    ? page.locator('textarea#composebody')
    : page.frameLocator('#composebody_ifr').locator('body#tinymce');
}

/** Answers the mail that is open on a page of its own. */
export async function startReply(page: Page): Promise<void> {
  await page.locator('#toolbar-menu a.reply:visible').click();
  await page.waitForURL(/_action=compose/);
  await page.locator('#compose-subject').waitFor();
}

/** Saves the mail as a draft and waits until the server has it; the page confirms that just as it confirms a sent mail. */
export async function saveDraft(page: Page): Promise<void> {
  await page.locator('#toolbar-menu a.save.draft').click();
  await page.locator('input[name=_draft_saveid]:not([value=""])').waitFor({ state: 'attached' });
  // While the page is busy it does not listen to "Send".
  await page.locator('#messagestack .loading').waitFor({ state: 'detached' });
}

/**
 * Presses send and waits until the page has gone back to the list. Returns the address that the page had when it said that
 * the mail was sent. It says so for half a second, so this is seen from within the page, and kept across its going.
 */
export async function send(page: Page): Promise<string | null> {
  await page.evaluate(() => {
    sessionStorage.removeItem('confirmed at');
    new MutationObserver(() => {
      if (document.querySelector('#messagestack .confirmation')) sessionStorage.setItem('confirmed at', location.href);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator('.formbuttons button.send').click();
  await page.waitForURL((address) => !address.searchParams.has('_action'));
  await listedMails(page).first().waitFor();
  return page.evaluate(() => sessionStorage.getItem('confirmed at'));
}
