import { expect, test } from 'vitest';
import type { LogEntry } from '../../../utils/messaging/contract.ts';
import { deletedAtOnce } from '../../../utils/messaging/limits.ts';
import { makeWorld } from './world.ts';

type World = ReturnType<typeof makeWorld>;

const day = 86_400_000;

async function worldWith(...clientIds: string[]): Promise<World> {
  const world = makeWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  for (const clientId of clientIds) {
    const people = [{ name: clientId, email: `anna@${clientId}.example` }];
    const client = { clientId, name: clientId, domains: [`${clientId}.example`], people, link: null };
    await world.ask('client.add', { operationId: world.operation(), ...client });
  }
  return world;
}

function log({ ask, operation, world }: World, days: number, entry: Partial<LogEntry>) {
  const common = { occurrence: null, interactionId: null, medium: 'mail', allDay: false, minutes: null } as const;
  const said = { subject: '', summary: '', participants: [], clientIds: ['northwind'] };
  const state = days > 0 ? ('planned' as const) : ('happened' as const);
  const at = world.now + days * day;
  return ask('interaction.log', {
    operationId: operation(),
    entry: { ...common, ...said, direction: 'in', state, at, ...entry },
  });
}

test('tells of each client who was last in touch, what comes next, and how much there was in each month', async () => {
  const world = await worldWith('northwind', 'contoso');
  const { now } = world.world;
  await log(world, -40, { direction: 'in' });
  await log(world, -3, { direction: 'in' });
  await log(world, -5, { direction: 'out' });
  await log(world, -400, { direction: 'both', medium: 'call' });
  await log(world, -1, { medium: 'note' });
  await log(world, 9, { medium: 'meeting', direction: 'both' });
  await log(world, 2, { medium: 'meeting', direction: 'both' });
  const columns = await world.ask('clients.list', { after: null, limit: 10_000 });
  const row = columns.ids.indexOf('northwind');
  expect(columns).toMatchObject({ now, isComplete: true });
  expect(columns.people[row]).toBe(1);
  expect(columns.lastIn[row]).toBe(now - 3 * day);
  expect(columns.lastOut[row]).toBe(now - 5 * day);
  expect(columns.next[row]).toBe(now + 2 * day);
  expect(columns.months[row]).toBe('0 0 0 0 0 0 0 0 0 0 1 2');
  const other = columns.ids.indexOf('contoso');
  expect([columns.lastIn[other], columns.next[other], columns.months[other]]).toEqual([
    0,
    0,
    '0 0 0 0 0 0 0 0 0 0 0 0',
  ]);
});

test('tells of some clients at a time, by name as people sort it', async () => {
  const names = ['Zürich 10', 'ábaco', 'Zurich 9', 'Beta', 'beta'];
  const world = makeWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  for (const [index, name] of names.entries()) {
    const client = { clientId: `c${index}`, name, domains: [], people: [], link: null };
    await world.ask('client.add', { operationId: world.operation(), ...client });
  }
  const first = await world.ask('clients.list', { after: null, limit: 2 });
  expect(first).toMatchObject({ names: ['ábaco', 'Beta'], total: 5 });
  const second = await world.ask('clients.list', { after: first.following, limit: 2 });
  expect(second.names).toEqual(['beta', 'Zurich 9']);
  expect(await world.ask('clients.list', { after: second.following, limit: 2 })).toMatchObject({
    names: ['Zürich 10'],
    following: null,
  });
});

test('what was planned is no longer next once its time has passed, and counts nowhere', async () => {
  const world = await worldWith('northwind');
  await log(world, 2, { direction: 'both', medium: 'meeting' });
  world.world.now += 3 * day;
  expect(await world.ask('clients.list', { after: null, limit: 10_000 })).toMatchObject({ next: [0], lastIn: [0] });
});

