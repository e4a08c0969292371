import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { describeWithWebmail } from '../webmail/describe.ts';
import type { Webmail } from '../webmail/index.ts';
import { ANNA, BRUNO, CHARLIE, HOSTILE_SUBJECT, MANAGER } from '../webmail/messages.ts';
import {
  addRecipient,
  composeBody,
  openCompose,
  openMail,
  openPreview,
  send,
  signIn,
} from '../webmail/roundcube-pages.ts';

/* What the Roundcube adapter takes for granted, seen on a real Roundcube without the extension. */

let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await page.close();
  // Cookies are shared by all ports of an address: without this, the next test would be signed in already.
  await browser.context.clearCookies();
});

await describeWithWebmail('a real Roundcube, plain text', {}, (webmail) => {
  test('shows the mail in its preview and on a page of its own with the same marks', async () => {
    await signIn(page, webmail(), MANAGER.email);
    expect(await page.locator('.header-title.username').textContent()).toBe(MANAGER.email);
    const preview = await openPreview(page, 'Re: Quote for 40 seats');
    const expected = [
      { field: 'from', title: ANNA.email, text: ANNA.name },
      { field: 'to', title: MANAGER.email, text: MANAGER.name },
      { field: 'cc', title: BRUNO.email, text: BRUNO.name },
    ];
    for (const { field, title, text } of expected) {
      const contact = preview.locator(`#message-header td.header.${field} a.rcmContactAddress`).first();
      expect(await contact.getAttribute('title')).toBe(title);
      expect(await contact.textContent()).toBe(text);
    }
    expect(await preview.locator('#message-header td.header.date').count()).toBe(1);
    expect(await preview.locator('.username').count()).toBe(0);

    await openMail(page, 'Re: Quote for 40 seats');
    const contact = page.locator('#message-header td.header.cc a.rcmContactAddress').first();
    expect(await contact.getAttribute('title')).toBe(BRUNO.email);
    expect(await page.locator('#messagebody .rcmBody').textContent()).toContain('Dora takes over the contract.');
  });

  test('names people in any script and shows hostile names and subjects as they are', async () => {
    await signIn(page, webmail(), MANAGER.email);
    const russian = await openPreview(page, 'Счёт 2026-117');
    expect(await russian.locator('td.header.from a.rcmContactAddress').textContent()).toBe(CHARLIE.name);
    const hostile = await openPreview(page, '<script>');
    expect(await hostile.locator('#message-header h2.subject').textContent()).toContain(HOSTILE_SUBJECT);
    expect(await hostile.locator('td.header.from a.rcmContactAddress').getAttribute('title')).toBe(
      'mallory@hostile.test',
    );
  });

  test('fills a new mail from the address and says that it was sent while still on the compose page', async () => {
    await signIn(page, webmail(), MANAGER.email);
    const query = new URLSearchParams({ _to: ANNA.email, _subject: 'Filled in', _body: 'One\nTwo' });
    await page.goto(`${webmail().url}?_task=mail&_action=compose&${query.toString()}`);
    expect(await page.locator('textarea#_to').inputValue()).toContain(ANNA.email);
    expect(await page.locator('select#_from option').first().textContent()).toContain(MANAGER.email);
    expect(await page.locator('input[name=_is_html]').inputValue()).toBe('0');
    expect(await composeBody(page, 'plain').inputValue()).toBe('One\nTwo');
    expect(await send(page)).toContain('_action=compose');
    expect((await webmail().mailboxes.arrived(ANNA.email, 'Filled in')).text).toBe('One\nTwo\n');
  });

  test('delivers a plain mail that was typed', async () => {
    await writeAndSend(webmail(), 'plain', 'Typed in plain text');
    const mail = await webmail().mailboxes.arrived(ANNA.email, 'Typed in plain text');
    expect(mail).toMatchObject({ from: MANAGER.email, to: ANNA.email, text: 'Hello Anna\n', html: '' });
    await webmail().mailboxes.arrived(MANAGER.email, 'Typed in plain text', { folder: 'Sent' });
  });
});

await describeWithWebmail('a real Roundcube, HTML editor', { htmlEditor: true }, (webmail) => {
  test('delivers an HTML mail that was typed', async () => {
    await writeAndSend(webmail(), 'html', 'Typed in HTML');
    const mail = await webmail().mailboxes.arrived(ANNA.email, 'Typed in HTML');
    expect(mail.text.trim()).toBe('Hello Anna');
    expect(mail.html).toContain('<p>Hello Anna</p>');
  });
});

async function writeAndSend(webmail: Webmail, editor: 'plain' | 'html', subject: string): Promise<void> {
  await signIn(page, webmail, MANAGER.email);
  await openCompose(page);
  await addRecipient(page, ANNA.email);
  await page.fill('#compose-subject', subject);
  await composeBody(page, editor).pressSequentially('Hello Anna');
  expect(await send(page)).not.toBeNull();
}
