import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { finishWork } from '../../../../utils/services/merging/work.ts';
import { refreshSome } from '../../../../utils/services/care/refresh.ts';
import { makeWorld } from '../world.ts';

type World = ReturnType<typeof makeWorld>;
let world: World;

const clients = ['northwind', 'northwind-gmbh', 'tailspin'];

/** Three clients, each with a late promise of ours. */
beforeEach(async () => {
  world = makeWorld();
  const { ask, operation } = world;
  await ask('settings.edit', { edit: { recording: true } });
  for (const clientId of clients) {
    const domains = [`${clientId}.example`];
    await ask('client.add', { operationId: operation(), clientId, name: clientId, domains, people: [], link: null });
    await ask('commitment.save', {
      operationId: operation(),
      commitmentId: `promise ${clientId}`,
      clientId,
      owedBy: 'us',
      who: '',
      what: 'send the figures',
      due: '2026-11-20',
      projectId: null,
    });
  }
  await lookedAt();
});

async function lookedAt(): Promise<void> {
  while ((await refreshSome(world.store, world.world.now)).length > 0);
}

/** What is listed, before and after all clients were looked at anew. */
async function listed() {
  const read = async () => {
    const { others, total, late } = await world.ask('care.list', { clientId: null, limit: 10 });
    expect([total, late]).toEqual([others.length, others.length]);
    return others.map(({ clientId }) => clientId);
  };
  const before = await read();
  await lookedAt();
  expect(await read()).toEqual(before);
  return before;
}

const tablesOnDisk = async () => {
  const database = await openDB('clientside');
  const tables = [await database.getAll('care'), await database.getAll('careTimings')];
  database.close();
  return tables;
};

test('a client that is deleted is counted no more, and is again once that is taken back', async () => {
  const before = await tablesOnDisk();
  await world.ask('client.delete', { operationId: 'operation-delete', clientId: 'tailspin' });
  expect(await listed()).toEqual(['northwind', 'northwind-gmbh']);
  await world.ask('undo', { operationId: 'operation-undo', undoing: 'operation-delete' });
  await lookedAt();
  expect(await listed()).toEqual(clients);
  expect(await tablesOnDisk()).toEqual(before);
});

test('where all clients are deleted, nothing is left on the disk', async () => {
  for (const clientId of clients) await world.ask('client.delete', { operationId: world.operation(), clientId });
  expect(await listed()).toEqual([]);
  expect(await tablesOnDisk()).toEqual([[], []]);
});

test('what two clients that are one had is counted once, with the one that stays', async () => {
  await world.ask('look-alike.merge', {
    operationId: world.operation(),
    about: 'client',
    keptId: 'northwind',
    otherId: 'northwind-gmbh',
  });
  await finishWork(world.store);
  await lookedAt();
  expect(await listed()).toEqual(['northwind', 'northwind', 'tailspin']);
  const [decision] = await world.ask('look-alike.decisions', {});
  await world.ask('look-alike.take-back', {
    operationId: world.operation(),
    decisionId: decision?.id ?? '',
    afterwards: 'open',
  });
  await finishWork(world.store);
  await lookedAt();
  expect(await listed()).toEqual(clients);
});

test('a client whose record was put aside is counted no more once all are looked at anew', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await world.store.care.renew('rules');
  await lookedAt();
  expect(await listed()).toEqual(clients);
  const database = await openDB('clientside');
  const row = await database.getFromIndex('records', 'id', 'tailspin');
  await database.put('records', { ...row, fields: 'rubbish' });
  database.close();
  await world.store.read('client', ['tailspin']);
  await world.store.care.renew('rules');
  expect(await listed()).toEqual(['northwind', 'northwind-gmbh']);
});

test('where many clients changed, the list of all is told as it is, and asking for it again sees to them', async () => {
  await world.store.care.renew('rules');
  for (const clientId of ['fabrikam', 'litware', 'contoso'])
    await world.ask('client.add', {
      operationId: world.operation(),
      clientId,
      name: clientId,
      domains: [`${clientId}.example`],
      people: [],
      link: null,
    });
  const list = () => world.ask('care.list', { clientId: null, limit: 10 });
  expect(await list()).toMatchObject({ total: 3, isComplete: false });
  expect(await world.store.care.stale()).toBeGreaterThan(1);
  await vi.waitFor(async () => expect(await list()).toMatchObject({ total: 3, isComplete: true }));
});
