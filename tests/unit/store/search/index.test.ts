import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../../../utils/search/parse-query.ts';
import { change } from '../../../../utils/store/index.ts';
import { connect } from '../../../../utils/store/open.ts';
import { reopenSome, sealOldest } from '../../../../utils/store/search/seal.ts';
import { anInteraction, freshStore, type TestStore } from '../support.ts';
import { findAll, scan } from './scan.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const query = (text: string) => parseQuery(text, 0);
const call = (id: string, subject = 'Kick-off', at = 1) =>
  change('interaction', id, { set: { ...anInteraction('northwind', at), subject } });

function write(store: TestStore, operation: string, from: number, to: number) {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return store.write(operation, () => numbers.map((index) => call(`call ${index}`, `Kick ${index}`, index * 1000)));
}

async function tables(name: string) {
  const database = await openDB(name);
  const [segments, tail, blocks, state] = await Promise.all([
    database.getAll('searchSegments'),
    database.getAll('searchTail'),
    database.getAll('searchBlocks'),
    database.get('meta', 'search'),
  ]);
  database.close();
  return { segments, tail, blocks, state };
}

/** A database as the first release left it, with so many calls. */
async function firstRelease(name: string, count: number): Promise<void> {
  const source = freshStore(`source of ${name}`);
  await write(source, 'source', 0, count);
  await source.close();
  const former = await openDB(source.name);
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
  for (const row of await former.getAll('records')) await old.put('records', row);
  await old.put('meta', await former.get('meta', 'clock'), 'clock');
  former.close();
  old.close();
}

test('what was written before there was an index is found once it is indexed, in the background of a search too', async () => {
  await firstRelease('first release', 450);
  const store = freshStore('first release');
  const before = await store.find(query('kick'), { after: null, limit: 5 });
  expect([before.found.length, before.isWhole]).toEqual([0, false]);
  expect(await write(store, 'new', 450, 451)).toMatchObject({ ok: true });
  await store.migrate();
  const after = await store.find(query('kick'), { after: null, limit: 5 });
  expect(after.found.map(({ record }) => record.id)).toEqual([
    'call 450',
    'call 449',
    'call 448',
    'call 447',
    'call 446',
  ]);
  expect(after.isWhole).toBe(true);
  expect(await findAll(store, query('kick'), 100)).toEqual(await scan(store.name, query('kick')));
  // It is not indexed again.
  const { state } = await tables(store.name);
  await store.migrate();
  expect((await tables(store.name)).state).toEqual(state);
});

test('indexing that is killed goes on', async () => {
  await firstRelease('killed release', 450);
  const original = IDBObjectStore.prototype.add;
  for (const completed of [0, 1]) {
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...parts) {
      const request = original.apply(this, parts);
      if (this.name === 'searchTail' && (count += 1) > completed) queueMicrotask(() => this.transaction.abort());
      return request;
    });
    const store = freshStore('killed release');
    await expect(store.migrate()).rejects.toMatchObject({ name: 'AbortError' });
    vi.restoreAllMocks();
    await store.close();
  }
  const store = freshStore('killed release');
  await store.migrate();
  expect(await findAll(store, query('kick'), 100)).toEqual(await scan(store.name, query('kick')));
  expect((await tables(store.name)).state).toMatchObject({ missingTo: 0, unsealed: 450 });
});

test('where another version left the index, everything is indexed anew', async () => {
  const store = freshStore();
  await write(store, 'first', 0, 10);
  await store.migrate();
  const database = await openDB(store.name);
  for (const table of ['searchTail', 'searchSegments', 'searchBlocks']) await database.clear(table);
  await database.put('meta', { version: 0, missingTo: 0, unsealed: 0 }, 'search');
  database.close();
  expect((await store.find(query('kick'), { after: null, limit: 5 })).isWhole).toBe(false);
  await store.migrate();
  expect(await findAll(store, query('kick'))).toHaveLength(10);
});

