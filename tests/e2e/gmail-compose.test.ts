import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { sidebarFrame } from '../browser/frames.ts';
import { grace, lea, oskar, priya, sam } from '../synthetic/mailbox/people.ts';
import { bodyOf, openPopup, openReply, recipients, send, sentText } from './steps/compose.ts';
import { openGmail, openThread, reload } from './steps/mail.ts';
import { client, clientShown, entries, startRecap } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso, fabrikam, litware, recapSteps, tailspin, wingtip } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, contoso, fabrikam, litware, tailspin, wingtip);
});
afterAll(() => started.browser.close());

const insert = (): Promise<void> => sidebar.getByRole('button', { name: 'Insert into mail' }).click();
const inserted = (): Promise<void> => sidebar.getByText('It is in your mail.').waitFor();

const stepsOf = (clientId: string): Promise<string[]> => recapSteps(started.options, clientId);

describe('"Insert into mail"', () => {
  beforeEach(async () => {
    await page?.close();
  });

  it('writes into an inline reply, above what is there, leaves its subject, and tells when it was sent', async () => {
    ({ page, sidebar } = await openThread(started.context, 'contoso-copy'));
    await clientShown(sidebar, contoso.name);
    const body = await openReply(page);
    await startRecap(sidebar, 'decided: Grace signs off the copy');
    await insert();
    await inserted();
    expect(await body.locator('p').first().innerText()).toMatch(/^Hello Grace/);
    expect(await body.innerText()).toMatch(/Grace signs off the copy[\s\S]*Maria Manager · Acme/);
    expect(await page.locator('input[name=subjectbox]').inputValue()).toBe('Re: Who signs off the copy?');
    await expect.poll(() => stepsOf('contoso'), patience).toEqual(['drafted', 'inserted']);
    await send(page);
    await expect.poll(() => stepsOf('contoso'), patience).toEqual(['drafted', 'inserted', 'sent']);
    expect(await sentText(page)).toMatch(/Hello Grace[\s\S]*Grace signs off the copy/);
    expect(await page.locator('h2.hP').innerText()).toBe('Who signs off the copy?');
    const again = await reload(page);
    await entries(again, 'drafted · put into a mail · sent').waitFor();
    await again.getByRole('button', { name: 'Draft recap' }).click();
    await again.getByText(/^This mail was sent on/).waitFor();
    await again.getByRole('button', { name: 'Start a new one' }).click();
    expect(await again.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('');
  });

  it('writes into a popup, and fills in people and subject', async () => {
    ({ page, sidebar } = await openThread(started.context, 'litware-draft'));
    await clientShown(sidebar, litware.name);
    await startRecap(sidebar, 'decided: the popup');
    await openPopup(page);
    await insert();
    await inserted();
    await recipients(page).filter({ hasText: priya.name }).waitFor();
    expect(await recipients(page).allInnerTexts()).toEqual(expect.arrayContaining([oskar.name, priya.name]));
    const subject = await page.getByRole('textbox', { name: 'Subject' }).inputValue();
    expect(subject).toMatch(/^Recap: Autumn campaign, draft 1 on /);
    await send(page);
    expect(await sentText(page)).toContain('The popup');
    await expect.poll(() => stepsOf('litware'), patience).toEqual(['drafted', 'inserted', 'sent']);
  });

  it('writes into the full screen, and leaves a subject and people that are there', async () => {
    ({ page, sidebar } = await openThread(started.context, 'tailspin-report'));
    await clientShown(sidebar, tailspin.name);
    await openPopup(page);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await page.getByRole('textbox', { name: 'Subject' }).fill('My own subject');
    await page.getByRole('combobox', { name: 'To recipients' }).first().fill(`${sam.email}, ${lea.email},`);
    await startRecap(sidebar, 'decided: the full screen');
    await insert();
    await inserted();
    expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('My own subject');
    expect(await recipients(page).allInnerTexts()).toEqual([sam.name, lea.name]);
    await send(page);
    expect(await sentText(page)).toContain('The full screen');
    await expect.poll(() => stepsOf('tailspin'), patience).toEqual(['drafted', 'inserted', 'sent']);
  });

  it('opens a new mail where none is open, to the right people, with subject and draft', async () => {
    ({ page, sidebar } = await openThread(started.context, 'fabrikam-site'));
    await clientShown(sidebar, fabrikam.name);
    const opening = started.context.waitForEvent('page');
    await startRecap(sidebar, 'decided: the new date holds');
    await insert();
    const compose = await opening;
    await sidebar.getByText('A new mail opens in another tab').waitFor();
    const body = await bodyOf(compose);
    await body.getByText('The new date holds').waitFor();
    expect(await recipients(compose).allInnerTexts()).toEqual(['Lea Fontaine']);
    expect(await compose.getByRole('textbox', { name: 'Subject' }).inputValue()).toMatch(
      /^Recap: Site launch: new date on /,
    );
    expect(await body.getByText('The new date holds').count()).toBe(1);
    await expect.poll(() => stepsOf('fabrikam'), patience).toEqual(['drafted', 'inserted']);
    const beside = await sidebarFrame(compose);
    await beside.locator('body[data-view=compose]').waitFor();
    await clientShown(beside, fabrikam.name);
    await send(compose);
    await expect.poll(() => stepsOf('fabrikam'), patience).toEqual(['drafted', 'inserted', 'sent']);
    expect(await sentText(compose)).toContain('The new date holds');
    await compose.close();
  });

  it('takes a mail that was discarded for no sent one', async () => {
    ({ page, sidebar } = await openThread(started.context, 'japanese'));
    await clientShown(sidebar, wingtip.name);
    await openReply(page);
    await startRecap(sidebar, 'decided: nothing yet');
    await insert();
    await inserted();
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('textbox', { name: 'Message Body' }).waitFor({ state: 'detached' });
    // Another mail is sent without the recap: it is not taken for the one that was discarded.
    const body = await openReply(page);
    await body.pressSequentially('Only a word.');
    await send(page);
    const again = await reload(page);
    await entries(again, 'drafted · put into a mail').waitFor();
    await entries(again, '来週の打ち合わせについて').last().waitFor();
    expect(await stepsOf('wingtip')).toEqual(['drafted', 'inserted']);
  });
});

it('shows the client of whoever a new mail is written to', async () => {
  ({ page, sidebar } = await openGmail(started.context, '#inbox'));
  await openPopup(page);
  await sidebar.locator('body[data-view=compose]').waitFor();
  expect(await client(sidebar).count()).toBe(0);
  await page.getByRole('combobox', { name: 'To recipients' }).first().fill(`${grace.email},`);
  await clientShown(sidebar, contoso.name);
  await page.close();
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
