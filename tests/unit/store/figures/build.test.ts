import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { change } from '../../../../utils/store/index.ts';
import { aClient, anInteraction, freshStore, type TestStore } from '../support.ts';

afterEach(() => vi.restoreAllMocks());

const clients = Array.from({ length: 60 }, (_, index) => `client ${index}`);
const at = Date.UTC(2026, 10, 2);

/** A store with clients, each with two contacts, as an older release left it: without figures. */
async function olderStore(): Promise<TestStore> {
  const store = freshStore();
  await store.write('clients', () => clients.map((name) => change('client', name, { set: aClient(name) })));
  await store.write('contacts', () =>
    clients.flatMap((name) =>
      [0, 1].map((day) => change('interaction', `${name} ${day}`, { set: anInteraction(name, at + day * 86_400_000) })),
    ),
  );
  await store.close();
  const database = await openDB(store.name);
  await database.clear('figures');
  await database.put('meta', { after: [] }, 'figures');
  database.close();
  return store;
}

const none = { figures: [], next: null, total: 0 };

const lastContacts = async (store: TestStore) =>
  (await store.figures()).figures.map(({ contacts }) => contacts.in.kept[0]);

test('an empty store has all of its figures from the beginning', async () => {
  expect(await freshStore().figures()).toEqual({ ...none, isComplete: true });
});

test('figures of records that were written before are built, and those alone that are missing', async () => {
  const store = await olderStore();
  expect(await store.figures()).toEqual({ ...none, isComplete: false });
  await store.migrate();
  expect((await store.figures()).isComplete).toBe(true);
  expect(await lastContacts(store)).toEqual(clients.map(() => at + 86_400_000));
  const again = vi.spyOn(IDBObjectStore.prototype, 'put');
  await store.buildFigures();
  expect(again).not.toHaveBeenCalled();
});

test('a build that is killed anywhere goes on, and what is written meanwhile counts once', async () => {
  const store = await olderStore();
  // oxlint-disable-next-line typescript/unbound-method -- it is applied to its object below
  const put = IDBObjectStore.prototype.put;
  for (const completed of [0, 1, 0]) {
    let batches = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parts) {
      const request = put.apply(this, parts);
      if (this.name === 'meta' && (batches += 1) > completed) queueMicrotask(() => this.transaction.abort());
      return request;
    });
    await expect(store.buildFigures()).rejects.toMatchObject({ name: 'AbortError' });
    vi.restoreAllMocks();
  }
  const built = (await store.figures()).figures.length;
  expect(built).toBeGreaterThan(0);
  expect(built).toBeLessThan(clients.length);
  const later = at + 9 * 86_400_000;
  await store.write('meanwhile', () =>
    clients.map((name) => change('interaction', `${name} later`, { set: anInteraction(name, later) })),
  );
  await store.buildFigures();
  expect(await lastContacts(store)).toEqual(clients.map(() => later));
  const { figures } = await store.figures();
  expect(new Set(figures.map(({ contacts }) => JSON.stringify(contacts.months))).size).toBe(1);
  expect(figures[0]?.contacts.months.map(([, count]) => count)).toEqual([3]);
});

test('what is put aside counts no more once the figures were built anew', async () => {
  const store = await olderStore();
  await store.migrate();
  const database = await openDB(store.name);
  const row = await database.getFromIndex('records', 'id', 'client 7 1');
  await database.put('records', { ...row, fields: 'rubbish' });
  database.close();
  await store.list({ kind: 'interaction', index: 'timeline', prefix: ['client 7'], limit: 5 });
  expect((await store.figures()).isComplete).toBe(false);
  await store.buildFigures();
  const figures = (await store.figures()).figures.find(({ id }) => id === 'client 7');
  expect(figures?.contacts.in.kept).toEqual([at]);
});

test('a database of the first release gets its table, and is read as incomplete', async () => {
  const name = 'first release';
  const old = await openDB(name, 1, {
    upgrade(database) {
      const records = database.createObjectStore('records', { keyPath: 'n' });
      records.createIndex('id', 'id', { unique: true });
      records.createIndex('keys', 'keys', { multiEntry: true });
      database.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');
      database.createObjectStore('quarantine', { autoIncrement: true });
      database.createObjectStore('meta');
    },
  });
  old.close();
  const store = freshStore(name);
  expect(await store.figures()).toEqual({ ...none, isComplete: false });
  await store.migrate();
  expect((await store.figures()).isComplete).toBe(true);
});
