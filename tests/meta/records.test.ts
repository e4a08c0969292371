import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { defineRecord } from '../../utils/records/define-record.ts';
import { recordKinds } from '../../utils/records/index.ts';
import { toKinds, type AnyKind } from '../../utils/store/kinds.ts';
import { openRecords } from '../../utils/store/records.ts';
import { historyProblems } from './record-history.ts';

const folder = new URL('../unit/records/fixtures/', import.meta.url);
const fixtures = new Map<string, unknown>(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ]),
);
const kinds = toKinds(recordKinds);

test.each(Object.entries(recordKinds))('%s is whole: its name, its sets, its indexes', (name, kind) => {
  expect(kind.kind).toBe(name);
  const fields = Object.keys(kind.schema.shape);
  expect(fields.filter((field) => field.includes('/') || field === '')).toEqual([]);
  expect(kind.sets.filter((set) => !fields.includes(set))).toEqual([]);
  expect(Object.keys(kind.indexes)).not.toContain('all');
});

test.each([...kinds.values()])('every version of $kind that was ever written becomes the present one', (kind) => {
  expect(historyProblems(kind, fixtures)).toEqual([]);
});

test('every fixture is of a kind and a version that there is', () => {
  const versions = [...kinds.values()].flatMap(({ kind, version }) =>
    Array.from({ length: version }, (_, index) => `${kind}-${index + 1}`),
  );
  expect([...fixtures.keys()].sort()).toEqual(versions.sort());
});

test.each([...kinds.values()])('a $kind is written, found under each of its keys, and read', async (kind) => {
  const store = openRecords({ name: `meta ${kind.kind}`, clock: () => 1, kinds });
  const fields = fixtures.get(`${kind.kind}-${kind.version}`);
  const set = z.parse(z.record(z.string(), z.unknown()), fields);
  expect(await store.write('make', () => [{ kind: kind.kind, id: 'one', set }])).toMatchObject({ ok: true });
  expect(await store.read(kind.kind, ['one'])).toMatchObject([{ fields: set }]);
  const checked = kind.parse(fields);
  const itsKeys = new Set(checked.ok ? checked.value.keys.map(([name]) => name) : []);
  // Some records have no key in some indexes: what has happened is not due.
  const itsIndexes = kind.indexNames.filter((index) => itsKeys.has(`${kind.kind}.${index}`));
  expect(itsIndexes).not.toEqual([]);
  for (const index of [...itsIndexes, 'all']) {
    const { records } = await store.list({ kind: kind.kind, index, prefix: [], limit: 9 });
    expect([index, records.map(({ id }) => id)]).toEqual([index, ['one']]);
  }
});

/** A kind with a past, to see that what is checked above can fail. */
function aKind(migrations: ((fields: Record<string, unknown>) => Record<string, unknown>)[]): AnyKind {
  const schema = () => z.object({ heading: z.string() });
  const searchable = () => ({ title: [], people: [], text: [] });
  const kind = toKinds({
    note: defineRecord({ kind: 'note', schema, sets: [], indexes: {}, searchable, migrations }),
  }).get('note');
  if (kind === undefined) throw new Error('no kind');
  return kind;
}
const rename = (fields: Record<string, unknown>) => ({ heading: fields['title'] });
const past = new Map([
  ['note-1', { title: 'old' }],
  ['note-2', { heading: 'new' }],
]);

test('a migration that is left out, wrong, or without its fixture is found', () => {
  expect(historyProblems(aKind([rename]), past)).toEqual([]);
  expect(historyProblems(aKind([]), past)).toEqual(['note-1: note.heading: invalid_type']);
  expect(historyProblems(aKind([(fields) => fields]), past)).toEqual(['note-1: note.heading: invalid_type']);
  expect(historyProblems(aKind([rename, (fields) => fields]), past)).toEqual(['note-3: no fixture']);
  expect(historyProblems({ ...aKind([rename]), version: 1 }, past)).toContain('note: version and migrations differ');
});

test('a field that is dropped or added without a migration is found', () => {
  expect(historyProblems(aKind([]), new Map([['note-1', { heading: 'a', colour: 'red' }]]))).toEqual([
    'note-1: colour is lost',
  ]);
});
