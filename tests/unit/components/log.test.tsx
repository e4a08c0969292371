// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { entryOf, logFieldsOf } from '../../../components/log/log-fields.ts';
import { openLog } from '../../../components/sidebar/panel.ts';
import { contactCalls } from '../../../utils/messaging/calls/contact.ts';
import type { LogEntry } from '../../../utils/messaging/contract.ts';
import { interactionShape } from '../../../utils/messaging/shapes.ts';
import type { Interaction } from '../../../utils/records/interaction.ts';
import { addNorthwind, openSidebar } from './open-sidebar.tsx';
import type { PageWorld } from './page-world.ts';
import { anna, thread } from './views.ts';

const workshop: LogEntry = {
  occurrence: { site: 'google-calendar', eventId: 'workshop', link: 'https://calendar.example/1' },
  interactionId: null,
  clientIds: ['northwind', 'contoso'],
  medium: 'meeting',
  direction: 'in',
  state: 'happened',
  at: new Date('2026-11-02T00:00').getTime(),
  allDay: true,
  minutes: null,
  subject: '',
  summary: 'Two days in Lyon',
  participants: [{ name: 'Anna Berg', email: anna.email, status: 'tentative' }],
};

const logAnswer = z.object({ value: contactCalls['interaction.log'].output() });
const readAnswer = z.object({ value: interactionShape() });
const textField = () => page.findByRole('textbox', { name: /What it was/ });

/** A sidebar on a mail from Northwind, which has a workshop in common with Contoso. */
async function openWithWorkshop(): Promise<{
  world: PageWorld;
  interactionId: string;
  logged: () => Promise<Interaction>;
}> {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  const answer = await world.ask('interaction.log', { operationId: 'operation-workshop', entry: workshop });
  world.show(thread('t-workshop', [anna]));
  await page.findByText(/Two days in Lyon/);
  const { interactionId } = logAnswer.parse(answer).value;
  return {
    world,
    interactionId,
    logged: async () => readAnswer.parse(await world.ask('interaction.read', { interactionId })).value.fields,
  };
}

test('an entry that is edited changes in what was typed, and in nothing else', async () => {
  const { interactionId, logged } = await openWithWorkshop();
  const before = await logged();
  openLog({ clientId: 'northwind', plan: false, interactionId });
  fireEvent.input(await textField(), { target: { value: 'Two days in Lyon\nThey want a third one.' } });
  fireEvent.click(page.getByRole('button', { name: 'Save' }));
  await page.findByText(/They want a third one\./, { selector: '.entry-summary .ellipsis' });
  expect(before).toMatchObject({ clientIds: { northwind: true, contoso: true }, allDay: true, direction: 'in' });
  expect(await logged()).toEqual({ ...before, subject: 'Two days in Lyon', summary: 'They want a third one.' });
});

test('an entry that is saved as it was stays as it was, to the second and the line', () => {
  const logged: Interaction = {
    ...workshop,
    at: workshop.at + 45_678,
    allDay: false,
    state: 'happened',
    clientIds: { northwind: true, contoso: true },
    participants: { [String(anna.email)]: { name: 'Anna Berg', place: 'guest', status: 'tentative' } },
    projectId: null,
    phase: null,
    identity: null,
    fromClientId: null,
    former: null,
    revision: null,
    provenance: { source: 'hand', site: null, sourceId: null, link: null },
  };
  const entry = entryOf(logFieldsOf('workshop', logged), 'northwind', logged, new Map());
  expect(entry).toMatchObject({ at: logged.at, subject: '', summary: 'Two days in Lyon' });
});

test('another entry has a form of its own, whatever was open before and whenever it is answered', async () => {
  const { world, interactionId } = await openWithWorkshop();
  openLog({ clientId: 'northwind', plan: false, interactionId });
  await waitFor(async () => expect(await textField()).toHaveProperty('value', 'Two days in Lyon'));
  openLog({ clientId: 'northwind', plan: false });
  await waitFor(async () => expect(await textField()).toHaveProperty('value', ''));

  const { release } = world.hold();
  openLog({ clientId: 'northwind', plan: false, interactionId: 'gone' });
  await waitFor(() => expect(page.queryByRole('textbox', { name: /What it was/ })).toBeNull());
  openLog({ clientId: 'northwind', plan: true });
  expect(await page.findByRole('textbox', { name: /What is planned/ })).toHaveProperty('value', '');
  release();
  // What is asked for later is shown: the late answer has come.
  const edit = { name: 'Northwind Group' };
  await world.ask('client.edit', { operationId: 'operation-elsewhere', clientId: 'northwind', edit });
  expect(await page.findByRole('textbox', { name: /What is planned.*Northwind Group/ })).toHaveProperty('value', '');
});

test('what was changed after a try whose answer was lost is what is stored, once', async () => {
  const { world } = await openWithWorkshop();
  openLog({ clientId: 'northwind', plan: false });
  const { sendMessage } = fakeBrowser.runtime;
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(message: { call: string }) {
      const answer = await Reflect.apply(sendMessage, fakeBrowser.runtime, [message]);
      if (message.call === 'interaction.log')
        throw new Error('The message port closed before a response was received.');
      return answer;
    },
  });
  const text = await textField();
  fireEvent.input(text, { target: { value: 'call about pricing' } });
  fireEvent.keyDown(text, { key: 'Enter' });
  await page.findByText(/does not answer/, {}, { timeout: 6000 });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  fireEvent.input(await textField(), { target: { value: 'call about pricing and dates' } });
  fireEvent.keyDown(await textField(), { key: 'Enter' });
  const timeline = within(page.getByRole('list', { name: 'Timeline' }));
  await timeline.findByText('call about pricing and dates');
  expect(timeline.queryByText('call about pricing')).toBeNull();
  expect(world.calls.filter(({ call }) => call === 'interaction.log')).toHaveLength(5);
});

test('the length that the line says is what it is logged with, and what is typed goes before', async () => {
  await openWithWorkshop();
  openLog({ clientId: 'northwind', plan: false });
  fireEvent.input(await textField(), { target: { value: 'Pricing, 20 min: the annual plan' } });
  const minutes = page.getByRole('spinbutton', { name: 'Minutes', hidden: true });
  await waitFor(() => expect(minutes).toHaveProperty('placeholder', '20'));
  fireEvent.keyDown(await textField(), { key: 'Enter' });
  await page.findByText('20 min', { selector: '.entry-facts' });
  await waitFor(() => expect(page.queryByRole('textbox', { name: /What it was/ })).toBeNull());
  openLog({ clientId: 'northwind', plan: false });
  fireEvent.input(await textField(), { target: { value: 'Dates, 20 min' } });
  fireEvent.input(page.getByRole('spinbutton', { name: 'Minutes', hidden: true }), { target: { value: '35' } });
  fireEvent.keyDown(await textField(), { key: 'Enter' });
  await page.findByText('35 min', { selector: '.entry-facts' });
});
