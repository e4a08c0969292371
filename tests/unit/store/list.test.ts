import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { KeyPart } from '../../../utils/records/define-record.ts';
import { change } from '../../../utils/store/index.ts';
import { aClient, anInteraction, freshStore, type TestStore } from './support.ts';

let store: TestStore;
beforeEach(() => {
  store = freshStore();
});

/** Writes interactions of one client, `call 0` first, at these times. */
function calls(times: number[], clientId = 'northwind') {
  return store.write(`calls ${clientId} ${times.join()}`, () =>
    times.map((at, index) => change('interaction', `${clientId} ${index}`, { set: anInteraction(clientId, at) })),
  );
}

async function timeline(limit: number, after?: KeyPart[]) {
  const range = { kind: 'interaction' as const, index: 'timeline', prefix: ['northwind'], limit };
  const { records, next } = await store.list(after === undefined ? range : { ...range, after });
  return { ids: records.map(({ id }) => id), next };
}

async function allPages(limit: number) {
  const pages: string[][] = [];
  let after: KeyPart[] | undefined;
  for (;;) {
    const { ids, next } = await timeline(limit, after);
    pages.push(ids);
    if (next === null) return pages;
    after = next;
  }
}

test('newest first, and of another client nothing', async () => {
  await calls([100, 300, 200]);
  await calls([250], 'tailspin');
  await calls([250], 'northwind2');
  expect(await timeline(9)).toEqual({ ids: ['northwind 1', 'northwind 2', 'northwind 0'], next: null });
});

test('pages under one and the same key neither skip nor repeat', async () => {
  await calls(Array.from({ length: 25 }, (_, index) => (index < 20 ? 500 : 400)));
  for (const limit of [1, 4, 5, 24, 25, 26]) {
    const pages = await allPages(limit);
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    expect(pages.at(-1)?.length).toBeGreaterThan(0);
    const ids = pages.flat();
    expect(ids).toHaveLength(25);
    expect(new Set(ids).size).toBe(25);
  }
});

test('a page goes on where it ended, whatever is written or deleted before it', async () => {
  await calls([500, 400, 300, 200]);
  const { next } = await timeline(2);
  await store.write('between', () => [
    change('interaction', 'new', { set: anInteraction('northwind', 450) }),
    change('interaction', 'northwind 1', { deleted: true }),
  ]);
  expect((await timeline(9, next ?? [])).ids).toEqual(['northwind 2', 'northwind 3']);
});

test('the beginning of a key is enough to go on behind it', async () => {
  await calls([500, 400, 400, 300]);
  expect((await timeline(9, [-400])).ids).toEqual(['northwind 3']);
});

test('a record with several keys in a range is answered once, over all pages', async () => {
  const domains = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true as const]));
  await store.write('make', () => [
    change('client', 'one', { set: { ...aClient('One'), domains: domains('a.example', 'c.example', 'e.example') } }),
    change('client', 'two', { set: { ...aClient('Two'), domains: domains('b.example', 'd.example') } }),
  ]);
  const ids: string[] = [];
  let after: KeyPart[] = [];
  for (;;) {
    const { records, next } = await store.list({ kind: 'client', index: 'domain', prefix: [], after, limit: 1 });
    ids.push(...records.map(({ id }) => id));
    if (next === null) break;
    after = next;
  }
  expect(ids).toEqual(['one', 'two']);
});

test('records that were made last come first under all', async () => {
  for (const id of ['first', 'second', 'third']) {
    await store.write(id, () => [change('client', id, { set: aClient(id) })]);
    store.pass(1000);
  }
  const { records } = await store.list({ kind: 'client', index: 'all', prefix: [], limit: 9 });
  expect(records.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
});

test('an index that is not there is a mistake, not an empty answer', async () => {
  await expect(store.list({ kind: 'client', index: 'nmae', prefix: [], limit: 9 })).rejects.toThrow('client.nmae');
});

test('a page asks for its own rows alone, however many there are', async () => {
  await calls(Array.from({ length: 300 }, (_, index) => index));
  const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
  await timeline(50);
  expect(getAll.mock.calls.map(([, count]) => count)).toEqual([51]);
  getAll.mockRestore();
});
