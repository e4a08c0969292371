// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { everyClient } from '../../../../components/clients/filter.ts';
import { clearTicks, clientFilter, clientOrder } from '../../../../components/clients/shown-clients.ts';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { clientRows } from '../../../../utils/state/client-rows.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';

afterEach(() => {
  closeScreens();
  clientRows.value = null;
  clientFilter.value = everyClient;
  clientOrder.value = { column: 'name', direction: 'ascending' };
  clearTicks();
  location.hash = '';
});

async function openPage(count: number): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  for (let index = 1; index <= count; index += 1) {
    const client = { clientId: `c${index}`, name: `Client ${index}`, domains: [], people: [], link: null };
    await world.ask('client.add', { operationId: `operation-add-${index}`, ...client });
  }
  await readSettings();
  location.hash = '#clients';
  render(<Dashboard />);
  await page.findByRole('grid');
  // All can be ticked once all are there.
  await waitFor(() =>
    expect(page.getByRole('checkbox', { name: 'Select all that are shown' })).toHaveProperty('disabled', false),
  );
  return world;
}

const rows = () => within(page.getByRole('grid')).getAllByRole('row').slice(1);
const names = () => rows().map((row) => row.querySelector('a')?.textContent);
const focused = () => document.activeElement?.querySelector('a')?.textContent;
const selected = () =>
  rows()
    .filter((row) => row.ariaSelected === 'true' || row.getAttribute('aria-selected') === 'true')
    .map((row) => row.querySelector('a')?.textContent);
const press = (key: string, more: object = {}) => {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key, ...more });
};
const head = (name: string) => page.getByRole('columnheader', { name: new RegExp(name) });

test('only some of many rows are there, each saying which it is of how many', async () => {
  await openPage(60);
  expect(page.getByRole('grid').getAttribute('aria-rowcount')).toBe('61');
  expect(rows().length).toBeLessThan(50);
  expect(rows()[2]?.getAttribute('aria-rowindex')).toBe('4');
  rows()[0]?.focus();
  press('End');
  await waitFor(() => expect(focused()).toBe('Client 60'));
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('61');
});

test('a head sorts by its column, and the other way round where it is pressed again', async () => {
  await openPage(3);
  expect(head('Client').getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(within(head('Client')).getByRole('button'));
  await waitFor(() => expect(names()).toEqual(['Client 3', 'Client 2', 'Client 1']));
  expect(head('Client').getAttribute('aria-sort')).toBe('descending');
  expect(head('People').getAttribute('aria-sort')).toBe('none');
});

test('the keys go from row to row, tick, and lead to the filter and back', async () => {
  await openPage(6);
  const [stop] = rows().filter((row) => row.tabIndex === 0);
  stop?.focus();
  press('ArrowDown');
  await waitFor(() => expect(focused()).toBe('Client 2'));
  press(' ');
  await waitFor(() => expect(selected()).toEqual(['Client 2']));
  press('ArrowDown', { shiftKey: true });
  await waitFor(() => expect(focused()).toBe('Client 3'));
  press('ArrowDown', { shiftKey: true });
  await waitFor(() => expect(selected()).toEqual(['Client 2', 'Client 3', 'Client 4']));
  expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
  press('Escape');
  await waitFor(() => expect(selected()).toEqual([]));
  press('a', { ctrlKey: true });
  await waitFor(() => expect(selected()).toHaveLength(6));
  press('/');
  const field = page.getByRole('searchbox', { name: 'Find a client' });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: 'client 5' } });
  await waitFor(() => expect(names()).toEqual(['Client 5']));
  press('Enter');
  expect(focused()).toBe('Client 5');
  press('Enter');
  expect(location.hash).toBe('#client=c5');
});

test('what is typed leaves out the others, and Escape brings them back', async () => {
  await openPage(3);
  const field = page.getByRole('searchbox', { name: 'Find a client' });
  field.focus();
  fireEvent.input(field, { target: { value: 'nobody' } });
  expect(await page.findByText('No client is found by “nobody”.')).toBeTruthy();
  press('Escape');
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('many clients are changed at once and changed back at once', async () => {
  const world = await openPage(5);
  fireEvent.click(page.getByRole('checkbox', { name: 'Select Client 2' }));
  fireEvent.click(page.getByRole('checkbox', { name: 'Select Client 4' }), { shiftKey: true });
  expect(await page.findByText('3 selected')).toBeTruthy();
  fireEvent.click(page.getByRole('button', { name: 'Change' }));
  const form = page.getByRole('form', { name: 'Change' });
  const to = within(form).getByRole<HTMLSelectElement>('combobox', { name: 'To' });
  fireEvent.change(to, { target: { value: 'former' } });
  fireEvent.submit(form);
  expect(await page.findByText('3 clients were changed')).toBeTruthy();
  expect(world.calls.filter(({ call }) => call === 'clients.edit')).toHaveLength(1);
  await waitFor(() => expect(within(page.getByRole('grid')).getAllByText('Former')).toHaveLength(3));
  fireEvent.click(page.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(page.getByRole('grid')).queryByText('Former')).toBeNull());
});

test('those that are left out by the filter are not changed', async () => {
  const world = await openPage(3);
  fireEvent.click(page.getByRole('checkbox', { name: 'Select all that are shown' }));
  fireEvent.input(page.getByRole('searchbox', { name: 'Find a client' }), { target: { value: 'client 2' } });
  expect(await page.findByText('1 selected')).toBeTruthy();
  fireEvent.click(page.getByRole('button', { name: 'Delete' }));
  expect(await page.findByText(/1 client was deleted/)).toBeTruthy();
  expect(world.calls.find(({ call }) => call === 'clients.delete')?.input).toMatchObject({ clientIds: ['c2'] });
  clientFilter.value = everyClient;
  await waitFor(() => expect(names()).toEqual(['Client 1', 'Client 3']));
  fireEvent.click(page.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('a year of contacts is read out month by month', async () => {
  const world = await openPage(1);
  const entry = { occurrence: null, interactionId: null, clientIds: ['c1'], medium: 'call', direction: 'both' };
  const about = { state: 'happened', allDay: false, minutes: 5, subject: '', summary: '', participants: [] };
  const at = Date.now();
  await world.ask('interaction.log', { operationId: 'operation-call', entry: { ...entry, ...about, at } });
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(at);
  expect(await page.findByRole('img', { name: `1 contact in 12 months, ${month} 1` })).toBeTruthy();
});
