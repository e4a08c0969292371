import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { sidebarFrame } from '../browser/frames.ts';
import { eventOf } from '../synthetic/calendar/calendar-events.ts';
import { anna, bruno, grace, henrik, maria, sam, tomas } from '../synthetic/mailbox/people.ts';
import { eventShown, occurrenceOf, openPopup, openWeekOf } from './steps/calendar.ts';
import { client, clientShown, people, person, preview, toast, undo } from './steps/sidebar.ts';
import { patience, startRecording } from './steps/start.ts';
import type { Started } from './steps/start.ts';
import { addClients, contoso, northwind, timelineOf } from './steps/store.ts';

let started: Started;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  started = await startRecording();
  await addClients(started.options, northwind, contoso);
});
afterAll(() => started.browser.close());
beforeEach(() => page?.close());

const logButton = () => sidebar.getByRole('button', { name: 'Log', exact: true });

/** What is stored of an event with a client. */
async function loggedOf(clientId: string, title: string) {
  const timeline = await timelineOf(started.options, clientId);
  return timeline.filter(({ subject }) => subject === title);
}

it('fills in guests, client, time, length and title from the popup; one press logs it', async () => {
  const event = eventOf('northwind-kick-off');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  for (const { email } of [anna, bruno]) await person(sidebar, email).getByText('accepted').waitFor();
  await person(sidebar, tomas.email).getByText('Colleague').waitFor();
  expect(await person(sidebar, maria.email).count()).toBe(0);
  await logButton().click();
  await toast(sidebar, 'Logged').waitFor();
  await expect.poll(async () => (await loggedOf('northwind', event.title)).length, patience).toBe(1);
  const [logged] = await loggedOf('northwind', event.title);
  expect(logged).toMatchObject({ state: 'happened', minutes: 60, at: event.start.getTime() });
  expect(logged?.participants.toSorted()).toEqual([anna.name, bruno.name, tomas.name]);
  expect(logged?.link).toMatch(/^https:\/\/calendar\.google\.com\//);
  await logButton().waitFor({ state: 'detached' });
});

it('updates what was logged when it is logged again, with notes', async () => {
  const event = eventOf('northwind-kick-off');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill('They want the annual plan');
  await sidebar.getByRole('button', { name: 'Update the log' }).click();
  await toast(sidebar, 'Updated').waitFor();
  const logged = await loggedOf('northwind', event.title);
  expect(logged.map(({ summary }) => summary)).toEqual(['They want the annual plan']);
  await undo(sidebar, 'Updated');
  await expect.poll(async () => (await loggedOf('northwind', event.title))[0]?.summary, patience).toBe('');
});

it('logs the same occurrence from its edit page, once', async () => {
  const event = eventOf('northwind-kick-off');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await page.locator('#xDetDlg:visible').getByRole('button', { name: /edit/i }).click();
  await page.locator('body[data-viewfamily=EVENT_EDIT] #xTiIn').waitFor();
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  await sidebar.getByText('Logged', { exact: true }).waitFor();
  await sidebar.getByRole('textbox', { name: 'Notes' }).fill('from the edit page');
  await sidebar.getByRole('button', { name: 'Update the log' }).click();
  await toast(sidebar, 'Updated').waitFor();
  const [logged, ...others] = await loggedOf('northwind', event.title);
  expect(others).toEqual([]);
  expect(logged).toMatchObject({ summary: 'from the edit page', minutes: 60, at: event.start.getTime() });
  expect(logged?.participants.toSorted()).toEqual([anna.name, bruno.name, tomas.name]);
});

it('reads the edit page alone, without the popup before it', async () => {
  const event = occurrenceOf('northwind-steering', -1);
  page = await started.context.newPage();
  await page.goto(`https://calendar.google.com/calendar/u/0/r/eventedit/${event.eid}`);
  sidebar = await sidebarFrame(page);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  await logButton().click();
  await toast(sidebar, 'Logged').waitFor();
  const [logged] = (await loggedOf('northwind', event.title)).filter(({ state }) => state === 'happened');
  expect(logged).toMatchObject({ minutes: 45, at: event.start.getTime() });
});

it('takes another occurrence of a series for an entry of its own', async () => {
  const event = occurrenceOf('northwind-steering', -2);
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  await logButton().click();
  await toast(sidebar, 'Logged').waitFor();
  const happened = (await loggedOf('northwind', event.title)).filter(({ state }) => state === 'happened');
  expect(happened.map(({ at }) => at)).toEqual(
    [-1, -2].map((weeks) => occurrenceOf(event.slug, weeks).start.getTime()),
  );
});

it('makes an event that lies ahead the next contact', async () => {
  const event = eventOf('northwind-steering');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await person(sidebar, bruno.email).getByText('no answer').waitFor();
  await sidebar.getByText('Planned', { exact: true }).first().waitFor();
  await client(sidebar).getByTitle('Plan the next contact').getByText(event.title).waitFor();
  const planned = (await loggedOf('northwind', event.title)).filter(({ state }) => state === 'planned');
  expect(planned.map(({ at, minutes }) => [at, minutes])).toEqual([[event.start.getTime(), 45]]);
});

it('knows an event of a whole day, and who declined', async () => {
  const event = eventOf('contoso-workshop');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, contoso.name);
  await person(sidebar, henrik.email).getByText('declined').waitFor();
  await sidebar.getByText('Planned', { exact: true }).first().waitFor();
  await logButton().click();
  await toast(sidebar, 'Updated').waitFor();
  const [planned, ...others] = await loggedOf('contoso', event.title);
  expect(others).toEqual([]);
  expect(planned).toMatchObject({ allDay: true, minutes: null, state: 'planned', at: event.start.getTime() });
  expect(planned?.participants.toSorted()).toEqual([grace.name, henrik.name]);
});

