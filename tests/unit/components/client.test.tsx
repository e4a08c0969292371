// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addNorthwind, clientRegion, openSidebar } from './open-sidebar.tsx';
import { anna, bruno, dana, thread } from './views.ts';

async function openNorthwind(key: string, people = [anna]) {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(thread(key, people));
  return { world, region: within(await clientRegion()) };
}

function fill(label: string, value: string) {
  fireEvent.input(page.getByLabelText(label), { target: { value } });
}

test('a goal is added with its quote, and shown as not confirmed until it is', async () => {
  const { region } = await openNorthwind('c-goal');
  fireEvent.click(region.getByRole('button', { name: 'Add a goal' }));
  fill('What it is', 'Two weeks instead of six');
  fill('In their words', 'this has to be faster');
  const form = region.getByRole('form', { name: 'Goal' });
  fireEvent.submit(form);
  const goal = await region.findByRole('button', {
    name: /Two weeks instead of six.*Not confirmed by the client yet · \u2068“this has to be faster”\u2069/,
  });
  await region.findByRole('button', { name: 'Add a goal' });
  fireEvent.click(goal);
  fill('Confirmed on', '2026-11-20');
  fireEvent.submit(region.getByRole('form', { name: 'Goal' }));
  await region.findByText(/Confirmed by the client on 20 November 2026/);
});

test('the cadence says who chose it', async () => {
  const { region } = await openNorthwind('c-cadence');
  const selected = vi.spyOn(HTMLInputElement.prototype, 'select');
  fireEvent.click(region.getByRole('button', { name: 'not agreed' }));
  // What is proposed is typed over, not added to.
  await waitFor(() => expect(selected.mock.contexts).toEqual([page.getByLabelText('Every how many days')]));
  selected.mockRestore();
  fill('Every how many days', '10');
  fireEvent.submit(region.getByRole('form', { name: 'Wants to hear' }));
  await region.findByText('every 10 days');
  expect(region.getByText(/^their choice, since \d/)).toBeTruthy();
});

test('a choice is saved as it is made', async () => {
  const { world, region } = await openNorthwind('c-status');
  fireEvent.change(region.getByLabelText('Status'), { target: { value: 'paused' } });
  await page.findByRole('button', { name: 'Undo' });
  const edits = world.calls.filter(({ call }) => call === 'client.edit');
  expect(edits).toHaveLength(1);
  expect(edits[0]?.input).toMatchObject({ clientId: 'northwind', edit: { status: 'paused' } });
});

test('an edit that was refused shows again what is stored', async () => {
  const { world, region } = await openNorthwind('c-refused');
  // What comes a moment after the card has been asked for.
  await region.findByRole('heading', { name: 'Promises' });
  world.breakChannel(8);
  const status = region.getByLabelText('Status');
  fireEvent.change(status, { target: { value: 'former' } });
  await page.findAllByText(/does not answer/, {}, { timeout: 6000 });
  await waitFor(() => expect(region.getByLabelText('Status')).toHaveProperty('value', 'active'));
});

test('a deleted client comes back whole', async () => {
  const { region } = await openNorthwind('c-delete');
  fireEvent.click(region.getByText('Details'));
  fireEvent.click(await region.findByRole('button', { name: 'Delete client' }));
  await page.findByText('Northwind Traders was deleted');
  await waitFor(() => expect(page.queryByRole('region', { name: 'Client' })).toBeNull());
  fireEvent.click(page.getByRole('button', { name: 'Undo' }));
  expect((await clientRegion()).dataset['clientId']).toBe('northwind');
});

test('what was typed about a client goes when the client goes, and comes back with it', async () => {
  const { region } = await openNorthwind('c-drafts');
  fireEvent.click(region.getByRole('button', { name: 'Add a need' }));
  fill('What it is', 'Half a thought');
  fireEvent.click(region.getByText('Details'));
  fireEvent.click(await region.findByRole('button', { name: 'Delete client' }));
  await page.findByText('Northwind Traders was deleted');
  const kept = async () => Object.values(await fakeBrowser.storage.local.get(null)).map(String);
  await waitFor(async () => expect((await kept()).join()).not.toContain('Half a thought'));
  fireEvent.click(page.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await kept()).join()).toContain('Half a thought'));
  const again = within(await clientRegion());
  expect(again.getByLabelText('What it is')).toHaveProperty('value', 'Half a thought');
  fireEvent.click(again.getByRole('button', { name: 'Cancel' }));
});

test('the first goal is in sight; the others and the needs are a press away', async () => {
  const { world, region } = await openNorthwind('c-wishes');
  const said = (text: string, addedAt: number) => ({ text, quote: null, source: null, confirmedOn: null, addedAt });
  const edit = {
    goals: { second: said('Second goal', 2), first: said('First goal', 1) },
    needs: { one: said('A need', 1), two: said('Another need', 2) },
  };
  await world.ask('client.edit', { operationId: 'operation-wishes', clientId: 'northwind', edit });
  await region.findByText('First goal');
  expect(region.queryByText('Second goal')).toBeNull();
  expect(region.queryByText('A need')).toBeNull();
  fireEvent.click(region.getByRole('button', { name: '2 goals' }));
  await region.findByText('Second goal');
  const needs = region.getByRole('button', { name: '2 needs' });
  fireEvent.click(needs);
  await region.findByText('Another need');
  fireEvent.click(needs);
  await waitFor(() => expect(region.queryByText('A need')).toBeNull());
});

test('several clients in one thread: the other one is a press away', async () => {
  const { world } = await openNorthwind('c-one');
  const contoso = { operationId: 'operation-contoso', clientId: 'contoso', name: 'Contoso', domains: [] };
  await world.ask('client.add', { ...contoso, people: [{ name: 'Dana', email: dana.email }], link: null });
  world.show(thread('c-two', [anna, bruno, dana]));
  const others = await page.findByRole('navigation', { name: 'Clients on the screen' });
  fireEvent.click(within(others).getByRole('button', { name: 'Contoso' }));
  await waitFor(async () => expect((await clientRegion()).dataset['clientId']).toBe('contoso'));
});

test('an industry in another script does not turn the words beside it around', async () => {
  const { world, region } = await openNorthwind('c-industry');
  await world.ask('client.edit', { operationId: 'in Hebrew', clientId: 'northwind', edit: { industry: 'אדריכלות' } });
  const [industry] = await region.findAllByText('אדריכלות');
  expect(industry?.closest('p')?.dir).toBe('');
  expect(industry?.tagName).toBe('BDI');
  expect(industry?.closest('p')?.textContent).toBe('אדריכלות · 1 person');
});
