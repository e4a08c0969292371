import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { defineRecord } from '../../../utils/records/define-record.ts';
import { toKinds } from '../../../utils/store/kinds.ts';
import { openRecords } from '../../../utils/store/records.ts';

/** Two releases of a kind of record that only these tests know: hours became minutes, and a title a heading. */
const about = { kind: 'note', sets: ['tags'], indexes: {} } as const;
const tags = z.record(z.string(), z.int());
const first = defineRecord({
  ...about,
  schema: () => z.object({ title: z.string(), length: z.int(), tags }),
  searchable: ({ title }) => ({ title: [title], people: [], text: [] }),
  migrations: [],
});
const second = defineRecord({
  ...about,
  schema: () => z.object({ heading: z.string(), length: z.int().check(z.minimum(60)), tags }),
  searchable: ({ heading }) => ({ title: [heading], people: [], text: [] }),
  migrations: [
    ({ title, length, ...others }) => ({
      ...others,
      ...(title !== undefined && { heading: title }),
      ...(typeof length === 'number' && { length: length * 60 }),
    }),
  ],
});

let name: string;
let count = 0;
beforeEach(() => {
  name = `retracted ${(count += 1)}`;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const openFirst = () => openRecords({ name, clock: () => 1_000, kinds: toKinds({ note: first }) });
const openSecond = () => openRecords({ name, clock: () => 2_000, kinds: toKinds({ note: second }) });
const nothing = async () => new Set<string>();
const note = { kind: 'note', id: 'one' };

/** A note that the first release made, and one that it changed. */
async function firstRelease(change: Record<string, unknown> = {}) {
  const store = openFirst();
  await store.write('make', () => [{ ...note, set: { title: 'One', length: 1, tags: { a: 1 } } }]);
  if (Object.keys(change).length > 0) await store.write('change', () => [{ ...note, ...change }]);
  await store.close();
}

async function journal(): Promise<unknown[]> {
  const database = await openDB(name);
  const operations = await database.getAllKeys('operations');
  database.close();
  return operations;
}

describe.each([[true], [false]])('what an older release wrote, migrated already: %s', (isMigrated) => {
  async function secondRelease() {
    const store = openSecond();
    if (isMigrated) await store.migrate();
    return store;
  }
  const fields = async (store: ReturnType<typeof openSecond>) => (await store.read('note', ['one']))[0]?.fields;

  test('is gone where it made it', async () => {
    await firstRelease();
    const store = await secondRelease();
    expect(await store.retract('make', nothing)).toMatchObject({ ok: true, value: { records: 1 } });
    expect([await fields(store), await journal()]).toEqual([undefined, []]);
  });

  test('is as it was where it changed it, in the form of today', async () => {
    await firstRelease({ set: { length: 3 }, elements: { tags: { a: 2, b: 1 } } });
    const store = await secondRelease();
    expect(await store.retract('change', nothing)).toMatchObject({ ok: true, value: { records: 1 } });
    expect(await fields(store)).toEqual({ heading: 'One', length: 60, tags: { a: 1 } });
    expect(await journal()).toEqual(['make']);
  });

  test('stays in the journal as far as there is no such field today', async () => {
    await firstRelease({ set: { length: 3, title: 'Uno' } });
    const store = await secondRelease();
    await store.retract('change', nothing);
    expect(await fields(store)).toEqual({ heading: 'Uno', length: 60, tags: { a: 1 } });
    expect(await journal()).toEqual(['change', 'make']);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });
});

test('what a newer release wrote is left alone, and can be taken back there', async () => {
  const newer = openSecond();
  await newer.write('make', () => [{ ...note, set: { heading: 'One', length: 60 } }]);
  await newer.close();
  const older = openFirst();
  expect(await older.retract('make', nothing)).toMatchObject({ ok: true, value: { records: 0 } });
  await older.close();
  expect(await openSecond().retract('make', nothing)).toMatchObject({ ok: true, value: { records: 1 } });
});
