// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { addNorthwind } from '../components/open-sidebar.tsx';
import { openPageWorld } from '../components/page-world.ts';
import { anna, dana, maria, thread } from '../components/views.ts';
import { connectFrame, pageConnection } from '../../../utils/state/frame.ts';
import { followView, screen } from '../../../utils/state/screen.ts';
import { readSettings } from '../../../utils/state/settings.ts';
import { timeline } from '../../../utils/state/timeline.ts';

let stop = () => {};
afterEach(() => stop());

async function open() {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: [maria.email] } });
  await addNorthwind(world);
  stop = followView();
  await Promise.all([connectFrame(), readSettings()]);
  return world;
}

const clientShown = () => screen.value.card?.client.fields.name ?? null;

test('another thread clears the last client at once, before anything is answered', async () => {
  const world = await open();
  world.show(thread('s-first', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
  const { release } = world.hold();
  world.show(thread('s-second', [dana]));
  expect(clientShown()).toBeNull();
  expect(screen.value.people).toEqual([]);
  expect(timeline.value).toMatchObject({ clientId: null, entries: [] });
  release();
  await vi.waitFor(() => expect(screen.value.people.map(({ email }) => email)).toEqual([dana.email]));
  expect(clientShown()).toBeNull();
});

test('an answer that comes late does not show its client over another mail', async () => {
  const world = await open();
  const first = world.hold();
  world.show(thread('s-late', [anna]));
  const second = world.hold();
  world.show(thread('s-now', [dana]));
  second.release();
  await vi.waitFor(() => expect(screen.value.status).toBe('ready'));
  const shown = new Set<string | null>();
  const stopWatching = screen.subscribe(() => shown.add(clientShown()));
  first.release();
  // What is asked for later is shown: the late answer has come.
  const cruz = {
    clientId: 'cruz',
    name: 'Dana Cruz',
    domains: [],
    people: [{ name: 'Dana', email: String(dana.email) }],
  };
  await world.ask('client.add', { operationId: 'operation-cruz', ...cruz, link: null });
  await vi.waitFor(() => expect(clientShown()).toBe('Dana Cruz'));
  stopWatching();
  expect([...shown]).toEqual([null, 'Dana Cruz']);
});

test('the same thread with the same people is not asked for again', async () => {
  const world = await open();
  world.show(thread('s-same', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
  const asked = world.calls.length;
  world.show(thread('s-same', [anna], { subject: 'Painted later' }));
  expect(clientShown()).toBe('Northwind Traders');
  expect(world.calls).toHaveLength(asked);
});

test('what another page writes is shown', async () => {
  const world = await open();
  world.show(thread('s-notice', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
  const edit = { name: 'Northwind Group' };
  await world.ask('client.edit', { operationId: 'operation-elsewhere', clientId: 'northwind', edit });
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Group'));
});

test('what was written while the sidebar was cut off is read once it is back', async () => {
  const world = await open();
  world.show(thread('s-cut-off', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
  world.cutOff();
  const edit = { name: 'Northwind Group' };
  await world.ask('client.edit', { operationId: 'operation-unheard', clientId: 'northwind', edit });
  await vi.waitFor(() => expect(pageConnection.value).toBe('connecting'));
  expect(clientShown()).toBe('Northwind Traders');
  world.show(thread('s-cut-off', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Group'));
});

test('a message from the page that is not what was agreed clears what was shown', async () => {
  const world = await open();
  world.show(thread('s-good', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
  world.show({ ...thread('s-forged', [anna]), messages: JSON.parse('"none"') });
  expect(clientShown()).toBeNull();
  expect(pageConnection.value).toBe('lost');
  world.show(thread('s-good', [anna]));
  await vi.waitFor(() => expect(clientShown()).toBe('Northwind Traders'));
});
