// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { everyClient } from '../../../../components/clients/filter.ts';
import { clearTicks, clientFilter, clientOrder } from '../../../../components/clients/shown-clients.ts';
import { clientRows } from '../../../../utils/state/client-rows.ts';
import { followView } from '../../../../utils/state/screen.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { closeScreens } from '../close-screens.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  closeScreens();
  for (const stop of stops.splice(0)) stop();
  clientRows.value = null;
  clientFilter.value = everyClient;
  clientOrder.value = { column: 'name', direction: 'ascending' };
  clearTicks();
  location.hash = '';
});

async function add(world: PageWorld, name: string): Promise<void> {
  const clientId = name.toLowerCase();
  const client = { clientId, name, domains: [`${clientId}.example`], people: [], link: null };
  await world.ask('client.add', { operationId: `operation-${clientId}`, ...client });
}

async function openDashboard(...names: string[]): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  for (const name of names) await add(world, name);
  stops.push(followView());
  await readSettings();
  if (location.hash === '') location.hash = '#clients';
  render(<Dashboard />);
  return world;
}

const grid = () => page.findByRole('grid', { name: 'Clients' });
const names = async () =>
  within(await grid())
    .getAllByRole('rowheader')
    .map((cell) => cell.querySelector('a')?.textContent);

test('says how to begin where there are no clients', async () => {
  await openDashboard();
  expect(await page.findByRole('heading', { name: 'No clients yet' })).toBeTruthy();
});

test('lists every client by name and finds them by a part of the name or the domain', async () => {
  await openDashboard('Tailspin', 'Contoso', 'Fabrikam');
  expect(await names()).toEqual(['Contoso', 'Fabrikam', 'Tailspin']);
  const find = page.getByRole('searchbox', { name: 'Find a client' });
  fireEvent.input(find, { target: { value: 'SPIN.ex' } });
  expect(await names()).toEqual(['Tailspin']);
  fireEvent.input(find, { target: { value: 'nobody' } });
  expect(page.getByText('No client is found by “nobody”.')).toBeTruthy();
});

test('a client that is added elsewhere appears', async () => {
  const world = await openDashboard('Contoso');
  expect(await names()).toEqual(['Contoso']);
  await add(world, 'Adatum');
  await waitFor(async () => expect(await names()).toEqual(['Adatum', 'Contoso']));
});

test('the address names the client that is open, and another one takes its place', async () => {
  location.hash = '#client=contoso';
  await openDashboard('Contoso', 'Fabrikam');
  const card = await page.findByRole('region', { name: 'Client' });
  expect(card.dataset['clientId']).toBe('contoso');
  expect(
    within(await grid())
      .getByRole('row', { name: /Contoso/ })
      .getAttribute('aria-current'),
  ).toBe('true');
  location.hash = '#client=fabrikam';
  await waitFor(() => expect(page.getByRole('region', { name: 'Client' }).dataset['clientId']).toBe('fabrikam'));
  location.hash = '#clients';
  await waitFor(() => expect(page.queryByRole('region', { name: 'Client' })).toBeNull());
});

test('a client that is not there any more is said', async () => {
  location.hash = '#client=gone';
  await openDashboard('Contoso');
  expect(await page.findByText('This is not there any more.')).toBeTruthy();
});

test('an edit in the card is shown in the list', async () => {
  location.hash = '#client=contoso';
  await openDashboard('Contoso');
  const card = await page.findByRole('region', { name: 'Client' });
  fireEvent.change(within(card).getByRole('combobox', { name: 'Status' }), { target: { value: 'paused' } });
  expect(await within(await grid()).findByText('Paused')).toBeTruthy();
});
