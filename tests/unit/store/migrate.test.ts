import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { defineRecord } from '../../../utils/records/define-record.ts';
import { toKinds } from '../../../utils/store/kinds.ts';
import { openRecords } from '../../../utils/store/records.ts';

/** Three releases of a kind of record that only these tests know. */
const first = defineRecord({
  kind: 'note',
  schema: () => z.object({ title: z.string() }),
  sets: [],
  indexes: { title: (fields) => [[fields.title]] },
  searchable: (fields) => ({ title: [fields.title], people: [], text: [] }),
  migrations: [],
});
const titleToHeading = (fields: Record<string, unknown>) => ({ heading: fields['title'] });
const second = defineRecord({
  kind: 'note',
  schema: () => z.object({ heading: z.string().check(z.maxLength(20)) }),
  sets: [],
  indexes: { heading: (fields) => [[fields.heading]] },
  searchable: (fields) => ({ title: [fields.heading], people: [], text: [] }),
  migrations: [titleToHeading],
});
const third = defineRecord({
  kind: 'note',
  schema: () => z.object({ heading: z.string(), words: z.int() }),
  sets: [],
  indexes: { heading: (fields) => [[fields.heading]], words: (fields) => [[fields.words]] },
  searchable: (fields) => ({ title: [fields.heading], people: [], text: [] }),
  migrations: [titleToHeading, (fields) => ({ ...fields, words: String(fields['heading']).split(' ').length })],
});

let name: string;
let count = 0;
beforeEach(() => {
  name = `migrated ${(count += 1)}`;
});
afterEach(() => vi.restoreAllMocks());

const release = (note: typeof first | typeof second | typeof third) => {
  const kinds =
    note === first ? toKinds({ note: first }) : note === second ? toKinds({ note: second }) : toKinds({ note: third });
  return openRecords({ name, clock: () => 1_000, kinds });
};

/** Writes notes with the first release. */
async function notes(...titles: string[]) {
  const old = release(first);
  await old.write(`notes ${titles.length}`, () => titles.map((title) => ({ kind: 'note', id: title, set: { title } })));
  await old.migrate();
  await old.close();
}

test('an old row is read in its present form before and after the migration', async () => {
  await notes('two words');
  const store = release(third);
  const before = await store.read('note', ['two words']);
  expect(before.map(({ fields }) => fields)).toEqual([{ heading: 'two words', words: 2 }]);
  expect(await store.count('note', 'words', [2])).toBe(0);
  await store.migrate();
  expect(await store.count('note', 'words', [2])).toBe(1);
  expect(await store.read('note', ['two words'])).toEqual(before);
});

test('an old row can be edited and taken back', async () => {
  await notes('old');
  const store = release(third);
  await store.write('edit', () => [{ kind: 'note', id: 'old', set: { heading: 'new' } }]);
  expect((await store.read('note', ['old']))[0]?.fields).toEqual({ heading: 'new', words: 1 });
  await store.undo('undo', 'edit');
  expect((await store.read('note', ['old']))[0]?.fields).toEqual({ heading: 'old', words: 1 });
});

test('what a former release wrote is not taken back by this one: its fields mean something else', async () => {
  await notes('old');
  const store = release(third);
  expect(await store.undo('undo', 'notes 1')).toMatchObject({ ok: true, value: { ids: [] } });
  expect(await store.read('note', ['old'])).toHaveLength(1);
});

test('a migration that is killed anywhere goes on, and changes every row once', async () => {
  await notes(...Array.from({ length: 500 }, (_, index) => `note ${index}`));
  // oxlint-disable-next-line typescript/unbound-method -- it is applied to its object below
  const put = IDBObjectStore.prototype.put;
  for (const completed of [0, 1, 0, 1]) {
    let batches = 0;
    const killed = new Set<IDBTransaction>();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...parts) {
      const request = put.apply(this, parts);
      const { transaction } = this;
      if (this.name === 'meta' && (batches += 1) > completed && !killed.has(transaction)) {
        killed.add(transaction);
        queueMicrotask(() => transaction.abort());
      }
      return request;
    });
    await expect(release(third).migrate()).rejects.toMatchObject({ name: 'AbortError' });
    vi.restoreAllMocks();
  }
  const store = release(third);
  await store.migrate();
  expect(await store.count('note', 'words', [2])).toBe(500);
  expect(await store.count('note', 'all', [])).toBe(500);
  const again = vi.spyOn(IDBObjectStore.prototype, 'put');
  await store.migrate();
  expect(again).not.toHaveBeenCalled();
});

test('rows that no longer parse are put aside whole and counted; the others answer', async () => {
  await notes('fine', 'much longer than is allowed');
  const store = release(second);
  expect((await store.read('note', ['fine', 'much longer than is allowed'])).map(({ id }) => id)).toEqual(['fine']);
  expect(await store.quarantined()).toBe(1);
  expect(await store.read('note', ['much longer than is allowed'])).toEqual([]);
  expect(await store.quarantined()).toBe(1);
  const database = await openDB(name);
  expect(await database.getAll('quarantine')).toMatchObject([
    {
      kind: 'note',
      problem: 'note.heading: too_big',
      at: 1_000,
      row: { fields: { title: 'much longer than is allowed' } },
    },
  ]);
  database.close();
});

test('the migration puts aside what it meets, and a release that can read it again puts it back', async () => {
  await notes('fine', 'much longer than is allowed');
  const strict = release(second);
  await strict.migrate();
  expect(await strict.quarantined()).toBe(1);
  expect(await strict.count('note', 'heading', [])).toBe(1);
  await strict.close();
  const store = release(third);
  await store.migrate();
  expect(await store.quarantined()).toBe(0);
  expect((await store.read('note', ['much longer than is allowed']))[0]?.fields['words']).toBe(5);
});

test('a page holds the records around a row that does not parse', async () => {
  await notes('a', 'b', 'c');
  const database = await openDB(name);
  const [row] = await database.getAllFromIndex('records', 'id', 'b');
  await database.put('records', { ...row, fields: 'rubbish' });
  database.close();
  const store = release(first);
  const page = await store.list({ kind: 'note', index: 'title', prefix: [], limit: 2 });
  expect(page.records.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(page.next).toBeNull();
  expect(await store.quarantined()).toBe(1);
  expect(await store.count('note', 'title', [])).toBe(2);
});

test('rows of a newer release are left alone, counted, and there again with that release', async () => {
  await notes('from the first');
  const newer = release(third);
  await newer.write('newer', () => [{ kind: 'note', id: 'newer', set: { heading: 'newer', words: 1 } }]);
  await newer.migrate();
  const old = release(second);
  await old.migrate();
  expect(await old.newer()).toBe(2);
  expect(await old.quarantined()).toBe(0);
  expect(await old.read('note', ['newer'])).toEqual([]);
  const refused = await old.write('edit', () => [{ kind: 'note', id: 'newer', set: { heading: 'edited' } }]);
  expect(refused).toMatchObject({ ok: false, problem: 'invalid', detail: expect.stringContaining('newer release') });
  const back = release(third);
  await back.migrate();
  expect(await back.newer()).toBe(0);
  expect(await back.count('note', 'heading', [])).toBe(2);
});