it('says that guests are unknown where the page does not name them, and does not call it nobody', async () => {
  const event = eventOf('town-hall');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await sidebar.getByText('The page does not name the guests.').waitFor();
  expect(await sidebar.getByText('Nobody is invited.').count()).toBe(0);
  await page.keyboard.press('Escape');
  await openPopup(page, eventOf('focus'));
  await eventShown(sidebar, 'Focus time');
  await sidebar.getByText('Nobody is invited.').waitFor();
});

it('never shows the event before in a popup that is used again', async () => {
  const [first, second] = [eventOf('northwind-kick-off'), eventOf('tailspin-review')];
  ({ page, sidebar } = await openWeekOf(started.context, first));
  await openPopup(page, first);
  await clientShown(sidebar, northwind.name);
  const shown = await sidebar.evaluateHandle(() => {
    const states: string[] = [];
    const look = () => {
      const title = document.querySelector('main h1')?.textContent ?? '';
      const client = document.querySelector('[data-client-id]')?.getAttribute('data-client-id') ?? '';
      const emails = [...document.querySelectorAll('[data-email]')].map((one) => one.getAttribute('data-email'));
      states.push(JSON.stringify([title, client, emails.join(' ')]));
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return states;
  });
  await openPopup(page, second);
  await eventShown(sidebar, second.title);
  await person(sidebar, sam.email).getByRole('button', { name: 'Add client' }).waitFor();
  expect(await client(sidebar).count()).toBe(0);
  expect(await people(sidebar).getByRole('listitem').count()).toBe(1);
  const ofSecond = (await shown.jsonValue()).filter((state) => state.includes(second.title));
  expect(ofSecond.length).toBeGreaterThan(0);
  expect(ofSecond.filter((state) => state.includes('northwind'))).toEqual([]);
  await openPopup(page, first);
  await eventShown(sidebar, first.title);
  await clientShown(sidebar, northwind.name);
  const ofFirst = (await shown.jsonValue()).filter((state) => state.includes(first.title));
  expect(ofFirst.filter((state) => state.includes('tailspin'))).toEqual([]);
  await page.keyboard.press('Escape');
  await sidebar.locator('body[data-view=none]').waitFor();
  expect(await client(sidebar).count()).toBe(0);
});

it('begins a recap of the event with its day, its guests and the notes', async () => {
  const event = eventOf('northwind-kick-off');
  ({ page, sidebar } = await openWeekOf(started.context, event));
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await clientShown(sidebar, northwind.name);
  await sidebar.getByText('Logged', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'Draft recap' }).click();
  expect(await sidebar.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('from the edit page');
  await preview(sidebar).getByText('Recap: Northwind kick-off on').waitFor();
  const day = event.start.toLocaleDateString('sv');
  expect(await sidebar.getByLabel('Meeting on').inputValue()).toBe(day);
});

it('reads the event in another language', async () => {
  const event = eventOf('northwind-kick-off');
  page = await started.context.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week?hl=ja');
  sidebar = await sidebarFrame(page);
  await openPopup(page, event);
  await eventShown(sidebar, event.title);
  await sidebar.getByText('Logged', { exact: true }).waitFor();
});

it('meets no error in any page, and asks nobody on the network', () => {
  expect(started.browser.observed.problems).toEqual([]);
  expect(started.browser.observed.extensionRequests()).toEqual([]);
});
