import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, anInteraction, freshStore, type TestStore } from './support.ts';

let store: TestStore;
beforeEach(() => {
  store = freshStore();
});
afterEach(() => vi.restoreAllMocks());

const make = (operationId: string, id: string, name: string) =>
  store.write(operationId, () => [change('client', id, { set: aClient(name) })]);

async function client(id: string) {
  const [record] = await store.read('client', [id]);
  return record;
}

test('a record that was written is read, counted and listed', async () => {
  const written = await make('first', 'northwind', 'Northwind');
  expect(written).toEqual({ ok: true, value: { operationId: 'first', ids: ['northwind'], repeated: false } });
  const records = await store.read('client', ['northwind', 'nobody']);
  expect(records).toEqual([
    { id: 'northwind', kind: 'client', createdAt: store.now(), updatedAt: store.now(), fields: aClient('Northwind') },
  ]);
  expect(await store.count('client', 'name', [])).toBe(1);
  const { records: found } = await store.list({
    kind: 'client',
    index: 'domain',
    prefix: ['northwind.example'],
    limit: 5,
  });
  expect(found.map(({ id }) => id)).toEqual(['northwind']);
});

test('the same operation is written once, also when it comes twice at the same time', async () => {
  const [one, other] = await Promise.all([make('same', 'northwind', 'Northwind'), make('same', 'northwind', 'Other')]);
  expect(one).toMatchObject({ ok: true, value: { ids: ['northwind'], repeated: false } });
  expect(other).toMatchObject({ ok: true, value: { ids: ['northwind'], repeated: true } });
  expect((await client('northwind'))?.fields.name).toBe('Northwind');
  // Whoever asks again got no answer: the background may have died before it told anybody.
  expect(store.told).toEqual([['northwind'], ['northwind']]);
});

test('what a plan reads cannot be changed before it writes', async () => {
  await make('make', 'northwind', 'Northwind');
  const count = (id: string) =>
    store.write(id, async (reader) => {
      const [record] = await reader.read('client', ['northwind']);
      return [change('client', 'northwind', { set: { responseHours: (record?.fields.responseHours ?? 0) + 1 } })];
    });
  await Promise.all(Array.from({ length: 20 }, (_, index) => count(`count ${index}`)));
  expect((await client('northwind'))?.fields.responseHours).toBe(20);
});

test('a write that does not fit its kind is refused whole, with the field and never the value', async () => {
  const refused = await store.write('bad', () => [
    change('client', 'good', { set: aClient('Good') }),
    change('client', 'bad', { set: { ...aClient('Bad'), since: 'Christmas' } }),
  ]);
  expect(refused).toEqual({ ok: false, problem: 'invalid', detail: 'client.since: invalid_format' });
  expect(await store.count('client', 'all', [])).toBe(0);
  expect(await make('bad', 'good', 'Good')).toMatchObject({ ok: true, value: { repeated: false } });
});

test('an address that is the id of an element is not told when the element is wrong', async () => {
  const participants = { 'ada@northwind.example': { name: 'x'.repeat(600), place: 'to', status: 'unknown' } } as const;
  const refused = await store.write('bad', () => [
    change('interaction', 'call', { set: { ...anInteraction('northwind', 1), participants } }),
  ]);
  expect(refused).toEqual({ ok: false, problem: 'invalid', detail: 'interaction.participants.*.name: too_big' });
});

test('a record that is not made whole, or whose id is of another kind, is refused', async () => {
  await make('make', 'northwind', 'Northwind');
  const partial = await store.write('partial', () => [change('client', 'new', { set: { name: 'New' } })]);
  expect(partial).toMatchObject({ ok: false, problem: 'invalid', detail: expect.stringContaining('client.') });
  const other = await store.write('other', () => [change('person', 'northwind', { set: { name: 'Ada' } })]);
  expect(other).toMatchObject({ ok: false, problem: 'invalid', detail: expect.stringContaining('another kind') });
});

test('what changes nothing tells nobody and keeps the time of the last change', async () => {
  await make('make', 'northwind', 'Northwind');
  store.pass(1000);
  const again = await make('again', 'northwind', 'Northwind');
  expect(again).toMatchObject({ ok: true, value: { ids: ['northwind'], repeated: false } });
  expect((await client('northwind'))?.updatedAt).toBe(store.now() - 1000);
  expect(store.told).toEqual([['northwind']]);
  expect(await make('again', 'northwind', 'Changed')).toMatchObject({ ok: true, value: { repeated: true } });
});

