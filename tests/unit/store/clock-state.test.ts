import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, freshStore } from './support.ts';

interface Row {
  n: number;
  stamps: Record<string, string>;
}

/** Every row with its number and its stamps, as they lie on disk. */
async function rowsOf(name: string): Promise<Row[]> {
  const database = await openDB(name);
  const rows: Row[] = await database.getAll('records');
  database.close();
  return rows;
}

test('clock, device and row numbers go on after a restart', async () => {
  const before = freshStore();
  await before.write('one', () => [change('client', 'one', { set: aClient('One') })]);
  await before.close();
  const after = freshStore(before.name);
  after.pass(-60_000);
  await after.write('two', () => [change('client', 'two', { set: aClient('Two') })]);
  await after.close();
  const [one, two] = await rowsOf(before.name);
  expect([one?.n, two?.n]).toEqual([1, 2]);
  const [first = '', second = ''] = [one?.stamps[''], two?.stamps['']];
  expect(second > first).toBe(true);
  expect(second.split('-')[2]).toBe(first.split('-')[2]);
});

test('a clock that was lost begins anew as another device, and no row is written over', async () => {
  const store = freshStore();
  await store.write('one', () => [change('client', 'one', { set: aClient('One') })]);
  const database = await openDB(store.name);
  await database.put('meta', 'rubbish', 'clock');
  database.close();
  store.pass(-60_000);
  await store.write('two', () => [
    change('client', 'two', { set: aClient('Two') }),
    change('client', 'one', { set: { name: 'Other' } }),
  ]);
  const [one, two] = await rowsOf(store.name);
  expect([one?.n, two?.n]).toEqual([1, 2]);
  const { '': made = '', name = '' } = one?.stamps ?? {};
  expect(name > made).toBe(true);
  expect(name.split('-')[2]).not.toBe(made.split('-')[2]);
});

test('a record that was written in one go keeps one stamp, and each later edit one more', async () => {
  const store = freshStore();
  await store.write('one', () => [change('client', 'one', { set: aClient('One') })]);
  expect(Object.keys((await rowsOf(store.name))[0]?.stamps ?? {})).toEqual(['']);
  store.pass(1);
  await store.write('edit', () => [
    change('client', 'one', { set: { owner: 'Ada' }, elements: { domains: { 'one.example': null } } }),
  ]);
  expect(Object.keys((await rowsOf(store.name))[0]?.stamps ?? {}).sort()).toEqual(['', 'domains/one.example', 'owner']);
});
