// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor, within } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, expect, test } from 'vitest';
import { OptionsPage } from '../../../../components/settings/OptionsPage.tsx';
import { readSettings } from '../../../../utils/state/settings.ts';
import { storeState, syncOf } from '../../../../utils/state/sync.ts';
import { notices } from '../../../../utils/state/toasts.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { type GrantedState, permissionsOf } from './permissions.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(() => {
  closeScreens();
  notices.value = [];
});

interface Chosen {
  recording?: boolean;
  ownAddresses?: string[];
  firstRun?: boolean;
}

let granted: GrantedState;

async function openOptions({ recording = true, ownAddresses = ['maria@acme.example'], firstRun = false }: Chosen) {
  const world: PageWorld = openPageWorld();
  granted = permissionsOf(fakeBrowser);
  Object.assign(fakeBrowser, {
    commands: { getAll: async () => [{ name: 'toggle-sidebar', shortcut: 'Alt+Shift+C' }] },
  });
  await world.ask('settings.edit', { edit: { recording, ownAddresses } });
  await readSettings();
  render(<OptionsPage firstRun={firstRun} />);
  return world;
}

const region = (name: string) => page.findByRole('region', { name });
const settingsIn = (world: PageWorld) => world.ask('settings.read', {});

test('own addresses and the name under a recap are saved together', async () => {
  const world = await openOptions({});
  const you = within(await region('You'));
  fireEvent.input(you.getByRole('textbox', { name: 'Your own addresses' }), {
    target: { value: 'maria@acme.example\nm@acme.example' },
  });
  fireEvent.input(you.getByRole('textbox', { name: 'Name under a recap' }), { target: { value: ' Maria ' } });
  fireEvent.click(you.getByRole('button', { name: 'Save' }));
  await page.findByText('Saved');
  const settings = { ownAddresses: ['maria@acme.example', 'm@acme.example'], signature: 'Maria' };
  expect(await settingsIn(world)).toMatchObject({ value: { settings } });
});

test('an address that is none is named and nothing is saved', async () => {
  const world = await openOptions({});
  const you = within(await region('You'));
  fireEvent.input(you.getByRole('textbox', { name: 'Your own addresses' }), { target: { value: 'nonsense' } });
  fireEvent.click(you.getByRole('button', { name: 'Save' }));
  expect((await you.findByRole('alert')).textContent).toBe('Not a mail address: nonsense');
  expect(await settingsIn(world)).toMatchObject({ value: { settings: { ownAddresses: ['maria@acme.example'] } } });
});

test('recording is turned off and on, but not on without an address', async () => {
  const world = await openOptions({});
  fireEvent.click(within(await region('Recording')).getByRole('checkbox'));
  await page.findByText('Saved');
  expect(await settingsIn(world)).toMatchObject({ value: { settings: { recording: false } } });
  closeScreens();
  await openOptions({ recording: false, ownAddresses: [] });
  const recording = within(await region('Recording'));
  expect(recording.getByRole('checkbox')).toHaveProperty('disabled', true);
  expect(recording.getByText(/at least one address/)).toBeTruthy();
});

test('the colours that are chosen are shown at once', async () => {
  await openOptions({});
  fireEvent.change(page.getByRole('combobox', { name: 'Colours' }), { target: { value: 'dark' } });
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
});

test('the key that opens the sidebar is named', async () => {
  await openOptions({});
  expect(await page.findByText(/^Alt\+Shift\+C opens and closes the sidebar/)).toBeTruthy();
});

test('a webmail of one’s own is turned on at its address, listed, and turned off again', async () => {
  await openOptions({});
  const webmail = within(await region('Your own webmail'));
  const address = webmail.getByRole('textbox', { name: 'Address' });
  const turnOn = () => fireEvent.click(webmail.getByRole('button', { name: 'Turn on there' }));
  fireEvent.input(address, { target: { value: 'not an address' } });
  turnOn();
  expect((await webmail.findByRole('alert')).textContent).toBe('This is not the address of a page.');
  fireEvent.input(address, { target: { value: 'mail.northwind.example/roundcube/?_task=mail' } });
  turnOn();
  await webmail.findByText('https://mail.northwind.example');
  expect(address).toHaveProperty('value', '');
  fireEvent.click(webmail.getByRole('button', { name: 'Remove https://mail.northwind.example' }));
  await waitFor(() => expect(webmail.queryByText('https://mail.northwind.example')).toBeNull());
});

test('what is stored is counted; what cannot be read, is newer or does not fit is said', async () => {
  await openOptions({});
  const stored = within(await region('What is stored'));
  expect(await stored.findByText('Clients')).toBeTruthy();
  expect(stored.queryByRole('alert')).toBeNull();
  storeState.value = { clients: 1234, interactions: 5, quarantined: 1, newer: 2 };
  syncOf.value = [
    { what: 'templates', state: 'too-large' },
    { what: 'roster', state: 'too-large' },
  ];
  expect(await stored.findByText('1,234')).toBeTruthy();
  expect(stored.getByText(/^1 entry could not be read/)).toBeTruthy();
  expect(stored.getByText(/^2 entries were written by a newer version/)).toBeTruthy();
  expect(stored.getByText(/^Your templates no longer fit into the browser’s sync/)).toBeTruthy();
  expect(stored.getByText(/^The list of your clients no longer fits into the browser’s sync/)).toBeTruthy();
});

test('at the first run the welcome comes first, with the address that an open page shows', async () => {
  const world = openPageWorld();
  permissionsOf(fakeBrowser);
  await readSettings();
  await fakeBrowser.tabs.create({ url: 'https://mail.google.com/' });
  await fakeBrowser.tabs.create({ url: 'https://example.com/' });
  const [mail] = await fakeBrowser.tabs.query({ url: 'https://mail.google.com/' });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (id: number) => {
      if (id !== mail?.id) throw new Error('Receiving end does not exist.');
      return { account: 'maria@acme.example' };
    },
  });
  render(<OptionsPage firstRun />);
  await waitFor(() =>
    expect(page.getByRole('textbox', { name: 'Your own addresses' })).toHaveProperty('value', 'maria@acme.example'),
  );
  fireEvent.click(page.getByRole('button', { name: 'Turn recording on' }));
  expect(await page.findByRole('heading', { name: 'Options' })).toBeTruthy();
  expect(await settingsIn(world)).toMatchObject({ value: { settings: { recording: true } } });
});

test('the digest is asked for in the browser’s own question, comes at the chosen time, and gives the permission back', async () => {
  const world = await openOptions({});
  const daily = within(await region('Once a day'));
  const wanted = daily.getByRole('checkbox');
  await waitFor(() => expect(wanted).toHaveProperty('disabled', false));
  expect(wanted).toHaveProperty('checked', false);
  granted.answer = false;
  fireEvent.click(wanted);
  expect(await daily.findByText('The browser did not allow notifications.')).toBeTruthy();
  expect(await world.ask('digest.read', {})).toMatchObject({ value: { at: null } });
  expect(wanted).toHaveProperty('checked', false);
  granted.answer = true;
  fireEvent.click(wanted);
  fireEvent.input(await daily.findByLabelText('At'), { target: { value: '07:15' } });
  await waitFor(async () => expect(await world.ask('digest.read', {})).toMatchObject({ value: { at: '07:15' } }));
  expect([...granted.permissions]).toEqual(['notifications']);
  fireEvent.click(wanted);
  await waitFor(async () => expect(await world.ask('digest.read', {})).toMatchObject({ value: { at: null } }));
  await waitFor(() => expect([...granted.permissions]).toEqual([]));
});