test('a long tail is sealed once nothing was written for a while, a full one at once, a short one not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const store = freshStore();
  const segments = async () => (await tables(store.name)).segments.length;
  /** Lets what was begun in the background come to its end. */
  const settle = async () => {
    for (let turn = 0; turn < 3000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  await write(store, 'short', 0, 900);
  await vi.advanceTimersByTimeAsync(10_000);
  await settle();
  expect(await segments()).toBe(0);
  await write(store, 'long', 900, 1100);
  await vi.advanceTimersByTimeAsync(2_000);
  await write(store, 'longer', 1100, 1101);
  await vi.advanceTimersByTimeAsync(2_000);
  await settle();
  expect(await segments()).toBe(0);
  await vi.advanceTimersByTimeAsync(2_000);
  await settle();
  expect(await segments()).toBe(1);
  await write(store, 'full', 2000, 9500);
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(await segments()).toBe(2);
  expect(await findAll(store, query('kick 69'), 100)).toEqual(await scan(store.name, query('kick 69')));
}, 60_000);

test('many small segments become one, and their blocks go', async () => {
  const store = freshStore();
  const connection = connect(store.name);
  for (let index = 0; index < 9; index += 1) {
    await write(store, `write ${index}`, index * 3, index * 3 + 3);
    await sealOldest(connection);
  }
  expect((await tables(store.name)).segments).toHaveLength(9);
  await store.prune();
  const { segments, tail, blocks, state } = await tables(store.name);
  expect([segments.length, tail.length, state.unsealed]).toEqual([1, 0, 0]);
  expect(blocks.length).toBe(segments[0].names.split('\n').length);
  expect(await findAll(store, query('kick'))).toEqual(await scan(store.name, query('kick')));
  await connection.close();
});

test('nothing stays in the index of what was deleted or written otherwise', async () => {
  const store = freshStore();
  await store.write('make', () => [call('a', 'secret'), call('b', 'mistaken'), call('c', 'harmless')]);
  await store.prune();
  await store.write('change', () => [change('interaction', 'a', { deleted: true }), call('b', 'corrected')]);
  await store.prune();
  const left = JSON.stringify(await tables(store.name));
  for (const word of ['secret', 'mistaken']) expect(left).not.toContain(word);
  for (const word of ['corrected', 'harmless']) expect(left).toContain(word);
});

test('a row that does not parse is not answered, and its words go', async () => {
  const store = freshStore();
  await store.write('make', () => [call('a', 'broken'), call('b', 'broken too')]);
  await store.prune();
  const database = await openDB(store.name);
  const row = await database.getFromIndex('records', 'id', 'a');
  await database.put('records', { ...row, fields: 'rubbish' });
  database.close();
  expect(await findAll(store, query('broken'))).toEqual(['b']);
  expect(await store.quarantined()).toBe(1);
  await store.prune();
  const { segments } = await tables(store.name);
  expect(segments.map(({ rows }) => rows.length)).toEqual([1]);
});

test('a phrase of common words is looked for among thousands, and the caller can go on', async () => {
  const store = freshStore();
  const numbers = Array.from({ length: 60 }, (_, index) => index);
  await store.write('many', () =>
    numbers.map((index) => call(`call ${index}`, index % 20 === 0 ? 'one two' : 'two one', index * 1000)),
  );
  await store.prune();
  expect(await findAll(store, query('"one two"'), 2)).toEqual(['call 40', 'call 20', 'call 0']);
});

test('what is put back into the tail does not hide what was written since', async () => {
  const store = freshStore();
  const connection = connect(store.name);
  await store.write('make', () => [call('a', 'former'), call('b', 'former')]);
  await sealOldest(connection);
  await store.write('edit b', () => [call('b', 'newer')]);
  await sealOldest(connection);
  await store.write('edit a', () => [call('a', 'newer')]);
  expect(await reopenSome(connection, true)).toBe(true);
  expect(await findAll(store, query('newer'))).toEqual(['b', 'a']);
  expect(await findAll(store, query('former'))).toEqual([]);
  await connection.close();
});

test('a database that was only opened holds nothing', async () => {
  const store = freshStore();
  expect(await store.find(query('kick'), { after: null, limit: 5 })).toEqual({ found: [], next: null, isWhole: true });
  const database = await openDB(store.name);
  for (const table of database.objectStoreNames) {
    expect([table, await database.getAllKeys(table)]).toEqual([table, []]);
  }
  database.close();
});

test('the same question asked again finds what was sealed in between, also while others ask', async () => {
  const store = freshStore();
  const connection = connect(store.name);
  for (const round of [1, 2, 3]) {
    await write(store, `round ${round}`, round * 300, round * 300 + 300);
    const [, found] = await Promise.all([sealOldest(connection), findAll(store, query('kick'), 100)]);
    expect(found).toHaveLength(round * 300);
    expect(await findAll(store, query('kick'), 100)).toHaveLength(round * 300);
    expect(await findAll(store, query('kick 9'), 100)).toEqual(await scan(store.name, query('kick 9')));
  }
  await connection.close();
});
