import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { recordKindNames } from '../../../utils/records/index.ts';
import { makeWorld, threadView } from './world.ts';

type World = ReturnType<typeof makeWorld>;

/** Every line that a copy of a world holds, a few at a time. */
async function copyOf({ ask }: World): Promise<string[]> {
  const lines: string[] = [];
  for (const kind of recordKindNames) {
    let after: (string | number)[] | null = null;
    do {
      const part: { lines: string[]; next: (string | number)[] | null } = await ask('copy.read', {
        kind,
        after,
        limit: 2,
      });
      lines.push(...part.lines);
      after = part.next;
    } while (after !== null);
  }
  return lines;
}

async function aWorld() {
  const world = makeWorld();
  await world.addNorthwind();
  await world.seen(threadView());
  return world;
}

/** Another browser: nothing is there, but recording was agreed to. */
async function another() {
  globalThis.indexedDB = new IDBFactory();
  const world = makeWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  return world;
}

const contentOf = (lines: string[]) =>
  lines.map((line) => {
    const { kind, id, fields, version } = JSON.parse(line);
    return { kind, id, fields, version };
  });

test('what a copy holds comes in elsewhere as it was, once, and can be taken back', async () => {
  const lines = await copyOf(await aWorld());
  expect(lines.length).toBeGreaterThan(2);
  const other = await another();
  const operationId = other.operation();
  expect(await other.ask('copy.restore', { operationId, lines })).toEqual({
    restored: lines.length,
    known: 0,
    unreadable: 0,
  });
  expect(contentOf(await copyOf(other))).toEqual(contentOf(lines));
  expect(await other.ask('copy.restore', { operationId: other.operation(), lines })).toMatchObject({ restored: 0 });
  await other.ask('undo', { operationId: other.operation(), undoing: operationId });
  expect(await copyOf(other)).toEqual([]);
  expect(await other.ask('copy.restore', { operationId: other.operation(), lines })).toMatchObject({
    restored: lines.length,
  });
  expect(contentOf(await copyOf(other))).toEqual(contentOf(lines));
});

test('what is there stays as it is, and what cannot be read is counted and keeps nothing else out', async () => {
  const world = await aWorld();
  const lines = await copyOf(world);
  await world.ask('client.edit', { operationId: world.operation(), clientId: 'northwind', edit: { name: 'Renamed' } });
  const [client = ''] = lines;
  const wrong = [
    '{',
    '[]',
    JSON.stringify({ ...JSON.parse(client), id: 'a', kind: '__proto__' }),
    JSON.stringify({ ...JSON.parse(client), id: 'b', version: 99 }),
    JSON.stringify({ ...JSON.parse(client), id: 'c', fields: { name: 1 } }),
  ];
  const fresh = JSON.stringify({ ...JSON.parse(client), id: 'alder' });
  expect(await world.ask('copy.restore', { operationId: world.operation(), lines: [client, ...wrong, fresh] })).toEqual(
    { restored: 1, known: 1, unreadable: wrong.length },
  );
  expect((await world.store.read('client', ['northwind', 'alder'])).map(({ fields }) => fields.name)).toEqual([
    'Renamed',
    'Northwind Traders',
  ]);
});

test('nothing is brought in before recording was agreed to', async () => {
  const world = makeWorld();
  await expect(world.ask('copy.restore', { operationId: world.operation(), lines: [] })).rejects.toThrow('off');
});
