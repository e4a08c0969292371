// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
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
  projectId: null,
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

test('clients and people come first, then the work, then contacts, both by time', () => {
  const groups = foundGroups([
    { ...entry, id: 'old', at: 1 },
    { ...entry, id: 'promised', kind: 'commitment', at: 2 },
    { ...entry, id: 'somebody', kind: 'person' },
    { ...entry, id: 'new', at: 9 },
    { ...entry, id: 'at risk', kind: 'risk', at: 4 },
  ]);
  const ids = groups.map(({ title, entries }) => [title, ...entries.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['search_somebody', 'somebody'],
    ['search_work', 'at risk', 'promised'],
    ['search_contacts', 'new', 'old'],
  ]);
});

test('what was found leads to where it stands: the timeline, the card, a page about the client, a page of all, its source', () => {
  const onCard = (kind: string) => ({ clientId: 'northwind', entry: null, record: { kind, id: 'm1' } });
  const onPage = (kind: string, page: string) => ({ page, record: { kind, id: 'm1' } });
  expect(goalOf(entry)).toEqual({ clientId: 'northwind', entry: { id: 'm1', at: 5 }, record: null });
  expect(goalOf({ ...entry, kind: 'client', at: null })).toEqual({ clientId: 'northwind', entry: null, record: null });
  for (const kind of ['person', 'project', 'feedback', 'concern', 'commitment', 'question'])
    expect(goalOf({ ...entry, kind })).toEqual(onCard(kind));
  const step = { ...entry, kind: 'step', projectId: 'shop' };
  expect(goalOf(step)).toEqual(onPage('step', '#project/northwind/shop'));
  expect(goalOf({ ...entry, kind: 'risk' })).toEqual(onPage('risk', '#growth/northwind'));
  expect(goalOf({ ...entry, kind: 'survey' })).toEqual(onPage('survey', '#surveys/northwind'));
  expect(goalOf({ ...entry, kind: 'trend', clientId: null })).toEqual(onPage('trend', '#industries'));
  expect(goalOf({ ...entry, kind: 'teammate', clientId: null })).toEqual(onPage('teammate', '#team'));
  expect(goalOf({ ...entry, clientId: null })).toEqual({ link: 'https://mail.example/1' });
  expect(goalOf({ ...entry, clientId: null, link: 'javascript:alert(1)' })).toBeNull();
});

test('whoever opens what is not listed any more stands on the page that was opened', async () => {
  render(<Dashboard />);
  field().focus();
  const gone = { ...entry, kind: 'survey' };
  search.value = { ...search.value, text: 'quote', answered: 'quote', entries: [gone] };
  await options();
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(location.hash).toBe('#surveys/northwind');
  expect(document.activeElement).toBe(page.getByRole('main'));
});

test('a concern that was found is opened: its client comes up, and it has the focus among the concerns', async () => {
  const clientIds = { northwind: true };
  const provenance = { source: 'hand', site: null, sourceId: null, link: null };
  const told = { projectId: null, tellings: {}, options: '', outcome: '', state: 'open' };
  const set = { clientIds, what: 'The zebra plan slips', ...told, raisedAt: 5, provenance };
  const saved = await world.ask('practice.save', {
    operationId: 'operation-raise',
    changes: [{ kind: 'concern', id: 'the-plan-slips', set }],
  });
  expect(saved).toMatchObject({ ok: true });
  render(<Dashboard />);
  type('zebra');
  const found = await page.findByRole('option', { name: /Concern.*zebra plan/ });
  expect(within(found).queryByText('Contact')).toBeNull();
  fireEvent.click(found);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LI'));
  expect(document.activeElement?.closest('ul')?.getAttribute('aria-label')).toBe('Concerns');
  expect(document.activeElement?.textContent).toContain('The zebra plan slips');
});
