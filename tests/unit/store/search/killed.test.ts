import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../../../utils/search/parse-query.ts';
import { change } from '../../../../utils/store/index.ts';
import { connect } from '../../../../utils/store/open.ts';
import { sealOldest } from '../../../../utils/store/search/seal.ts';
import { anInteraction, freshStore } from '../support.ts';
import { findAll, scan } from './scan.ts';

afterEach(() => vi.restoreAllMocks());

const questions = ['kick', 'quote', 'q', 'second', 'kind:call', 'client:northwind'].map((text) => parseQuery(text, 0));

/** A store with two segments, a row that was edited and one that was deleted since, and a tail. */
async function filled(name: string) {
  const store = freshStore(name);
  const connection = connect(name);
  const log = (id: string, subject: string) =>
    change('interaction', id, { set: { ...anInteraction('northwind', 1), subject } });
  await store.write('first', () => [log('a', 'Kick-off'), log('b', 'quote'), log('c', 'quota')]);
  await sealOldest(connection);
  await store.write('second', () => [log('d', 'second quote'), log('e', 'queue')]);
  await sealOldest(connection);
  await store.write('third', () => [
    log('a', 'second kick'),
    log('f', 'quiet'),
    change('interaction', 'b', { deleted: true }),
  ]);
  await connection.close();
  return store;
}

async function expectAllFound(name: string): Promise<void> {
  const store = freshStore(name);
  for (const query of questions) expect(await findAll(store, query)).toEqual(await scan(name, query));
  await store.close();
}

/** Lets the browser kill whatever is under way from the request of this number to the tables of the index on. */
function killFrom(request: number): { reached(): boolean } {
  let count = 0;
  const killed = new Set<IDBTransaction>();
  const tell = (store: IDBObjectStore) => {
    if (!store.name.startsWith('search')) return;
    const { transaction } = store;
    if (count >= request && !killed.has(transaction)) queueMicrotask(() => transaction.abort());
    if (count >= request) killed.add(transaction);
    count += 1;
  };
  const { put, add, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parts) {
    tell(this);
    return put.apply(this, parts);
  });
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...parts) {
    tell(this);
    return add.apply(this, parts);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...parts) {
    tell(this);
    return remove.apply(this, parts);
  });
  return { reached: () => count > request };
}

test('whenever sealing and putting together is killed, everything is found, and it goes on', async () => {
  let kills = 0;
  for (let request = 0; ; request += 1) {
    const name = `killed ${request}`;
    const store = await filled(name);
    const kill = killFrom(request);
    const isKilled = await store.prune().then(
      () => false,
      (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
    );
    vi.restoreAllMocks();
    expect(isKilled).toBe(kill.reached());
    await store.close();
    await expectAllFound(name);
    if (!isKilled) break;
    kills += 1;
    const again = freshStore(name);
    await again.prune();
    await again.close();
    await expectAllFound(name);
  }
  expect(kills).toBeGreaterThan(20);
});

test('nothing is found of a write that is killed or refused', async () => {
  const store = freshStore('refused');
  const write = (name: string) =>
    store.write('write', () => [
      change('interaction', 'a', { set: { ...anInteraction('northwind', 1), subject: name } }),
    ]);
  killFrom(0);
  expect(await write('killed')).toMatchObject({ ok: false });
  vi.restoreAllMocks();
  expect(await write('x'.repeat(600))).toMatchObject({ ok: false, problem: 'invalid' });
  expect(await findAll(store, parseQuery('killed', 0))).toEqual([]);
  expect(await findAll(store, parseQuery('kind:call', 0))).toEqual([]);
  expect(await write('fine')).toMatchObject({ ok: true });
  expect(await findAll(store, parseQuery('fine', 0))).toEqual(['a']);
});