test('what is dated ahead is not the last contact yet', async () => {
  const world = await worldWith('northwind');
  await log(world, -2, {});
  await log(world, 5, { state: 'happened' });
  expect(await world.ask('clients.list', { after: null, limit: 10_000 })).toMatchObject({
    lastIn: [world.world.now - 2 * day],
  });
});

test('many clients are changed in one step, and changed back in one', async () => {
  const world = await worldWith('northwind', 'contoso', 'fabrikam');
  const cadence = { days: 14, chosenBy: 'us', since: '2026-11-23' } as const;
  await world.ask('clients.edit', {
    operationId: 'operation-many',
    clientIds: ['northwind', 'fabrikam', 'nobody'],
    edit: { status: 'paused', owner: 'Maria', cadence },
  });
  const statuses = async () => {
    const { ids, statuses: all, cadences } = await world.ask('clients.list', { after: null, limit: 10_000 });
    return Object.fromEntries(ids.map((id, index) => [id, `${all[index]} ${cadences[index]}`]));
  };
  expect(await statuses()).toEqual({ northwind: 'paused 14', contoso: 'active 0', fabrikam: 'paused 14' });
  await world.ask('undo', { operationId: world.operation(), undoing: 'operation-many' });
  expect(await statuses()).toEqual({ northwind: 'active 0', contoso: 'active 0', fabrikam: 'active 0' });
});

test('what was recorded with several clients goes with the last of them, and all comes back in one step', async () => {
  const world = await worldWith('northwind', 'contoso', 'fabrikam');
  await log(world, -1, { clientIds: ['northwind', 'contoso'], subject: 'with both' });
  await log(world, -2, { clientIds: ['northwind', 'fabrikam'], subject: 'with the one who stays' });
  await log(world, -3, { clientIds: ['northwind'], subject: 'with one' });
  await world.ask('clients.delete', { operationId: 'operation-gone', clientIds: ['northwind', 'contoso'] });
  expect((await world.ask('clients.list', { after: null, limit: 10_000 })).ids).toEqual(['fabrikam']);
  const { interactions, clients } = await world.ask('store.state', {});
  expect({ interactions, clients }).toEqual({ interactions: 1, clients: 1 });
  expect(await world.store.count('person', 'all', [])).toBe(1);
  await world.ask('undo', { operationId: world.operation(), undoing: 'operation-gone' });
  const all = { clientId: 'northwind', filter: 'all', after: null, limit: 10 } as const;
  const { entries } = await world.ask('timeline.page', all);
  expect(entries.map(({ subject }) => subject)).toEqual(['with both', 'with the one who stays', 'with one']);
  const columns = await world.ask('clients.list', { after: null, limit: 10_000 });
  const last = Object.fromEntries(columns.ids.map((id, index) => [id, columns.lastIn[index]]));
  const { now } = world.world;
  expect(last).toEqual({ northwind: now - day, contoso: now - day, fabrikam: now - 2 * day });
});

test('more than a person can look through is not deleted at once', async () => {
  const world = await worldWith('northwind');
  const clientIds = Array.from({ length: deletedAtOnce + 1 }, (_, index) => `client ${index}`);
  await expect(world.ask('clients.delete', { operationId: 'operation-much', clientIds })).rejects.toThrow('malformed');
});

test('the timeline begins at a moment that one asks for', async () => {
  const world = await worldWith('northwind');
  for (const days of [-1, -2, -3, -4]) await log(world, days, { subject: `${-days} days ago` });
  const asked = { clientId: 'northwind', filter: 'all', limit: 2 } as const;
  const from = world.world.now - 2 * day;
  const first = await world.ask('timeline.page', { ...asked, from, after: null });
  expect(first.entries.map(({ subject }) => subject)).toEqual(['2 days ago', '3 days ago']);
  const second = await world.ask('timeline.page', { ...asked, from, after: first.next });
  expect(second.entries.map(({ subject }) => subject)).toEqual(['4 days ago']);
});
