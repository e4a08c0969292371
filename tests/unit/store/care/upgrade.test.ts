import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { packContent } from '../../../../utils/services/care/content.ts';
import { careAt } from '../../../../utils/services/care/list.ts';
import { refreshSome } from '../../../../utils/services/care/refresh.ts';
import { waitFor } from '../../../../utils/signals/define-signal.ts';
import { change } from '../../../../utils/store/index.ts';
import { promise } from '../../signals/support.ts';
import { aClient, freshStore } from '../support.ts';

const clients = ['northwind', 'tailspin', 'contoso'];
const everything = { clientId: null, limit: 100 };

/** A database of the release before this one: its rows of what needs care have no timings. */
async function olderDatabase(name: string): Promise<void> {
  const database = await openDB(name, 5, {
    upgrade(made) {
      const records = made.createObjectStore('records', { keyPath: 'n' });
      records.createIndex('id', 'id', { unique: true });
      records.createIndex('keys', 'keys', { multiEntry: true });
      made.createObjectStore('operations', { keyPath: 'id' }).createIndex('at', 'at');
      made.createObjectStore('quarantine', { autoIncrement: true });
      made.createObjectStore('meta');
      made.createObjectStore('searchTail', { autoIncrement: true });
      made.createObjectStore('searchSegments', { autoIncrement: true });
      made.createObjectStore('searchBlocks');
      made.createObjectStore('figures', { keyPath: 'id' }).createIndex('place', ['place', 'id']);
      const care = made.createObjectStore('care', { keyPath: 'id' });
      care.createIndex('from', 'from');
      care.createIndex('stale', 'stale');
    },
  });
  const store = freshStore();
  await store.write('clients', () => clients.map((id) => change('client', id, { set: aClient(id) })));
  await store.write('promises', () =>
    clients.map((id) => {
      const { fields } = promise('', { clientIds: { [id]: true }, due: '2026-11-20' });
      return change('commitment', `promise ${id}`, { set: fields });
    }),
  );
  await store.close();
  const written = await openDB(store.name);
  for (const row of await written.getAll('records')) await database.put('records', row);
  written.close();
  const waits = [waitFor('promise-ours', { key: 'a', title: '', since: 0, evidence: [] })];
  const { text, from } = packContent({ name: 'As it was', waits });
  for (const id of clients) await database.put('care', { id, text, from });
  await database.put('meta', '1', 'care');
  database.close();
}

test('what an older release made is made anew, and is not taken for all there is before', async () => {
  await olderDatabase('older');
  const store = freshStore('older');
  expect(await careAt(store, store.now(), everything)).toEqual({
    own: [],
    others: [],
    total: 0,
    late: 0,
    stale: clients.length,
  });
  while ((await refreshSome(store, store.now())).length > 0);
  const { others, total, stale } = await careAt(store, store.now(), everything);
  expect([total, stale]).toEqual([clients.length, 0]);
  expect(others.map(({ clientId, clientName, wait, days }) => [clientId, clientName, wait.title, days])).toEqual(
    clients.toSorted().map((id) => [id, id, 'send the figures', 3]),
  );
  await store.close();
  const database = await openDB('older');
  expect([...database.transaction('care').store.indexNames]).toEqual(['stale']);
  database.close();
});
