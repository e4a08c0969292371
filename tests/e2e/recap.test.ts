import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { maria } from '../synthetic/mailbox/people.ts';
import { bodyOf, openPopup, openReply } from './steps/compose.ts';
import { openThread, reload } from './steps/mail.ts';
import { clientShown, preview, startRecap } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind, recapSteps, woodgrove } from './steps/store.ts';

const NOTES = [
  'scope: 40 seats, pilot depot Lyon first',
  'decided: go with the annual plan',
  'we send revised quote by tuesday',
  '? can go-live move to June',
  'something that fits nowhere',
].join('\n');

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, woodgrove);
});
afterAll(() => started.browser.close());

describe('the recap', () => {
  beforeEach(async () => {
    await page?.close();
    ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
    await clientShown(sidebar, northwind.name);
  });

  it('is shown as it is typed, each part in its place, dates marked, nothing lost', async () => {
    await startRecap(sidebar, NOTES);
    const mail = preview(sidebar);
    await mail.getByText(/^Hello Anna/).waitFor();
    const parts = { 'What we discussed': '40 seats', Decided: 'annual plan', 'Next steps': 'revised quote' };
    for (const [heading, said] of Object.entries({ ...parts, Open: 'go-live move to June' })) {
      await mail.getByRole('heading', { name: heading }).waitFor();
      await mail.getByRole('listitem').filter({ hasText: said }).waitFor();
    }
    await mail.getByText('omething that fits nowhere').waitFor();
    await mail.getByText(maria.name).waitFor();
    const date = mail.locator('mark');
    expect(await date.count()).toBe(1);
    expect(await date.getAttribute('title')).toContain('tuesday');
    const understood = sidebar.getByRole('list', { name: 'Dates that were understood' });
    expect(await understood.getByRole('listitem').innerText()).toContain('tuesday');
  });

  it('follows the day of the meeting', async () => {
    await startRecap(sidebar, 'we send the quote by friday');
    await sidebar.getByLabel('Meeting on').fill('2026-11-16');
    await preview(sidebar).locator('mark').filter({ hasText: '20' }).waitFor();
    await sidebar.getByLabel('Meeting on').fill('2026-11-23');
    await preview(sidebar).locator('mark').filter({ hasText: '27' }).waitFor();
  });

  it('takes another template', async () => {
    await startRecap(sidebar, NOTES);
    await sidebar.getByRole('combobox', { name: 'Template' }).selectOption('Recap, short');
    await preview(sidebar).getByText('in short, from').waitFor();
    await preview(sidebar).getByRole('heading', { name: 'Who does what' }).waitFor();
    await sidebar.getByRole('combobox', { name: 'Template' }).selectOption('Recap');
    await preview(sidebar).getByRole('heading', { name: 'What we discussed' }).waitFor();
  });

  it('is still there after the page was loaded anew', async () => {
    await startRecap(sidebar, 'decided: this stays');
    await expect.poll(() => sidebar.getByText('saved', { exact: true }).count(), patience).toBe(1);
    await sidebar.getByRole('button', { name: 'Back' }).click();
    const again = await reload(page);
    await again.getByRole('button', { name: 'Draft recap' }).click();
    expect(await again.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('decided: this stays');
  });

  it('can be edited by hand, and follow the notes again', async () => {
    await startRecap(sidebar, NOTES);
    await sidebar.getByRole('button', { name: 'Edit' }).click();
    const text = sidebar.getByRole('textbox', { name: 'Text' });
    await text.fill('Dear Anna,\n\n## Plan\n- one\n- two');
    await openReply(page);
    await sidebar.getByRole('button', { name: 'Insert into mail' }).click();
    await sidebar.getByText('It is in your mail.').waitFor();
    await page.locator('[g_editable=true] li').first().waitFor();
    await sidebar.getByRole('button', { name: 'Follow the notes again' }).click();
    await preview(sidebar).getByRole('heading', { name: 'Decided' }).waitFor();
  });
});

it('"Copy" puts the mail on the clipboard as rich and as plain text, and on the timeline as drafted', async () => {
  await page.close();
  ({ page, sidebar } = await openThread(started.context, 'right-to-left'));
  await clientShown(sidebar, woodgrove.name);
  await startRecap(sidebar, 'decided: a <b>bold</b> plan');
  await sidebar.getByRole('button', { name: 'Copy' }).click();
  await sidebar.getByText('Copied. Paste it into your mail.').waitFor();
  await openPopup(page);
  const pasted = page.evaluate(
    () =>
      new Promise<{ html: string; plain: string }>((resolve) => {
        document.addEventListener(
          'paste',
          ({ clipboardData }) =>
            resolve({
              html: clipboardData?.getData('text/html') ?? '',
              plain: clipboardData?.getData('text/plain') ?? '',
            }),
          { capture: true },
        );
      }),
  );
  await (await bodyOf(page)).focus();
  await page.keyboard.press('Control+V');
  const { html, plain } = await pasted;
  expect(plain).toContain('- A <b>bold</b> plan');
  expect(html).toMatch(/<li>A &lt;b&gt;bold&lt;\/b&gt; plan<\/li>/);
  expect(html).not.toContain('<b>bold');
  await expect.poll(() => recapSteps(started.options, 'woodgrove'), patience).toEqual(['drafted']);
  await page.close();
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
