import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';
import { maria } from '../synthetic/mailbox/people.ts';
import { bodyOf, openReply } from './steps/compose.ts';
import { openThread } from './steps/mail.ts';
import type { Opened } from './steps/mail.ts';
import { clientShown, preview, startRecap, toast } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, northwind } from './steps/store.ts';

declare const chrome: { storage: { local: { get(key: null): Promise<unknown> } } };

let started: Started;
let options: Page;
let mail: Opened;

beforeAll(async () => {
  started = await startRecording();
  ({ options } = started);
  await addClients(options, northwind);
  mail = await openThread(started.context, 'northwind-quote');
  await clientShown(mail.sidebar, northwind.name);
  await startRecap(mail.sidebar, 'decided: the annual plan');
  await preview(mail.sidebar).getByRole('heading', { name: 'Decided' }).waitFor();
  await options.bringToFront();
});
afterAll(() => started.browser.close());

const text = () => options.getByRole('textbox', { name: 'Text' });
const save = () => options.getByRole('button', { name: 'Save template' });

it('a template is edited with a live preview, and told where a field is none', async () => {
  await text().fill('Dear {{names}},\n\n## It was agreed\n{{decisions}}\n\n{{weather}}\n\n{{sender}}');
  await preview(options).getByRole('heading', { name: 'It was agreed' }).waitFor();
  await preview(options).getByText('Dear Anna').waitFor();
  await preview(options).getByText(maria.name).waitFor();
  await options.getByText('there is no field “weather”').waitFor();
  await text().fill('Dear {{names}},\n\n## It was agreed\n{{decisions}}\n\n');
  await options.getByText('there is no field “weather”').waitFor({ state: 'detached' });
});

it('a field is put in where the caret stands', async () => {
  await text().press('Control+End');
  await options.getByRole('button', { name: 'Your name' }).click();
  await expect.poll(() => text().inputValue(), patience).toMatch(/\{\{sender\}\}$/);
  await preview(options).getByText(maria.name).waitFor();
});

it('what was typed is still there after the page was loaded anew', async () => {
  const stored = () => options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  await expect.poll(stored, patience).toContain('It was agreed');
  await options.reload();
  await expect.poll(() => text().inputValue(), patience).toContain('It was agreed');
  expect(await callBackground(options, 'template.list', { ids: ['recap'] })).toEqual([]);
});

it('the saved one makes the recap, also in a sidebar that was open before', async () => {
  await options.getByRole('textbox', { name: 'Subject' }).fill('Agreed: {{title}}');
  await save().click();
  await toast(options, 'Saved').waitFor();
  expect(await callBackground(options, 'template.list', { ids: ['recap'] })).toMatchObject([
    { id: 'recap', subject: 'Agreed: {{title}}', text: expect.stringContaining('It was agreed') },
  ]);
  await mail.page.bringToFront();
  await preview(mail.sidebar).getByRole('heading', { name: 'It was agreed' }).waitFor();
  await preview(mail.sidebar).getByText('Agreed: Quote for 40 seats').waitFor();
  await openReply(mail.page);
  await mail.sidebar.getByRole('button', { name: 'Insert into mail' }).click();
  await mail.sidebar.getByText('It is in your mail.').waitFor();
  expect(await (await bodyOf(mail.page)).innerText()).toMatch(/^Dear Anna[\s\S]*It was agreed[\s\S]*annual plan/);
});

it('goes back to the original, and forth again', async () => {
  await options.bringToFront();
  const original = options.getByRole('button', { name: 'Back to the original' });
  await original.click();
  await expect.poll(() => text().inputValue(), patience).toContain('What we discussed');
  await preview(mail.sidebar).getByRole('heading', { name: 'Decided' }).waitFor();
  await toast(options, 'as it was shipped').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => text().inputValue(), patience).toContain('It was agreed');
  await preview(mail.sidebar).getByRole('heading', { name: 'It was agreed' }).waitFor();
  await original.click();
  await expect.poll(() => callBackground(options, 'template.list', { ids: ['recap'] }), patience).toEqual([]);
});

it('another one can be what a new recap begins with', async () => {
  await options.getByRole('combobox', { name: 'A new recap begins with' }).selectOption('Recap, short');
  await toast(options, 'Saved').first().waitFor();
  const other = await openThread(started.context, 'contoso-copy');
  await other.sidebar.getByRole('button', { name: 'Draft recap' }).click();
  await preview(other.sidebar).getByText('in short, from').waitFor();
  const choice = other.sidebar.getByRole('combobox', { name: 'Template' });
  expect(await choice.locator('option:checked').innerText()).toBe('Recap, short');
  await other.page.close();
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
