import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publishRoster } from '../../../utils/services/roster.ts';
import { inChunks, readRoster, type RosterEntry, writeRoster } from '../../../utils/settings/roster.ts';
import { makeWorld } from './world.ts';

const entriesOf = (count: number): RosterEntry[] =>
  Array.from({ length: count }, (_, index) => [
    `client-${index}`,
    `Schöne Größe № ${index} GmbH`,
    [`c${index}.example`],
    'active',
  ]);

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('the roster in the synchronised storage', () => {
  test('is cut into items that sync takes, and comes back whole', async () => {
    const entries = entriesOf(900);
    expect(inChunks(entries).flat()).toEqual(entries);
    expect(await writeRoster(entries)).toBe('fits');
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

  test('that no longer fits is left as it was, and it is said', async () => {
    await writeRoster(entriesOf(3));
    expect(await writeRoster(entriesOf(3000))).toBe('too-large');
    expect(await readRoster()).toEqual(entriesOf(3));
  });

  test('with a part that cannot be read still gives the others', async () => {
    await writeRoster(entriesOf(900));
    await fakeBrowser.storage.sync.set({ 'roster-0': 'spoiled' });
    const left = await readRoster();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(900);
  });

  test('says in the settings how it went', async () => {
    const { ask, store, addNorthwind } = makeWorld();
    await addNorthwind();
    await publishRoster(store);
    expect((await ask('settings.read', {})).sync).toBe('fits');
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect((await ask('settings.edit', { edit: { signature: 'Maria' } })).sync).toBe('too-large');
    expect((await ask('settings.read', {})).settings.signature).toBe('Maria');
  });
});
