import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../browser/call.ts';
import { anna, bruno, grace, maria, sam, tomas } from '../synthetic/mailbox/people.ts';
import { threadOf } from '../synthetic/mailbox/mailbox.ts';
import { goTo, hashOf, openThread, reload } from './steps/mail.ts';
import { clientShown, entries, logByKeyboard, people, person, shownClientId, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, cardOf, contoso, fabrikam, litware, northwind, timelineOf } from './steps/store.ts';

declare const chrome: { storage: { local: { get(key: null): Promise<unknown> } } };

let started: Started;

beforeAll(async () => {
  started = await startRecording();
});
afterAll(() => started.browser.close());

const addButton = { name: 'Add client' };

describe('the people of a mail', () => {
  it('are named with their addresses, the user left out, a colleague told from a stranger', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await person(sidebar, anna.email).getByText(anna.name, { exact: true }).waitFor();
    await person(sidebar, anna.email).getByText(anna.email).waitFor();
    await person(sidebar, bruno.email).getByRole('button', addButton).waitFor();
    expect(await person(sidebar, maria.email).count()).toBe(0);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await person(sidebar, tomas.email).getByText('Colleague').waitFor();
    expect(await person(sidebar, tomas.email).getByRole('button').count()).toBe(0);
    await page.close();
  });

  it('are nobody where a list, a machine or a newsletter writes', async () => {
    const { page, sidebar } = await openThread(started.context, 'newsletter');
    const nobody = sidebar.getByText('This came from a list or an automatic sender.');
    await nobody.waitFor();
    expect(await sidebar.getByRole('button', addButton).count()).toBe(0);
    await goTo(page, '#inbox');
    await nobody.waitFor({ state: 'detached' });
    await goTo(page, hashOf('no-reply'));
    await nobody.waitFor();
    expect(await sidebar.getByRole('button', addButton).count()).toBe(0);
    expect(await people(sidebar).getByRole('listitem').count()).toBe(0);
    await page.close();
  });

  it('may have hostile names, which stay text', async () => {
    const { page, sidebar } = await openThread(started.context, 'hostile');
    await person(sidebar, 'mallory@evil.example').getByText('onerror').waitFor();
    await person(sidebar, 'mallory@evil.example').getByRole('button', addButton).click();
    await sidebar.getByRole('textbox', { name: 'Domain' }).waitFor();
    expect(await sidebar.locator('img, script:not([src])').count()).toBe(0);
    expect(await page.locator('html').getAttribute('data-pwned')).toBeNull();
    await page.close();
  });
});

describe('"Add client"', () => {
  it('never takes the domain of a mail provider', async () => {
    const { page, sidebar } = await openThread(started.context, 'free-mail');
    await person(sidebar, 'jonas.weber.carpentry@gmail.com').getByRole('button', addButton).click();
    const name = sidebar.getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => name.inputValue(), patience).toBe('Jonas Weber');
    expect(await sidebar.getByRole('textbox', { name: 'Domain' }).inputValue()).toBe('');
    await page.close();
  });

  it('fills in name and registrable domain, brings the others of it along, and takes it all back', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await person(sidebar, bruno.email).getByRole('button', addButton).click();
    const name = sidebar.getByRole('textbox', { name: 'Name', exact: true });
    await expect.poll(() => name.inputValue(), patience).toBe('Northwind');
    expect(await sidebar.getByRole('textbox', { name: 'Domain' }).inputValue()).toBe('northwind.example');
    const along = sidebar.getByRole('group', { name: 'Their people' });
    expect(await along.getByRole('checkbox', { name: new RegExp(anna.email) }).isChecked()).toBe(true);
    expect(await along.getByRole('checkbox', { name: new RegExp(bruno.email) }).isChecked()).toBe(true);
    await name.fill('Northwind Traders');
    await sidebar.getByRole('button', addButton).click();
    await clientShown(sidebar, 'Northwind Traders');
    for (const { email } of [anna, bruno]) await person(sidebar, email).getByText('Northwind Traders').waitFor();
    const card = await cardOf(started.options, await shownClientId(sidebar));
    expect(card.client.fields.domains).toEqual({ 'northwind.example': true });
    expect(card.people.flatMap(({ fields }) => Object.keys(fields.emails)).toSorted()).toEqual([
      anna.email,
      bruno.email,
    ]);
    await undo(sidebar, 'Northwind Traders was added');
    await person(sidebar, anna.email).getByRole('button', addButton).waitFor();
    expect((await callBackground(started.options, 'store.state', {})).clients).toBe(0);
    await page.close();
  });

  it('is not needed for whoever writes from the domain of a client', async () => {
    await addClients(started.options, { ...contoso, people: [] });
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await clientShown(sidebar, contoso.name);
    await person(sidebar, grace.email).getByText(contoso.name).waitFor();
    await page.close();
  });
});