test('elements of a set come and go one by one, and a set that is named whole becomes that', async () => {
  await make('make', 'northwind', 'Northwind');
  await store.write('more', () => [
    change('client', 'northwind', { elements: { domains: { 'nw.example': true, 'northwind.example': null } } }),
  ]);
  expect((await client('northwind'))?.fields.domains).toEqual({ 'nw.example': true });
  await store.write('whole', () => [change('client', 'northwind', { set: { domains: { 'new.example': true } } })]);
  expect((await client('northwind'))?.fields.domains).toEqual({ 'new.example': true });
  expect(await store.count('client', 'domain', ['nw.example'])).toBe(0);
  expect(await store.count('client', 'domain', ['new.example'])).toBe(1);
});

test('an element may have the name of something every object has', async () => {
  await make('make', 'northwind', 'Northwind');
  await store.write('odd', () => [
    change('client', 'northwind', { elements: { domains: Object.fromEntries([['constructor', true as const]]) } }),
  ]);
  await store.write('gone', () => [
    change('client', 'northwind', { elements: { domains: { 'northwind.example': null } } }),
  ]);
  expect(Object.keys((await client('northwind'))?.fields.domains ?? {})).toEqual(['constructor']);
});

test('a deleted record is nowhere to be found, and comes back as it was', async () => {
  await make('make', 'northwind', 'Northwind');
  await store.write('delete', () => [change('client', 'northwind', { deleted: true })]);
  expect(await client('northwind')).toBeUndefined();
  expect((await store.list({ kind: 'client', index: 'all', prefix: [], limit: 9 })).records).toEqual([]);
  expect(await store.count('client', 'domain', [])).toBe(0);
  await store.write('back', () => [change('client', 'northwind', { deleted: false })]);
  expect((await client('northwind'))?.fields).toEqual(aClient('Northwind'));
  expect(await store.write('no one', () => [change('client', 'nobody', { deleted: true })])).toMatchObject({
    ok: true,
  });
  expect(await store.count('client', 'all', [])).toBe(1);
});

test('several changes of one record in one write count in their order', async () => {
  await store.write('make', () => [
    change('client', 'northwind', { set: aClient('First') }),
    change('client', 'northwind', { set: { name: 'Second' }, elements: { domains: { 'nw.example': true } } }),
  ]);
  expect((await client('northwind'))?.fields).toMatchObject({ name: 'Second', domains: { 'nw.example': true } });
  expect(store.told).toEqual([['northwind']]);
});

test('a plan that throws writes nothing, and the next write goes on', async () => {
  const plan = () => {
    throw new Error('a bug');
  };
  await expect(store.write('bug', plan)).rejects.toThrow('a bug');
  expect(await make('bug', 'northwind', 'Northwind')).toMatchObject({ ok: true, value: { repeated: false } });
});

test('a plan that waits for something else than its reader is a mistake, and writes nothing', async () => {
  const plan = async () => {
    // Answered once the write's own transaction, which it stands behind, has ended.
    await store.read('client', ['northwind']);
    return [change('client', 'northwind', { set: aClient('Northwind') })];
  };
  await expect(store.write('late', plan)).rejects.toMatchObject({ name: 'TransactionInactiveError' });
  expect(await client('northwind')).toBeUndefined();
});

test('a full disk is told, and nothing of the write stays', async () => {
  await make('make', 'northwind', 'Northwind');
  // oxlint-disable-next-line typescript/unbound-method -- it is applied to its object below
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parts) {
    if (this.name === 'operations') throw new DOMException('no space left', 'QuotaExceededError');
    return put.apply(this, parts);
  });
  const rename = () => [change('client', 'northwind', { set: { name: 'Changed' } })];
  expect(await store.write('full', rename)).toMatchObject({ ok: false, problem: 'full' });
  vi.restoreAllMocks();
  expect((await client('northwind'))?.fields.name).toBe('Northwind');
  expect(await store.write('full', rename)).toMatchObject({ ok: true, value: { repeated: false } });
});

test('what another opening of the same database wrote is there', async () => {
  await make('make', 'northwind', 'Northwind');
  await store.close();
  expect((await client('northwind'))?.fields.name).toBe('Northwind');
  const other = freshStore(store.name);
  expect((await other.read('client', ['northwind'])).map(({ id }) => id)).toEqual(['northwind']);
});

test('a database that is deleted while it is open is opened anew', async () => {
  await make('make', 'northwind', 'Northwind');
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(store.name);
    request.addEventListener('success', resolve);
    request.addEventListener('error', reject);
  });
  expect(await client('northwind')).toBeUndefined();
  expect(await make('make', 'northwind', 'Northwind')).toMatchObject({ ok: true, value: { repeated: false } });
});

test('a database of a newer release is said to be unavailable, and is left as it is', async () => {
  const request = indexedDB.open(store.name, 99);
  const newer = await new Promise<IDBDatabase>((resolve) =>
    request.addEventListener('success', () => resolve(request.result)),
  );
  newer.close();
  expect(await make('make', 'northwind', 'Northwind')).toEqual({
    ok: false,
    problem: 'unavailable',
    detail: 'VersionError',
  });
});
