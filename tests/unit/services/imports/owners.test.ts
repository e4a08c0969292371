import { describe, expect, test } from 'vitest';
import { change } from '../../../../utils/store/change.ts';
import { card, importWorld, lea, mail, meeting } from './import-world.ts';
import { storeOnDisk } from './on-disk.ts';

type World = Awaited<ReturnType<typeof importWorld>>;

async function clients({ store }: World) {
  return (await store.list({ kind: 'client', index: 'name', prefix: [], limit: 10 })).records;
}

async function people({ store }: World) {
  return (await store.list({ kind: 'person', index: 'all', prefix: [], limit: 10 })).records;
}

/** A person whose client is not there any more. */
async function leftBehind(world: World) {
  await world.addNorthwind();
  await world.store.write('operation-gone', () => [change('client', 'northwind', { deleted: true })]);
}

describe('somebody whose client is not there any more', () => {
  test.each([
    ['a mail', mail()],
    ['a meeting', meeting()],
    ['a list', card()],
  ])('is of the one that %s is of', async (_, item) => {
    const world = await importWorld();
    await leftBehind(world);
    const survey = await world.read('one', [item]);
    expect(survey.candidates.map(({ key }) => key)).toEqual(['domain:northwind.example']);
    expect(await world.take('one', survey)).toMatchObject({ counts: { clients: 1, people: 0, merged: 1 } });
    const [client] = await clients(world);
    expect((await people(world)).map(({ fields }) => fields.clientId)).toEqual([client?.id]);
    const { contacts, people: count } = (await world.store.figures()).figures[0] ?? {};
    expect(count).toBe(1);
    expect(contacts?.in.kept.length).toBe(item.kind === 'person' ? 0 : 1);
  });
});

describe('somebody who was deleted', () => {
  const bruno = { name: 'Bruno', email: 'bruno@northwind.example' };

  test('with their client is there again where that is made anew, in whichever batch', async () => {
    const world = await importWorld();
    const files = [[card(), mail(), meeting()], [mail({ from: bruno, subject: 'Later', sourceId: '2' })]];
    await world.bringIn('one', ...files);
    const [client] = await clients(world);
    await world.ask('client.delete', { operationId: world.operation(), clientId: client?.id ?? '' });
    expect(await people(world)).toEqual([]);
    world.world.now += 60_000;
    expect(await world.bringIn('two', ...files)).toMatchObject({
      counts: { clients: 1, people: 2, mails: 2, events: 1 },
    });
    const [anew] = await clients(world);
    expect((await people(world)).map(({ fields }) => [fields.name, fields.clientId])).toEqual([
      ['Bruno', anew?.id],
      ['Anna Berg', anew?.id],
    ]);
  });

  test('with a client at a free-mail provider is known the third time', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail({ from: lea })]);
    const [client] = await clients(world);
    await world.ask('client.delete', { operationId: world.operation(), clientId: client?.id ?? '' });
    await world.bringIn('two', [mail({ from: lea })]);
    const [anew] = await clients(world);
    const survey = await world.read('three', [mail({ from: lea })]);
    expect(survey.candidates.map(({ key, clientId }) => [key, clientId])).toEqual([[`client:${anew?.id}`, anew?.id]]);
  });

  test('from a client that is there stays deleted', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    await world.bringIn('one', [card({ name: bruno.name, emails: [bruno.email] })]);
    await world.store.write('operation-gone', () => [change('person', `person ${bruno.email}`, { deleted: true })]);
    world.world.now += 60_000;
    await world.bringIn('two', [card({ name: bruno.name, emails: [bruno.email] })]);
    expect((await people(world)).map(({ fields }) => fields.name)).toEqual(['Anna Berg']);
  });

  test('and comes back with an import is deleted again once that is taken back', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()]);
    const [client] = await clients(world);
    await world.ask('client.delete', { operationId: world.operation(), clientId: client?.id ?? '' });
    const before = await storeOnDisk();
    world.world.now += 60_000;
    await world.bringIn('two', [card(), mail()]);
    await world.ask('import.undo', { importId: 'two' });
    await world.finish('two');
    expect(await storeOnDisk()).toEqual(before);
  });
});