describe('recording', () => {
  it('takes each mail that is opened once, however often it is opened, and over a reload', async () => {
    await addClients(started.options, northwind);
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await entries(sidebar, 'Quote for 40 seats').first().waitFor();
    // The mail that is open, and that two of ours stand unopened before it.
    const directions = async () => (await timelineOf(started.options, 'northwind')).map(({ direction }) => direction);
    await expect.poll(directions, patience).toEqual(['in', 'out', 'out']);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await expect.poll(() => entries(sidebar).count(), patience).toBe(4);
    await goTo(page, '#inbox');
    await sidebar.locator('body[data-view=list]').waitFor();
    await goTo(page, hashOf('northwind-quote'));
    await clientShown(sidebar, northwind.name);
    const again = await reload(page);
    await clientShown(again, northwind.name);
    await logByKeyboard(page, again, 'after the reload');
    await entries(again, 'after the reload').waitFor();
    const recorded = (await timelineOf(started.options, 'northwind')).filter(({ medium }) => medium === 'mail');
    const { mails, subject } = threadOf('northwind-quote');
    expect(recorded.map(({ at }) => at)).toEqual(
      mails.map(({ date }) => date.setSeconds(0, 0)).toSorted((a, b) => b - a),
    );
    expect(recorded.map(({ direction }) => direction)).toEqual(['in', 'out', 'in', 'out']);
    expect(recorded[0]).toMatchObject({
      subject,
      summary: expect.stringMatching(/^Thanks! Could go-live move to June/),
    });
    expect(recorded[0]?.link).toMatch(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#/);
    expect(recorded[0]?.participants).toContain(bruno.name);
    expect(recorded[2]?.summary).not.toContain('here is the quote');
    await page.close();
  });

  it('keeps who, when and subject only, or nothing, where the client is switched so', async () => {
    for (const [client, recording] of [[litware, 'metadata'] as const, [fabrikam, 'none'] as const]) {
      await addClients(started.options, client);
      const edit = { recording };
      const { clientId } = client;
      await callBackground(started.options, 'client.edit', { operationId: `switch ${clientId}`, clientId, edit });
    }
    const { page, sidebar } = await openThread(started.context, 'fabrikam-site');
    await clientShown(sidebar, fabrikam.name);
    await goTo(page, hashOf('tailspin-report'));
    await person(sidebar, sam.email).getByRole('button', addButton).waitFor();
    await goTo(page, hashOf('litware-draft'));
    await entries(sidebar, 'Autumn campaign, draft 1').first().waitFor();
    const [mail] = await timelineOf(started.options, 'litware');
    expect(mail).toMatchObject({ subject: 'Autumn campaign, draft 1', summary: '', direction: 'in' });
    expect(await timelineOf(started.options, 'fabrikam')).toEqual([]);
    await page.close();
  });

  it('takes a mail once that was painted some time before its id was', async () => {
    const { page, sidebar } = await openThread(started.context, 'tailspin-report', { idsAfter: 400 });
    await goTo(page, hashOf('contoso-copy'));
    await clientShown(sidebar, contoso.name);
    await page.locator('.h7 [data-legacy-message-id]').waitFor();
    await logByKeyboard(page, sidebar, 'after the id was painted');
    await entries(sidebar, 'after the id was painted').waitFor();
    expect(await entries(sidebar, 'Who signs off the copy?').count()).toBe(1);
    await page.close();
  });

  it('never takes a mail of a stranger', async () => {
    const known = await Promise.all(['northwind', 'contoso', 'litware'].map((id) => timelineOf(started.options, id)));
    const { interactions } = await callBackground(started.options, 'store.state', {});
    expect(interactions).toBe(known.flat().length);
  });
});

describe('"Log"', () => {
  it('takes a call, a meeting and a note in one line each, by keyboard alone', async () => {
    const { page, sidebar } = await openThread(started.context, 'contoso-copy');
    await clientShown(sidebar, contoso.name);
    for (const [index, kind] of ['Call', 'Video', 'Meeting', 'Note'].entries()) {
      await sidebar.getByRole('button', { name: 'Log', exact: true }).focus();
      await page.keyboard.press('Enter');
      await sidebar
        .getByRole('textbox', { name: /^What it was/ })
        .and(sidebar.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Shift+Tab');
      for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowRight');
      await sidebar.getByRole('radio', { name: kind, checked: true }).and(sidebar.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type(`${kind} about the copy`);
      await page.keyboard.press('Enter');
      await entries(sidebar, `${kind} about the copy`).waitFor();
    }
    const logged = (await timelineOf(started.options, 'contoso')).filter(({ medium }) => medium !== 'mail');
    const media = logged.filter(({ subject }) => subject.endsWith('about the copy')).map(({ medium }) => medium);
    expect(media.toSorted()).toEqual(['call', 'meeting', 'note', 'video']);
    expect(await page.locator('html').getAttribute('data-shortcuts-fired')).toBeNull();
    await page.close();
  });

  it('takes when, how long and with whom, and what is typed stays over a reload', async () => {
    const { page, sidebar } = await openThread(started.context, 'northwind-quote');
    await clientShown(sidebar, northwind.name);
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    await sidebar.getByRole('textbox', { name: /^What it was/ }).fill('Pricing\nthey want the annual plan');
    await expect
      .poll(() => started.options.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))), patience)
      .toContain('annual plan');
    const again = await reload(page);
    await again.getByRole('button', { name: 'Continue' }).click();
    const text = again.getByRole('textbox', { name: /^What it was/ });
    expect(await text.inputValue()).toBe('Pricing\nthey want the annual plan');
    await again.getByText('When and with whom').click();
    await again.getByLabel('Day').fill('2026-02-03');
    await again.getByRole('textbox', { name: 'Time' }).fill('10:30');
    await again.getByLabel('Minutes').fill('25');
    await again.getByRole('checkbox', { name: anna.name }).check();
    await again.getByRole('button', { name: 'Log', exact: true }).click();
    await entries(again, 'Pricing').waitFor();
    const logged = (await timelineOf(started.options, 'northwind')).find(({ subject }) => subject === 'Pricing');
    expect(logged).toMatchObject({ medium: 'call', minutes: 25, summary: 'they want the annual plan' });
    expect(logged?.at).toBe(new Date(2026, 1, 3, 10, 30).getTime());
    expect(logged?.participants).toEqual([anna.name]);
    await undo(again, 'Logged');
    await entries(again, 'Pricing').waitFor({ state: 'detached' });
    await page.close();
  });
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
