// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { pageAt } from '../../../../components/dashboard/place.ts';
import { subjectAddress } from '../../../../components/dashboard/subject-address.ts';
import { followView } from '../../../../utils/state/screen.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { kickOff, openRecap } from '../recap/open-recap.tsx';
import { anna, event, thread } from '../views.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  closeScreens();
  location.hash = '';
});

async function openAt(hash: string): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  stops.push(followView());
  await readSettings();
  location.hash = hash;
  render(<Dashboard />);
  return world;
}

const heading = (name: string) => page.findByRole('heading', { level: 1, name });

test('an address names a page, a client and an event, whatever is in their ids', () => {
  const address = subjectAddress('brief', 'a/b c#d', 'event 7/ü');
  expect(address).toBe('#brief/a%2Fb%20c%23d/event%207%2F%C3%BC');
  expect(pageAt(address).name).toBe('brief');
  expect(pageAt('#handover/x').name).toBe('handover');
  expect(pageAt('#brief').name).toBe(pageAt('').name);
  expect(pageAt('#brief/%E0%A4%A').name).toBe(pageAt('').name);
});

test('the brief follows what is written, and leads to the handover and the client', async () => {
  const world = await openAt('#brief/northwind');
  await heading('Brief · Northwind Traders');
  expect(page.getByText('No event is planned with them')).toBeTruthy();
  const promised = { owedBy: 'us', who: '', what: 'Send the figures', due: null, projectId: null };
  const about = { operationId: 'operation-promise', commitmentId: 'figures', clientId: 'northwind' };
  await world.ask('commitment.save', { ...about, ...promised });
  await page.findByText('Send the figures');
  expect(world.calls.filter(({ call }) => call === 'screen.read')).toEqual([]);
  fireEvent.click(page.getByRole('link', { name: 'Handover' }));
  await heading('Handover · Northwind Traders');
  fireEvent.click(page.getByRole('link', { name: 'To the client' }));
  expect((await clientRegion()).dataset['clientId']).toBe('northwind');
});

test('a brief of nobody says so, and nothing of the client before is left', async () => {
  const world = await openAt('#brief/northwind');
  await heading('Brief · Northwind Traders');
  const held = world.hold();
  location.hash = '#brief/nobody';
  await waitFor(() => expect(page.queryByText(/Northwind/)).toBeNull());
  held.release();
  await page.findByText('This is not there any more.');
});

test('a brief that cannot be read offers to try again', async () => {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  world.breakChannel(99);
  location.hash = '#brief/northwind';
  render(<Dashboard />);
  const again = await page.findByRole('button', { name: 'Try again' }, { timeout: 6000 });
  world.breakChannel(0);
  fireEvent.click(again);
  await heading('Brief · Northwind Traders');
});

test('what was seen is told month by month', async () => {
  const world = await openAt('#seen');
  await page.findByText('Nothing was seen yet');
  const view = thread('s-seen', [anna]);
  const messages = view.messages.map((mail) => ({ ...mail, date: new Date().toISOString() }));
  await world.ask('view.seen', { view: { ...view, messages } });
  await page.findByRole('heading', { name: 'Received mail · maria@acme.example' });
  expect(page.getByRole('img', { name: '1 day was seen' })).toBeTruthy();
  fireEvent.click(page.getByText('Month by month'));
  const rows = page.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(rows.filter((row) => /1 of (?:28|29|30|31)0$/.test(row))).toHaveLength(1);
  expect(rows).toHaveLength(15);
});

test('in the sidebar the client leads to the brief and the handover, and shows how they are reached', async () => {
  const world = await openSidebar(thread('p-nobody', []));
  await addNorthwind(world);
  const edit = { preferredChannel: 'call' };
  await world.ask('client.edit', { operationId: 'operation-channel', clientId: 'northwind', edit });
  world.show(thread('p-anna', [anna]));
  const region = within(await clientRegion());
  const link = region.getByRole('link', { name: 'Brief' });
  expect(link.getAttribute('href')).toBe('dashboard.html#brief/northwind');
  fireEvent.click(link);
  await waitFor(() => expect(world.calls.map(({ call }) => call)).toContain('tab.open'));
  expect(world.calls.find(({ call }) => call === 'tab.open')?.input).toEqual({
    address: 'dashboard.html#brief/northwind',
  });
  expect(world.calls.filter(({ call }) => call === 'channel.read')).toEqual([]);
  const details = region.getByText('Details').closest('details');
  if (details !== null) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  const table = await region.findByRole('table', { name: 'How they are reached' });
  expect(within(table).getByRole('row', { name: /Northwind Traders phone/ })).toBeTruthy();
});

test('a recap by mail to somebody who asked for another way says so, until they are taken out', async () => {
  const world = await openRecap(kickOff('channel'));
  expect(page.queryByRole('note')).toBeNull();
  const edit = { statedChannel: 'call' };
  const personId = 'person anna@northwind.example';
  await world.ask('person.edit', { operationId: 'operation-stated', personId, edit });
  await page.findByText('Anna Berg prefers: phone.');
  fireEvent.click(page.getByRole('button', { name: /^To:/ }));
  fireEvent.click(page.getByRole('checkbox', { name: /Anna Berg/ }));
  await waitFor(() => expect(page.queryByText('Anna Berg prefers: phone.')).toBeNull());
});

test('with a planned event on the screen the brief is for that one', async () => {
  const world = await openSidebar(thread('p-event', []));
  await addNorthwind(world);
  const { event: past, ...rest } = event('e-next', [anna]);
  const view = { ...rest, event: past && { ...past, start: '2099-01-05T14:00', end: '2099-01-05T14:45' } };
  await world.ask('view.seen', { view });
  world.show(view);
  const region = within(await clientRegion());
  const link = () => region.getByRole('link', { name: 'Brief' }).getAttribute('href');
  await waitFor(() => expect(link()).toMatch(/^dashboard\.html#brief\/northwind\/.*e-next/));
  expect(region.getByRole('link', { name: 'Handover' }).getAttribute('href')).toBe('dashboard.html#handover/northwind');
});
