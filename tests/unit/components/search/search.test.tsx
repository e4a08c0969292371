// @vitest-environment jsdom
import { configure, fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foundGroups } from '../../../../components/search/found-groups.ts';
import { goalOf } from '../../../../components/search/found-goal.ts';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { clientRows } from '../../../../utils/state/client-rows.ts';
import { clearSearch, search, searchFor, type Found } from '../../../../utils/state/search.ts';
import { followView } from '../../../../utils/state/screen.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';

/** A machine that does other things as well may take its time. */
configure({ asyncUtilTimeout: 10_000 });

const stops: (() => void)[] = [];
let world: PageWorld;

beforeEach(async () => {
  world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  for (const name of ['Northwind', 'Norwegian', 'Contoso']) {
    const clientId = name.toLowerCase();
    const people = [{ name: `Anna of ${name}`, email: `anna@${clientId}.example` }];
    const client = { clientId, name, domains: [], people, link: null };
    await world.ask('client.add', { operationId: `operation-${clientId}`, ...client });
  }
  await readSettings();
  stops.push(followView());
});
afterEach(() => {
  vi.useRealTimers();
  closeScreens();
  for (const stop of stops.splice(0)) stop();
  clearSearch();
  clientRows.value = null;
  location.hash = '';
});

const field = () => page.getByRole('combobox', { name: 'Search everything' });
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const options = async () =>
  within(await page.findByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.querySelector('b')?.textContent);
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

const entry: Found = {
  kind: 'mail',
  id: 'm1',
  clientId: 'northwind',
  clientName: 'Northwind',
  title: 'Quote',
  passage: '',
  marks: [],
  titleMarks: [],
  at: 5,
  link: 'https://mail.example/1',
};

test('says how to look for some of it before anything is typed, and begins with it when pressed', async () => {
  render(<Dashboard />);
  field().focus();
  fireEvent.click(await page.findByRole('button', { name: /^from:/ }));
  await waitFor(() => expect(field()).toHaveProperty('value', 'from:'));
  expect(document.activeElement).toBe(field());
});

test('finds as one types, marks what was found, and the keys lead to a client', async () => {
  render(<Dashboard />);
  field().focus();
  type('nor');
  expect(await options()).toEqual(['Norwegian', 'Northwind', 'Anna of Norwegian', 'Anna of Northwind']);
  expect(within(page.getByRole('listbox')).getAllByText('Nor')[0]?.localName).toBe('mark');
  expect(active()).toContain('Norwegian');
  fireEvent.keyDown(field(), { key: 'ArrowDown' });
  await waitFor(() => expect(active()).toContain('Northwind'));
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(location.hash).toBe('#client=northwind');
  await waitFor(() => expect(page.queryByRole('listbox')).toBeNull());
});

test('Enter waits for what is typed, and opens nothing that was found for less', async () => {
  render(<Dashboard />);
  field().focus();
  type('nor');
  await options();
  type('contoso');
  await waitFor(() => expect(search.value.text).toBe('contoso'));
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(location.hash).toBe('');
  await waitFor(() => expect(location.hash).toBe('#client=contoso'));
});

test('says that nothing was found, and for what', async () => {
  render(<Dashboard />);
  field().focus();
  type('zzz');
  expect(await page.findByText('Nothing found for “zzz”')).toBeTruthy();
});

test('/ leads to the field, Escape empties it and then leads back', async () => {
  location.hash = '#clients';
  render(<Dashboard />);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field());
  type('nor');
  await options();
  fireEvent.keyDown(field(), { key: 'Escape' });
  await waitFor(() => expect(field()).toHaveProperty('value', ''));
  fireEvent.keyDown(field(), { key: 'Escape' });
  await waitFor(() => expect(page.queryByRole('button', { name: /^from:/ })).toBeNull());
  fireEvent.keyDown(await page.findByRole('searchbox', { name: 'Find a client' }), { key: '/' });
  expect(document.activeElement).not.toBe(field());
});

test('an answer to what is no longer asked is thrown away', async () => {
  const held = world.hold();
  searchFor('contoso');
  await waitFor(() => expect(world.calls.filter(({ call }) => call === 'search.find')).toHaveLength(1));
  searchFor('northwind');
  await waitFor(() => expect(world.calls.filter(({ call }) => call === 'search.find')).toHaveLength(2));
  held.release();
  await waitFor(() => expect(search.value.answered).toBe('northwind'));
  expect(search.value.entries.map(({ title }) => title)).toEqual(['Northwind', 'Anna of Northwind']);
});

test('says that it searches only where it takes longer than a second', async () => {
  vi.useFakeTimers();
  const held = world.hold();
  searchFor('contoso');
  await vi.advanceTimersByTimeAsync(900);
  expect(search.value.isSlow).toBe(false);
  await vi.advanceTimersByTimeAsync(300);
  expect(search.value.isSlow).toBe(true);
  vi.useRealTimers();
  held.release();
  await waitFor(() => expect(search.value).toMatchObject({ isSlow: false, answered: 'contoso' }));
});

test('clients and people come first, contacts by time', () => {
  const groups = foundGroups([
    { ...entry, id: 'old', at: 1 },
    { ...entry, id: 'somebody', kind: 'person' },
    { ...entry, id: 'new', at: 9 },
  ]);
  expect(groups.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['somebody'], ['new', 'old']]);
});

test('a client and a person lead to the card, a contact to its entry, and what is of no client to its source', () => {
  expect(goalOf({ ...entry, kind: 'person', at: null })).toEqual({ clientId: 'northwind', entry: null });
  expect(goalOf(entry)).toEqual({ clientId: 'northwind', entry: { id: 'm1', at: 5 } });
  expect(goalOf({ ...entry, clientId: null })).toEqual({ link: 'https://mail.example/1' });
  expect(goalOf({ ...entry, clientId: null, link: 'javascript:alert(1)' })).toBeNull();
});
