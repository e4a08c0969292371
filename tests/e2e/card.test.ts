import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { callBackground } from '../browser/call.ts';
import { anna } from '../synthetic/mailbox/people.ts';
import { openThread, reload } from './steps/mail.ts';
import { client, clientShown, entries, toast, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, cardOf, northwind } from './steps/store.ts';

declare const chrome: { storage: { local: { get(key: null): Promise<unknown> } } };

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind);
});
afterAll(() => started.browser.close());

async function openNorthwind(): Promise<void> {
  await page?.close();
  ({ page, sidebar } = await openThread(started.context, 'northwind-quote'));
  await clientShown(sidebar, northwind.name);
}

const fields = async () => (await cardOf(started.options, 'northwind')).client.fields;

describe('the card is edited in place, over a reload and back', () => {
  beforeEach(openNorthwind);

  it('the name', async () => {
    await client(sidebar).getByTitle('Edit: Name', { exact: true }).click();
    const name = client(sidebar).getByRole('textbox', { name: 'Name' });
    await name.fill('Northwind GmbH');
    await name.press('Enter');
    await clientShown(sidebar, 'Northwind GmbH');
    sidebar = await reload(page);
    await clientShown(sidebar, 'Northwind GmbH');
    await client(sidebar).getByTitle('Edit: Name', { exact: true }).click();
    await client(sidebar).getByRole('textbox', { name: 'Name' }).fill('Something else');
    await page.keyboard.press('Escape');
    await clientShown(sidebar, 'Northwind GmbH');
    await client(sidebar).getByTitle('Edit: Name', { exact: true }).click();
    await client(sidebar).getByRole('textbox', { name: 'Name' }).fill(northwind.name);
    await page.keyboard.press('Enter');
    await clientShown(sidebar, northwind.name);
    await undo(sidebar, 'Saved');
    await clientShown(sidebar, 'Northwind GmbH');
    const edit = { name: northwind.name };
    await callBackground(started.options, 'client.edit', { operationId: 'name again', clientId: 'northwind', edit });
    await clientShown(sidebar, northwind.name);
  });

  it('status and preferred channel', async () => {
    const status = () => client(sidebar).getByRole('combobox', { name: 'Status' });
    const prefers = () => client(sidebar).locator('.facts').getByRole('combobox', { name: 'Prefers' });
    await status().selectOption('Paused');
    await toast(sidebar, 'Saved').first().waitFor();
    await prefers().selectOption('phone');
    await expect.poll(fields, patience).toMatchObject({ status: 'paused', preferredChannel: 'call' });
    sidebar = await reload(page);
    await clientShown(sidebar, northwind.name);
    expect(await status().inputValue()).toBe('paused');
    expect(await prefers().inputValue()).toBe('call');
    await status().selectOption('Active');
    await undo(sidebar, 'Saved');
    await expect.poll(() => status().inputValue(), patience).toBe('paused');
  });

  it('how often they want to hear, and who chose that', async () => {
    const card = client(sidebar);
    await card.getByRole('button', { name: 'not agreed' }).click();
    await card.getByRole('spinbutton', { name: 'Every how many days' }).fill('10');
    await card.getByRole('combobox', { name: 'Who chose it' }).selectOption('our choice');
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByRole('button', { name: 'every 10 days our choice' }).waitFor();
    sidebar = await reload(page);
    await client(sidebar).getByRole('button', { name: 'every 10 days our choice' }).click();
    await client(sidebar).getByRole('button', { name: 'Remove' }).click();
    await client(sidebar).getByRole('button', { name: 'not agreed' }).waitFor();
    await undo(sidebar, 'Saved');
    await client(sidebar).getByRole('button', { name: 'every 10 days our choice' }).waitFor();
  });

  it.each([
    ['goals', 'Add a goal'],
    ['needs', 'Add a need'],
  ] as const)('the %s, with their words, where it was said and when they confirmed it', async (kind, add) => {
    const card = client(sidebar);
    await card.getByRole('button', { name: add }).click();
    await card.getByRole('textbox', { name: 'What it is' }).fill(`40 seats by June, ${kind}`);
    await card.getByRole('textbox', { name: 'In their words' }).fill('before the depot moves');
    await card.getByRole('textbox', { name: 'Said where' }).fill('kick-off');
    await card.getByLabel('Confirmed on').fill('2026-11-02');
    await card.getByRole('button', { name: 'Save' }).click();
    const shown = (within: Frame) =>
      client(within)
        .getByRole('listitem')
        .filter({ hasText: `40 seats by June, ${kind}` });
    await shown(sidebar).getByText('before the depot moves').waitFor();
    await card.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
    sidebar = await reload(page);
    if (kind === 'needs') await client(sidebar).getByRole('button', { name: '1 need' }).click();
    await shown(sidebar)
      .getByText(/Confirmed by the client on .*2026/)
      .waitFor();
    const [said] = Object.values((await fields())[kind]);
    expect(said).toMatchObject({ quote: 'before the depot moves', source: 'kick-off', confirmedOn: '2026-11-02' });
    await shown(sidebar).getByRole('button').click();
    await client(sidebar).getByRole('button', { name: 'Remove' }).click();
    await shown(sidebar).waitFor({ state: 'detached' });
    await undo(sidebar, 'Saved');
    await shown(sidebar).waitFor();
  });

  it('the details: owner, backup, industry, the day it began, the answer promised, the time zone', async () => {
    const edits = [
      ['owner', 'Maria', 'Maria'],
      ['backup', 'Tomas', 'Tomas'],
      ['industry', 'Logistics', 'Logistics'],
      ['with us since', '2024-03-01', /March 1, 2024/],
      ['answers within', '4', /4 working hours/],
      ['time zone', 'Europe/Paris', 'Europe/Paris'],
    ] as const;
    const details = (within: Frame) => client(within).getByRole('group').filter({ hasText: 'Delete client' });
    await client(sidebar).getByText('Details', { exact: true }).click();
    for (const [label, typed, shown] of edits) {
      await details(sidebar).getByTitle(`Edit: ${label}`).click();
      await details(sidebar).getByLabel(label, { exact: true }).locator('visible=true').last().fill(typed);
      await page.keyboard.press('Enter');
      await details(sidebar).getByTitle(`Edit: ${label}`).filter({ hasText: shown }).waitFor();
    }
    sidebar = await reload(page);
    await client(sidebar).getByText('Details', { exact: true }).click();
    for (const [label, , shown] of edits) {
      await details(sidebar).getByTitle(`Edit: ${label}`).filter({ hasText: shown }).waitFor();
    }
    expect(await fields()).toMatchObject({ owner: 'Maria', since: '2024-03-01', responseHours: 4 });
    await client(sidebar)
      .getByText(/Logistics · 2 people · with us since March 2024/)
      .waitFor();
  });

  it('the domains and what is recorded', async () => {
    const card = client(sidebar);
    await card.getByText('Details', { exact: true }).click();
    await card.getByRole('button', { name: 'Add domain' }).click();
    await card.getByRole('textbox', { name: 'domain' }).fill('NorthWind.Test');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Remove northwind.test' }).waitFor();
    await card.getByRole('combobox', { name: 'recording' }).selectOption('nothing');
    await expect.poll(fields, patience).toMatchObject({ recording: 'none' });
    expect(Object.keys((await fields()).domains).toSorted()).toEqual(['northwind.example', 'northwind.test']);
    await undo(sidebar, 'Saved');
    await expect.poll(fields, patience).toMatchObject({ recording: 'full' });
    await card.getByRole('button', { name: 'Remove northwind.test' }).click();
    await expect.poll(async () => Object.keys((await fields()).domains), patience).toEqual(['northwind.example']);
  });

  it('their people: role, whether they decide, phones', async () => {
    const card = client(sidebar);
    await card.getByText('Details', { exact: true }).click();
    await card.locator('summary').filter({ hasText: anna.name }).click();
    const about = card.locator('.person-details[open]');
    await about.getByRole('button', { name: 'Add role' }).click();
    await about.getByRole('textbox', { name: 'role' }).fill('Head of logistics');
    await page.keyboard.press('Enter');
    await about.getByTitle('Edit: role').waitFor();
    await about.getByRole('combobox', { name: 'decides' }).selectOption('yes');
    await about.getByRole('button', { name: 'Add phone' }).click();
    await about.getByRole('textbox', { name: 'phone' }).fill('+33 1 23 45');
    await page.keyboard.press('Enter');
    await about.getByRole('button', { name: 'Remove +33 1 23 45' }).waitFor();
    const known = async () =>
      (await cardOf(started.options, 'northwind')).people.find(({ fields: { name } }) => name === anna.name)?.fields;
    await expect.poll(known, patience).toMatchObject({ role: 'Head of logistics', decisionMaker: true });
    expect((await known())?.phones).toEqual({ '+33 1 23 45': true });
    await sidebar.getByRole('list', { name: 'People' }).getByText('Head of logistics').waitFor();
  });

  it('keeps what is being typed when the page is loaded anew', async () => {
    await client(sidebar).getByRole('button', { name: 'Add a goal' }).click();
    await client(sidebar).getByRole('textbox', { name: 'What it is' }).fill('half a thought');
    const stored = () => started.options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    await expect.poll(stored, patience).toContain('half a thought');
    sidebar = await reload(page);
    const typed = client(sidebar).getByRole('textbox', { name: 'What it is' });
    await expect.poll(() => typed.inputValue(), patience).toBe('half a thought');
    await client(sidebar).getByRole('button', { name: 'Cancel' }).click();
    await typed.waitFor({ state: 'detached' });
  });
});

it('deletes a client, and gives everything back', async () => {
  await openNorthwind();
  await client(sidebar).getByText('Details', { exact: true }).click();
  await client(sidebar).getByRole('button', { name: 'Delete client' }).click();
  await client(sidebar).waitFor({ state: 'detached' });
  await undo(sidebar, 'was deleted');
  await clientShown(sidebar, northwind.name);
  await entries(sidebar, 'Quote for 40 seats').first().waitFor();
});

it('meets no error in any page', () => {
  expect(started.browser.observed.problems).toEqual([]);
});
