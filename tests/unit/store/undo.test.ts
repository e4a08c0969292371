import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { aClient, freshStore, type TestStore } from './support.ts';

let store: TestStore;
beforeEach(async () => {
  store = freshStore();
  await store.write('make', () => [change('client', 'northwind', { set: aClient('Northwind') })]);
});

async function fields() {
  const [record] = await store.read('client', ['northwind']);
  return record?.fields;
}

test('an edit is taken back and done again', async () => {
  await store.write('edit', () => [
    change('client', 'northwind', {
      set: { name: 'Nordwind', status: 'paused' },
      elements: { domains: { 'nordwind.example': true, 'northwind.example': null } },
    }),
  ]);
  const edited = await fields();
  expect(await store.undo('undo', 'edit')).toMatchObject({ ok: true, value: { ids: ['northwind'], repeated: false } });
  expect(await fields()).toEqual(aClient('Northwind'));
  expect(await store.undo('undo', 'edit')).toMatchObject({ ok: true, value: { repeated: true } });
  await store.undo('redo', 'undo');
  expect(await fields()).toEqual(edited);
});

test('a field that was changed since keeps its newer value', async () => {
  await store.write('edit', () => [
    change('client', 'northwind', { set: { name: 'Nordwind', status: 'paused', owner: 'Ada' } }),
  ]);
  await store.write('later', () => [change('client', 'northwind', { set: { status: 'former' } })]);
  await store.undo('undo', 'edit');
  expect(await fields()).toMatchObject({ name: 'Northwind', status: 'former', owner: '' });
});

test('a record that was made is deleted, unless it was touched since', async () => {
  await store.undo('undo', 'make');
  expect(await fields()).toBeUndefined();
  await store.undo('redo', 'undo');
  expect(await fields()).toEqual(aClient('Northwind'));

  await store.write('other', () => [change('client', 'tailspin', { set: aClient('Tailspin') })]);
  await store.write('touch', () => [change('client', 'tailspin', { set: { owner: 'Ada' } })]);
  expect(await store.undo('undo other', 'other')).toMatchObject({ ok: true, value: { ids: [] } });
  expect(await store.read('client', ['tailspin'])).toHaveLength(1);
});

test('a record that one write made in two changes is taken back too', async () => {
  await store.write('twice', () => [
    change('client', 'twice', { set: aClient('Twice') }),
    change('client', 'twice', { set: { name: 'Other' } }),
  ]);
  await store.undo('undo', 'twice');
  expect(await store.read('client', ['twice'])).toEqual([]);
});

test('a deletion is taken back', async () => {
  await store.write('delete', () => [change('client', 'northwind', { deleted: true })]);
  await store.undo('undo', 'delete');
  expect(await fields()).toEqual(aClient('Northwind'));
});

test('an operation that nobody knows, or that is older than thirty days, cannot be taken back', async () => {
  expect(await store.undo('undo', 'nothing')).toMatchObject({ ok: false, problem: 'unknown' });
  store.pass(29 * 86_400_000);
  expect(await store.prune()).toBe(0);
  store.pass(2 * 86_400_000);
  expect(await store.prune()).toBe(1);
  expect(await store.undo('undo', 'make')).toMatchObject({ ok: false, problem: 'unknown' });
});

test('taking back works while the clock of the machine runs backwards', async () => {
  store.pass(-3_600_000);
  await store.write('edit', () => [change('client', 'northwind', { set: { name: 'Nordwind' } })]);
  expect((await fields())?.name).toBe('Nordwind');
  await store.undo('undo', 'edit');
  expect((await fields())?.name).toBe('Northwind');
});
