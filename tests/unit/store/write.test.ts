import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, freshStore, type TestStore } from './support.ts';

let store: TestStore;
beforeEach(() => {
  store = freshStore();
});

test('a record that was written is read, counted and listed', async () => {
  const written = await store.write('first', () => [change('client', 'northwind', { set: aClient('Northwind') })]);
  expect(written).toEqual({ ok: true, value: { operationId: 'first', ids: ['northwind'], repeated: false } });
  const [record] = await store.read('client', ['northwind', 'nobody']);
  expect(record).toMatchObject({ id: 'northwind', kind: 'client', createdAt: store.now(), fields: { name: 'Northwind' } });
  expect(await store.count('client', 'name', [])).toBe(1);
  expect((await store.list({ kind: 'client', index: 'domain', prefix: ['northwind.example'], limit: 5 })).records).toHaveLength(1);
});
