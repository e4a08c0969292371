// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, expect, test } from 'vitest';
import { Welcome } from '../../../../components/welcome/Welcome.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(closeScreens);

/** The welcome over a fresh background; tells which way it was left. */
function openWelcome(proposed: string[]): { world: PageWorld; left: string[] } {
  const world = openPageWorld();
  const left: string[] = [];
  render(<Welcome proposed={proposed} onDone={() => left.push('done')} onNotNow={() => left.push('not now')} />);
  return { world, left };
}

const addresses = () => page.getByRole('textbox', { name: 'Your own addresses' });
const turnOn = () => fireEvent.click(page.getByRole('button', { name: 'Turn recording on' }));

async function settingsIn(world: PageWorld): Promise<unknown> {
  return world.ask('settings.read', {});
}

async function nothingStored(): Promise<boolean> {
  const areas = [fakeBrowser.storage.local, fakeBrowser.storage.sync];
  const stored = await Promise.all(areas.map((area) => area.get(null)));
  return stored.every((items) => Object.keys(items).length === 0);
}

test('the address that the page shows is proposed, and recording begins with it', async () => {
  const { world, left } = openWelcome(['maria@acme.example']);
  expect(addresses()).toHaveProperty('value', 'maria@acme.example');
  expect(await nothingStored()).toBe(true);
  turnOn();
  await waitFor(() => expect(left).toEqual(['done']));
  const settings = { recording: true, ownAddresses: ['maria@acme.example'] };
  expect(await settingsIn(world)).toMatchObject({ value: { settings } });
});

test('several addresses, parted in any way, each once and in lower case', async () => {
  const { world, left } = openWelcome([]);
  const typed = 'Maria <Maria@Acme.example>, m.meier@acme.example\nmaria@acme.example;';
  fireEvent.input(addresses(), { target: { value: typed } });
  turnOn();
  await waitFor(() => expect(left).toEqual(['done']));
  const ownAddresses = ['maria@acme.example', 'm.meier@acme.example'];
  expect(await settingsIn(world)).toMatchObject({ value: { settings: { ownAddresses } } });
});

test('what is no address is named, and nothing is stored', async () => {
  const { left } = openWelcome([]);
  fireEvent.input(addresses(), { target: { value: 'maria@acme.example\nnonsense' } });
  turnOn();
  expect((await page.findByRole('alert')).textContent).toBe('Not a mail address: nonsense');
  expect(addresses().getAttribute('aria-invalid')).toBe('true');
  expect(await nothingStored()).toBe(true);
  expect(left).toEqual([]);
});

test('without an address recording cannot begin', async () => {
  const { left } = openWelcome([]);
  turnOn();
  expect((await page.findByRole('alert')).textContent).toContain('at least one address');
  expect(left).toEqual([]);
});

test('not now leaves without storing anything', async () => {
  const { left } = openWelcome(['maria@acme.example']);
  fireEvent.click(page.getByRole('button', { name: 'Not now' }));
  expect(left).toEqual(['not now']);
  expect(await nothingStored()).toBe(true);
});

test('a background that does not answer is said, and the address stays', async () => {
  const { world, left } = openWelcome(['maria@acme.example']);
  world.breakChannel(100);
  turnOn();
  expect((await page.findByRole('alert', {}, { timeout: 5000 })).textContent).toContain('does not answer');
  expect(addresses()).toHaveProperty('value', 'maria@acme.example');
  expect(left).toEqual([]);
});
