import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { absorbRoster, publishRoster } from '../../../utils/services/roster.ts';
import { absorbSync } from '../../../utils/services/upkeep.ts';
import { inChunks, readRoster, type RosterEntry, writeRoster } from '../../../utils/settings/roster.ts';
import { readSyncProblems } from '../../../utils/settings/sync-state.ts';
import { makeWorld } from './world.ts';

const entriesOf = (count: number): RosterEntry[] =>
  Array.from({ length: count }, (_, index) => [
    `client-${index}`,
    `Schöne Größe № ${index} GmbH`,
    [`c${index}.example`],
    'active',
  ]);

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
const realSet = fakeBrowser.storage.sync.set;
beforeEach(() => void (fakeBrowser.storage.sync.set = realSet));

describe('the roster in the synchronised storage', () => {
  test('is cut into items that sync takes, and comes back whole', async () => {
    const entries = entriesOf(900);
    expect(inChunks(entries).flat()).toEqual(entries);
    await writeRoster(entries);
    expect(await readSyncProblems()).toEqual([]);
    expect(await readRoster()).toEqual(entries);
    const items = Object.entries(await fakeBrowser.storage.sync.get(null));
    expect(Math.max(...items.map(([key, value]) => key.length + bytes(value)))).toBeLessThanOrEqual(8192);
    expect(items.reduce((sum, [key, value]) => sum + key.length + bytes(value), 0)).toBeLessThanOrEqual(102_400);
  });

  test('that shrinks leaves no former part behind', async () => {
    await writeRoster(entriesOf(900));
    await writeRoster(entriesOf(3));
    expect(await readRoster()).toEqual(entriesOf(3));
  });

  test('that did not change is not written again', async () => {
    await writeRoster(entriesOf(900));
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('written again'));
    await writeRoster(entriesOf(900));
    expect(await readSyncProblems()).toEqual([]);
  });

  test('that no longer fits is left as it was, and it is said', async () => {
    await writeRoster(entriesOf(3));
    await writeRoster(entriesOf(3000));
    expect(await readSyncProblems()).toEqual([{ what: 'roster', state: 'too-large' }]);
    expect(await readRoster()).toEqual(entriesOf(3));
  });

  test('with a part that cannot be read, or that a newer release wrote, still gives the others', async () => {
    await writeRoster(entriesOf(900));
    await fakeBrowser.storage.sync.set({ 'roster-0': 'spoiled', 'roster-1': { version: 2, entries: [] } });
    const left = await readRoster();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(900);
  });

  test('says in the settings what does not fit', async () => {
    const { ask, store, addNorthwind } = makeWorld();
    await addNorthwind();
    await publishRoster(store);
    expect((await ask('settings.read', {})).sync).toEqual([]);
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const { sync, settings } = await ask('settings.edit', { edit: { signature: 'Maria' } });
    expect(sync).toEqual([{ what: 'settings', state: 'too-large' }]);
    expect(settings.signature).toBe('Maria');
  });
});

describe('the roster of several browsers', () => {
  const recording = { edit: { recording: true, ownAddresses: ['maria@acme.example'] } };

  /** Another browser of the user: what is synchronised is there, nothing else. */
  async function anotherBrowser() {
    globalThis.indexedDB = new IDBFactory();
    await fakeBrowser.storage.local.clear();
    const world = makeWorld();
    const add = (clientId: string) =>
      world.ask('client.add', {
        operationId: `operation-${clientId}`,
        clientId,
        name: `Client ${clientId}`,
        domains: [`${clientId}.example`],
        people: [],
        link: null,
      });
    const names = async () => (await world.ask('clients.list', { after: null, limit: 10_000 })).ids;
    return { ...world, add, names };
  }

  test('keeps the clients that the one which publishes has never known', async () => {
    await writeRoster(entriesOf(20));
    const { ask, store, add } = await anotherBrowser();
    await ask('settings.edit', recording);
    await add('northwind');
    await publishRoster(store);
    const ids = (await readRoster()).map(([id]) => id);
    expect(ids).toHaveLength(21);
    expect(ids).toEqual(expect.arrayContaining(['northwind', 'client-0', 'client-19']));
  });

  test('drops a client that was deleted here, and does not bring it back', async () => {
    await writeRoster(entriesOf(2));
    const { ask, store, names } = await anotherBrowser();
    await ask('settings.edit', recording);
    await absorbRoster(store);
    await ask('client.edit', { operationId: 'operation-edit', clientId: 'client-0', edit: { industry: 'Logistics' } });
    await ask('client.delete', { operationId: 'operation-delete', clientId: 'client-0' });
    await absorbRoster(store);
    await publishRoster(store);
    expect((await readRoster()).map(([id]) => id)).toEqual(['client-1']);
    expect(await names()).toEqual(['client-1']);
    await ask('undo', { operationId: 'operation-undo', undoing: 'operation-delete' });
    expect((await ask('client.card', { clientId: 'client-0' }))?.client.fields.industry).toBe('Logistics');
  });

  test('comes in when it changes elsewhere, but not while nothing may be recorded', async () => {
    const { ask, store, names } = await anotherBrowser();
    await writeRoster(entriesOf(2));
    await absorbSync(store, ['roster-0']);
    expect(await names()).toEqual([]);
    await ask('settings.edit', recording);
    await absorbSync(store, ['settings']);
    expect(await names()).toEqual([]);
    await absorbSync(store, ['roster-0']);
    expect(await names()).toEqual(['client-0', 'client-1']);
  });
});
