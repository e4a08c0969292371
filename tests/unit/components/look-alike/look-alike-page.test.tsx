// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { notices } from '../../../../utils/state/toasts.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';

afterEach(() => {
  closeScreens();
  location.hash = '';
  notices.value = [];
});

async function addPerson(world: PageWorld, personId: string, name: string, email: string | null) {
  const person = { personId, clientId: 'northwind', name, email, link: null };
  await world.ask('person.add', { operationId: `operation-${personId}`, ...person });
}

async function openPage(...people: [string, string][]): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await addNorthwind(world);
  for (const [id, name] of people) await addPerson(world, id, name, `${id}@northwind.example`);
  await readSettings();
  location.hash = '#look-alikes';
  render(<Dashboard />);
  return world;
}

const berg: [string, string] = ['berg', 'Berg, Anna'];
const bill: [string, string] = ['bill', 'Bill Smith'];
const william: [string, string] = ['william', 'William Smith'];
const list = () => page.findByRole('list', { name: 'Look like one' });
const pairs = async () => within(await list()).getAllByRole('listitem');
const earlier = () => page.findByRole('list', { name: 'Decided earlier' });
/** What is read without the marks that keep a name's direction to itself. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');

test('says what the page is for where there is nothing', async () => {
  await openPage();
  expect(await page.findByRole('heading', { name: 'Nobody looks like somebody else' })).toBeTruthy();
  expect(page.getByRole('link', { name: 'Duplicates' }).getAttribute('aria-current')).toBe('page');
});

test('shows two side by side, what is the same, and why they look like one', async () => {
  await openPage(berg);
  const [pair] = await pairs();
  expect(plain(pair?.textContent)).toContain(
    'These two look like one, because Berg, Anna and Anna Berg are one name written in two ways and they are with the same client.',
  );
  const table = within(await list()).getByRole('table');
  expect(within(table).getByRole('row', { name: /Client Northwind Traders the same/ })).toBeTruthy();
  expect(
    within(table).getByRole('row', { name: 'Addresses anna@northwind.example berg@northwind.example' }),
  ).toBeTruthy();
});

test('merges, tells it, takes it back from the notice, and from the list of decisions', async () => {
  await openPage(berg);
  fireEvent.click(within(await list()).getByRole('button', { name: 'Merge' }));
  await page.findByRole('heading', { name: 'Nobody looks like somebody else' });
  expect(plain((await earlier()).textContent)).toContain('Berg, Anna went into Anna Berg');
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  expect(await pairs()).toHaveLength(1);
  await waitFor(() => expect(page.queryByRole('list', { name: 'Decided earlier' })).toBeNull());

  fireEvent.click(within(await list()).getByRole('button', { name: 'Merge' }));
  fireEvent.click(within(await earlier()).getByRole('button', { name: 'Take apart again' }));
  await within(await earlier()).findByRole('button', { name: 'Ask again' });
  expect(plain((await earlier()).textContent)).toContain('Anna Berg and Berg, Anna are two');
  expect(page.queryByRole('list', { name: 'Look like one' })).toBeNull();
  fireEvent.click(within(await earlier()).getByRole('button', { name: 'Ask again' }));
  expect(await pairs()).toHaveLength(1);
});

test('keeps apart, and takes that back', async () => {
  await openPage(berg);
  fireEvent.click(within(await list()).getByRole('button', { name: 'Keep apart' }));
  await earlier();
  expect(page.queryByRole('list', { name: 'Look like one' })).toBeNull();
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  expect(await pairs()).toHaveLength(1);
});

test('is used with the keyboard alone: the next pair, apart, and on to the one that takes its place', async () => {
  const world = await openPage(berg, bill, william);
  const [first, second] = await pairs();
  expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
  first?.focus();
  fireEvent.keyDown(first ?? document, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second ?? document, { key: 'k' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first ?? document, { key: 'm', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'm' });
  expect(world.calls.map(({ call }) => call)).not.toContain('look-alike.merge');
  fireEvent.keyDown(first ?? document, { key: 'a' });
  await waitFor(async () => expect(await pairs()).toHaveLength(1));
  await waitFor(async () => expect(document.activeElement).toBe((await pairs())[0]));
  fireEvent.keyDown(document.activeElement ?? document, { key: 'm' });
  await waitFor(async () => expect(within(await earlier()).getAllByRole('listitem')).toHaveLength(2));
});

test('shows a pair again that could not be merged, and says why', async () => {
  const world = await openPage(berg);
  const merge = within(await list()).getByRole('button', { name: 'Merge' });
  await world.ask('client.delete', { operationId: 'operation-delete', clientId: 'northwind' });
  fireEvent.click(merge);
  expect(await page.findByText('This is not there any more.')).toBeTruthy();
});

test('in the sidebar, the people of the client on the screen are proposed in a line', async () => {
  const world = await openSidebar(thread('l-line', []));
  await addNorthwind(world);
  await addPerson(world, ...berg, 'anna.berg@northwind.example');
  world.show(thread('l-line-anna', [anna]));
  const region = await clientRegion();
  fireEvent.click(within(region).getByText('Details'));
  const details = within(region).getByText('Details').closest('details');
  if (details !== null) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  const note = await within(region).findByRole('note');
  expect(plain(note.textContent)).toContain('because Berg, Anna and Anna Berg are one name');
  fireEvent.click(within(note).getByRole('button', { name: 'Merge' }));
  await waitFor(() => expect(within(region).queryByRole('note')).toBeNull());
  expect(world.calls.filter(({ call }) => call === 'look-alike.decisions')).toEqual([]);
});
