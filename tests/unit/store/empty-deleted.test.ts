import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, anInteraction, freshStore, type TestStore } from './support.ts';

const day = 24 * 60 * 60 * 1000;
let store: TestStore;
beforeEach(() => {
  store = freshStore();
});

/** Everything that lies on the disk, as text. */
async function onDisk(): Promise<string> {
  const database = await openDB(store.name);
  const tables = await Promise.all([...database.objectStoreNames].map((table) => database.getAll(table)));
  database.close();
  return JSON.stringify(tables);
}

async function makeAndDelete(): Promise<void> {
  await store.write('make', () => [
    change('client', 'northwind', { set: aClient('Northwind') }),
    change('client', 'tailspin', { set: aClient('Tailspin') }),
  ]);
  await store.write('rename', () => [
    change('client', 'northwind', { set: { industry: 'Logistics' }, elements: { domains: { 'lyon.example': true } } }),
  ]);
  await store.write('delete', () => [change('client', 'northwind', { deleted: true })]);
}

test('what was deleted lies on the disk for thirty days, and comes back', async () => {
  await makeAndDelete();
  store.pass(29 * day);
  await store.prune();
  expect(await store.undo('undo', 'delete')).toMatchObject({ ok: true });
  expect((await store.read('client', ['northwind']))[0]?.fields).toMatchObject({ industry: 'Logistics' });
});

test('after that nothing of it is left on the disk but that it was there', async () => {
  await makeAndDelete();
  store.pass(31 * day);
  await store.prune();
  const left = await onDisk();
  for (const word of ['"northwind"', 'Northwind', 'Logistics', 'northwind.example', 'lyon.example'])
    expect(left).not.toContain(word);
  expect(left).toContain('Tailspin');
  expect(await store.known(['northwind', 'tailspin', 'nobody'])).toEqual(['northwind', 'tailspin']);
});

test('it is neither read nor put aside, by no migration either', async () => {
  await makeAndDelete();
  store.pass(31 * day);
  await store.prune();
  await store.migrate();
  await store.prune();
  expect(await store.read('client', ['northwind'])).toEqual([]);
  expect(await store.quarantined()).toBe(0);
  expect(await store.newer()).toBe(0);
  expect(await store.count('client', 'all', [])).toBe(1);
});

test('a change does not fill it again, only bringing it back whole does; and that is taken back like a new record', async () => {
  await makeAndDelete();
  store.pass(31 * day);
  await store.prune();
  expect(await store.write('edit', () => [change('client', 'northwind', { set: { owner: 'Ada' } })])).toMatchObject({
    ok: true,
  });
  await store.write('whole', () => [change('client', 'northwind', { set: aClient('Northwind') })]);
  await store.write('again', () => [change('client', 'northwind', { deleted: true })]);
  expect(await onDisk()).not.toMatch(/Ada|Northwind/);
  const again = aClient('Northwind Traders');
  await store.write('back', () => [change('client', 'northwind', { set: again, deleted: false })]);
  expect((await store.read('client', ['northwind']))[0]?.fields).toEqual(again);
  await store.undo('undo', 'back');
  expect(await store.read('client', ['northwind'])).toEqual([]);
  expect(await store.write('other', () => [change('person', 'northwind', { deleted: true })])).toMatchObject({
    ok: false,
    problem: 'invalid',
  });
});

test('hundreds that were deleted at once go in several steps', async () => {
  const ids = Array.from({ length: 450 }, (_, index) => `call ${index}`);
  const at = store.now();
  await store.write('make', () => ids.map((id) => change('interaction', id, { set: anInteraction('northwind', at) })));
  await store.write('delete', () => ids.map((id) => change('interaction', id, { deleted: true })));
  store.pass(31 * day);
  await store.prune();
  expect(await onDisk()).not.toContain('Kick-off');
});
