// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ComposeView } from '../../../../utils/sites/view.ts';
import type { PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';
import { kickOff, openRecap, press, showPanel, type } from './open-recap.tsx';

const insertMessage = z.object({
  type: z.literal('insert'),
  draft: z.object({ recapId: z.string(), to: z.array(z.string()), subject: z.string(), blocks: z.array(z.unknown()) }),
});

/** The draft that the page was asked to write, once it was. */
async function draftAsked(world: PageWorld) {
  const asked = () => world.heard.some((message) => insertMessage.safeParse(message).success);
  await waitFor(() => expect(asked()).toBe(true), { timeout: 5000 });
  return insertMessage.parse(world.heard.findLast((message) => insertMessage.safeParse(message).success)).draft;
}

async function stored(world: PageWorld, recapId: string) {
  return world.ask('recap.read', { recapId });
}

test('the recap is saved, and then written into the mail that is open', async () => {
  const world = await openRecap(kickOff('insert'));
  type('Notes', 'decided: blue');
  press('Insert into mail');
  const draft = await draftAsked(world);
  expect(draft.to).toEqual(['anna@northwind.example', 'bruno@northwind.example']);
  expect(draft.subject).toBe('Recap: Kick-off on Monday, 16 November');
  expect(draft.blocks).toContainEqual({ type: 'list', items: ['Blue'] });
  const fields = { notes: 'decided: blue', clientIds: { northwind: true }, sentAt: null };
  expect(await stored(world, draft.recapId)).toMatchObject({ ok: true, value: { fields } });
  world.say({ type: 'inserted', recapId: 'another' });
  expect(page.queryByText(/It is in your mail/)).toBeNull();
  world.say({ type: 'inserted', recapId: draft.recapId });
  expect(await page.findByText(/It is in your mail/)).toBeTruthy();
});

test('whom the mail that it was put into does not go to is said, until it does', async () => {
  const world = await openRecap(kickOff('left out'));
  type('Notes', 'decided: blue');
  const reply: ComposeView = { key: 'box-1', to: [anna], cc: [], subject: '', format: 'html', reply: true };
  world.show(thread('t-recap', [anna], { composes: [reply] }));
  press('Insert into mail');
  const { recapId } = await draftAsked(world);
  world.say({ type: 'inserted', recapId });
  expect(await page.findByText('That mail does not go to Bruno Ochoa yet.')).toBeTruthy();
  const answered = { ...reply, cc: [{ name: 'Bruno', email: 'bruno@northwind.example' }] };
  world.show(thread('t-recap', [anna], { composes: [answered] }));
  await waitFor(() => expect(page.queryByText(/does not go to/)).toBeNull());
});

test('inserting twice changes the same recap', async () => {
  const world = await openRecap(kickOff('twice'));
  type('Notes', 'decided: blue');
  press('Insert into mail');
  const first = await draftAsked(world);
  world.say({ type: 'not-inserted', recapId: first.recapId });
  await page.findByRole('button', { name: 'Copy it instead' });
  type('Notes', 'decided: green');
  world.heard.length = 0;
  press('Insert into mail');
  expect((await draftAsked(world)).recapId).toBe(first.recapId);
  expect(await stored(world, first.recapId)).toMatchObject({ value: { fields: { notes: 'decided: green' } } });
});

test('where no mail is open, one opens and takes the draft', async () => {
  const world = await openRecap(kickOff('no compose'));
  type('Notes', 'decided: blue');
  press('Insert into mail');
  const draft = await draftAsked(world);
  world.say({
    type: 'no-compose',
    recapId: draft.recapId,
    url: 'https://mail.google.com/mail/?view=cm',
    site: 'gmail',
  });
  await page.findByText(/opens in another tab/);
  const kept = await fakeBrowser.storage.local.get('pending-draft');
  const base = 'https://mail.google.com/mail/';
  expect(kept['pending-draft']).toMatchObject({ draft: { recapId: draft.recapId }, site: 'gmail', base });
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContain('https://mail.google.com/mail/?view=cm');
});

test('an address that is no page is not opened', async () => {
  const world = await openRecap(kickOff('no page'));
  press('Insert into mail');
  const { recapId } = await draftAsked(world);
  world.say({ type: 'no-compose', recapId, url: 'javascript:alert(1)', site: 'gmail' });
  await page.findByText(/could not be written into a mail here/);
  expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).not.toContain('javascript:alert(1)');
});

test('only those who are chosen get it, and an address can be added', async () => {
  const world = await openRecap(kickOff('recipients'));
  press('To: 2 people');
  expect(page.getByText('Somebody: no address known')).toBeTruthy();
  fireEvent.click(page.getByRole('checkbox', { name: /Bruno Ochoa/ }));
  type('Add an address', 'nonsense');
  press('Add');
  expect(page.getByText('This is not a mail address.')).toBeTruthy();
  type('Add an address', 'Carla@Northwind.example');
  press('Add');
  expect(page.queryByText('This is not a mail address.')).toBeNull();
  press('Insert into mail');
  expect((await draftAsked(world)).to).toEqual(['anna@northwind.example', 'carla@northwind.example']);
});

test('a recap for nobody’s client is written, and kept nowhere', async () => {
  const world = await openRecap(kickOff('stranger', { clients: [] }));
  press('Insert into mail');
  const { recapId } = await draftAsked(world);
  expect(await stored(world, recapId)).toMatchObject({ ok: true, value: null });
});

test('once it was sent it says so, and a new one begins empty', async () => {
  const world = await openRecap(kickOff('sent'));
  type('Notes', 'decided: blue');
  press('Insert into mail');
  const { recapId } = await draftAsked(world);
  await world.ask('recap.step', { operationId: 'operation-sent', recapId, step: 'sent' });
  expect(await page.findByText(/This mail was sent on/)).toBeTruthy();
  press('Start a new one');
  await waitFor(() => expect(page.queryByText(/This mail was sent on/)).toBeNull());
  expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', '');
  world.heard.length = 0;
  press('Insert into mail');
  expect((await draftAsked(world)).recapId).not.toBe(recapId);
});

test('a background that does not answer is said, the mail is written all the same, and what was typed is kept', async () => {
  const world = await openRecap(kickOff('silent'));
  type('Notes', 'decided: blue');
  world.breakChannel(100);
  press('Insert into mail');
  const { recapId } = await draftAsked(world);
  world.say({ type: 'inserted', recapId });
  expect(await page.findByText(/It is not on the timeline\. Clientside does not answer/)).toBeTruthy();
  world.breakChannel(0);
  await showPanel(kickOff('silent'));
  expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'decided: blue');
});
