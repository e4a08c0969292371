import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { openReadOnly, type ReadOnly } from '../../../utils/store/read-only.ts';
import { aClient, freshStore } from './support.ts';

const namesBy = (read: ReadOnly) =>
  read(({ reading }) =>
    reading(async (reader) => {
      const { records } = await reader.list({ kind: 'client', index: 'name', prefix: [], limit: 10 });
      return records.map(({ fields }) => fields.name);
    }),
  );

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

test('reads what was written, also what is written later', async () => {
  const store = freshStore();
  await store.write('one', () => [change('client', 'one', { set: aClient('Northwind') })]);
  const read = openReadOnly(store.name);
  expect(await namesBy(read)).toEqual(['Northwind']);
  await store.write('two', () => [change('client', 'two', { set: aClient('Alder') })]);
  expect(await namesBy(read)).toEqual(['Alder', 'Northwind']);
  expect(await read(({ figures }) => figures())).toMatchObject({ total: 2, isComplete: true });
});

test('makes no database where there is none, and finds it once there is', async () => {
  const read = openReadOnly('not there yet');
  expect(await namesBy(read)).toBeNull();
  expect(await databases()).not.toContain('not there yet');
  await freshStore('not there yet').write('one', () => [change('client', 'one', { set: aClient('Northwind') })]);
  expect(await namesBy(read)).toEqual(['Northwind']);
});

test('leaves the database of another release as it is', async () => {
  const upgrade = (database: IDBPDatabase) => {
    // What an upgrade would find: it could be carried out.
    for (const name of ['records', 'meta']) database.createObjectStore(name);
  };
  const older = await openDB('older', 1, { upgrade });
  older.close();
  expect(await namesBy(openReadOnly('older'))).toBeNull();
  const after = await openDB('older');
  expect([after.version, [...after.objectStoreNames]]).toEqual([1, ['meta', 'records']]);
  after.close();
});

test('leaves a broken row to the one who may put it aside', async () => {
  const store = freshStore();
  await store.write('one', () => [change('client', 'one', { set: aClient('Northwind') })]);
  const database = await openDB(store.name);
  const [row] = await database.getAll('records');
  await database.put('records', { ...row, fields: { name: 1 } });
  const read = openReadOnly(store.name);
  expect(await namesBy(read)).toBeNull();
  expect(await database.count('quarantine')).toBe(0);
  database.close();
  expect(await store.read('client', ['one'])).toEqual([]);
  expect(await namesBy(read)).toEqual([]);
});
