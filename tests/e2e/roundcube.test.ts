import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidebarFrame } from '../browser/frames.ts';
import { withGrantedHosts } from '../browser/granted-hosts.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { ensureBuilt } from '../setup/build.ts';
import { describeWithWebmail } from '../webmail/describe.ts';
import { ANNA, DORA, MANAGER } from '../webmail/messages.ts';
import {
  addRecipient,
  composeBody,
  listedMails,
  openCompose,
  openMail,
  openPreview,
  saveDraft,
  send,
  signIn,
  startReply,
} from '../webmail/roundcube-pages.ts';
import { addClient, draftRecap, logCall, newestRecap, shownIn, turnOnFor, turnRecordingOn } from './roundcube-walk.ts';

/* The main job with the built extension, on a real Roundcube over real mail servers. */

const NOTES = 'scope: 40 seats\ndecided: the annual plan\nMaria sends the quote by Friday\n? can go-live move to June';
const QUOTE = 'Re: Quote for 40 seats';

for (const editor of ['plain', 'html'] as const) {
  await describeWithWebmail(`the walk on a real Roundcube, ${editor}`, { htmlEditor: editor === 'html' }, (webmail) => {
    let browser: LaunchedBrowser;
    let page: Page;

    beforeAll(async () => {
      browser = await launchBrowser({ extension: withGrantedHosts(ensureBuilt(), ['http://127.0.0.1/*']) });
      await turnRecordingOn(browser.context, MANAGER.email);
      await turnOnFor(browser.context, webmail().url);
      page = await browser.context.newPage();
      await signIn(page, webmail(), MANAGER.email);
    });
    afterAll(() => browser.close());

    async function openQuote(): Promise<Frame> {
      await page.goto(webmail().url);
      await openPreview(page, QUOTE);
      return shownIn(await sidebarFrame(page), 'thread');
    }

    test('names the people of the mail in the preview, the user left out', async () => {
      const sidebar = await openQuote();
      const people = sidebar.getByRole('list', { name: 'People' });
      await people.locator(`[data-email="${ANNA.email}"]`, { hasText: ANNA.name }).waitFor();
      expect(await people.locator('[data-email="bruno@contoso.test"]').count()).toBe(1);
      expect(await people.locator(`[data-email="${MANAGER.email}"]`).count()).toBe(0);
    });

    test('follows from mail to mail, and never takes a sender of newsletters for a person', async () => {
      const sidebar = await openQuote();
      await openPreview(page, 'This week at Acme');
      await sidebar.locator('[data-email="bruno@contoso.test"]').waitFor({ state: 'detached' });
      expect(await sidebar.locator('[data-email="no-reply@news.test"]').count()).toBe(0);
      await openPreview(page, '<script>');
      await sidebar.locator('[data-email="mallory@hostile.test"]').waitFor();
      expect(await sidebar.locator('img[src="x"], script:not([src])').count()).toBe(0);
    });

    test('makes a client of the sender and records the mail that is open', async () => {
      const sidebar = await openQuote();
      await addClient(sidebar, ANNA.email, 'Northwind');
      await sidebar.getByRole('list', { name: 'Timeline' }).getByText(QUOTE).waitFor();
    });

    test('logs a call', async () => {
      const sidebar = await openQuote();
      await logCall(sidebar, 'Pricing, 20 min: they want the annual plan');
      const entry = sidebar
        .getByRole('list', { name: 'Timeline' })
        .getByRole('listitem')
        .filter({ hasText: 'Pricing' });
      await entry.locator('time[datetime]').waitFor();
    });

    test('shows the same mail on a page of its own', async () => {
      await openQuote();
      await openMail(page, QUOTE);
      const sidebar = await shownIn(await sidebarFrame(page), 'thread');
      await sidebar.getByRole('region', { name: 'Client' }).getByRole('heading', { name: 'Northwind' }).waitFor();
    });

    /** A new mail to Anna, and the sidebar beside it. */
    async function writeToAnna(): Promise<Frame> {
      await page.goto(webmail().url);
      await listedMails(page).first().waitFor();
      await openCompose(page);
      await composeBody(page, editor).waitFor();
      await addRecipient(page, ANNA.email);
      const sidebar = await shownIn(await sidebarFrame(page), 'compose');
      await sidebar.getByRole('region', { name: 'Client' }).getByRole('heading', { name: 'Northwind' }).waitFor();
      return sidebar;
    }

    test('puts a recap into a new mail, which is sent and arrives', async () => {
      const sidebar = await writeToAnna();
      await draftRecap(sidebar, NOTES);
      await sidebar.getByText('It is in your mail.').waitFor();
      const subject = await page.locator('#compose-subject').inputValue();
      expect(subject).not.toBe('');
      expect(await send(page)).toContain('_action=compose');
      const mail = await webmail().mailboxes.arrived(ANNA.email, subject);
      expect(mail.to).toContain(ANNA.email);
      for (const said of ['annual plan', 'quote', 'go-live']) expect(mail.text).toContain(said);
      expect(mail.html !== '').toBe(editor === 'html');
      await newestRecap(await openQuote(), 'drafted · put into a mail · sent');
    });

    test('begins the next mail to the same client with empty notes', async () => {
      const sidebar = await writeToAnna();
      await sidebar.getByRole('button', { name: 'Draft recap' }).click();
      expect(await sidebar.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('');
    });

    test('does not take a saved draft for a sent mail, and still sees it sent afterwards', async () => {
      const sidebar = await writeToAnna();
      await draftRecap(sidebar, 'decided: the workshop is in Bergen');
      await sidebar.getByText('It is in your mail.').waitFor();
      await page.fill('#compose-subject', `Workshop, ${editor}`);
      await saveDraft(page);
      await sidebar.getByRole('button', { name: 'Back' }).click();
      await newestRecap(sidebar, 'drafted · put into a mail');
      expect(await send(page)).not.toBeNull();
      await webmail().mailboxes.arrived(ANNA.email, `Workshop, ${editor}`);
      await newestRecap(await openQuote(), 'drafted · put into a mail · sent');
    });

    test('puts a recap above the quoted text of a reply and leaves its subject alone', async () => {
      await page.goto(webmail().url);
      await openMail(page, 'Contract, second draft');
      await startReply(page);
      await composeBody(page, editor).waitFor();
      const sidebar = await shownIn(await sidebarFrame(page), 'compose');
      await draftRecap(sidebar, 'decided: we begin in March');
      await sidebar.getByText('It is in your mail.').waitFor();
      expect(await send(page)).not.toBeNull();
      const { text } = await webmail().mailboxes.arrived(DORA.email, 'Re: Contract, second draft');
      expect(text).toContain('We begin in March');
      expect(text.indexOf('We begin in March')).toBeLessThan(text.indexOf('please look at section 4'));
    });

    test('opens a new mail to the right people where none is being written', async () => {
      const sidebar = await openQuote();
      const opening = browser.context.waitForEvent('page');
      await draftRecap(sidebar, 'decided: a pilot in May');
      const compose = await opening;
      await compose.waitForURL(/_action=compose/);
      await compose.locator('#compose_to li.recipient', { hasText: ANNA.email }).waitFor();
      const said = editor === 'html' ? composeBody(compose, editor) : compose.locator('textarea#composebody');
      await expect
        .poll(() => (editor === 'html' ? said.innerText() : said.inputValue()), { timeout: 15_000 })
        .toContain('A pilot in May');
      await compose.close({ runBeforeUnload: false });
    });

    test('asks nobody on the network', () => {
      expect(browser.observed.extensionRequests()).toEqual([]);
    });
  });
}
