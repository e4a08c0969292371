import { describe, expect, test } from 'vitest';
import { change } from '../../../../utils/store/change.ts';
import { anna, card, importWorld, lea, mail, meeting } from './import-world.ts';
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
    expect(await world.bringIn('two', ...files)).toMatchObject({ counts: { clients: 1, people: 2, mails: 2 } });
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

describe('one person of several addresses', () => {
  const berg = { name: 'Anna Berg', email: 'berg@northwind.example' };
  const bothWork = card({ emails: [anna.email, berg.email] });
  const workAndHome = card({ emails: [anna.email, lea.email] });
  const emails = async (world: World) => (await people(world)).map(({ fields }) => Object.keys(fields.emails).toSorted());
  const fromBerg = mail({ from: berg, subject: 'Two', sourceId: '2' });
  const fromHome = mail({ from: lea, subject: 'From home', sourceId: '2' });

  test.each([
    ['before the mails', [[bothWork], [mail(), fromBerg]]],
    ['among them', [[mail(), bothWork, fromBerg]]],
    ['after them', [[mail(), fromBerg], [bothWork]]],
    ['after cards of one each', [[card(), card({ emails: [berg.email] }), bothWork]]],
  ])('is one, whether their card comes %s', async (_, batches) => {
    const world = await importWorld();
    await world.bringIn('one', ...batches);
    expect(await emails(world)).toEqual([[anna.email, berg.email]]);
    expect((await world.store.figures()).figures.map(({ people: count }) => count)).toEqual([1]);
    const before = await storeOnDisk();
    await world.bringIn('again', ...batches);
    expect((await storeOnDisk()).records).toEqual(before.records);
  });

  test.each([
    ['before the mails', [[workAndHome], [mail(), fromHome]]],
    ['after them', [[mail(), fromHome], [workAndHome]]],
  ])('is of one client, also from home, where their card comes %s', async (_, batches) => {
    const world = await importWorld();
    const survey = await world.read('one', ...batches);
    expect(survey.candidates.map(({ key, also }) => [key, also])).toEqual([
      ['domain:northwind.example', [`person:${lea.email}`]],
    ]);
    await world.take('one', survey);
    expect((await clients(world)).map(({ fields }) => fields.name)).toEqual(['Northwind']);
    expect(await emails(world)).toEqual([[anna.email, lea.email]]);
  });

  test('and of two organisations leaves them two, and each address with one person', async () => {
    const world = await importWorld();
    const atTailspin = { name: 'Anna Berg', email: 'anna@tailspin.example' };
    const mails = [mail(), mail({ from: atTailspin, subject: 'Two', sourceId: '2' })];
    await world.bringIn('one', mails, [card({ emails: [anna.email, atTailspin.email] })]);
    expect((await clients(world)).map(({ fields }) => fields.name)).toEqual(['Northwind', 'Tailspin']);
    expect((await emails(world)).toSorted()).toEqual([[anna.email], [atTailspin.email]]);
  });

  test('and whom a person has touched is kept; where both were, they stay two', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail(), fromBerg]);
    world.world.now += 60_000;
    const touch = (email: string, role: string) =>
      world.ask('person.edit', { operationId: world.operation(), personId: `person ${email}`, edit: { role } });
    await touch(berg.email, 'Boss');
    await touch(anna.email, 'Buyer');
    await world.bringIn('two', [bothWork]);
    expect((await emails(world)).toSorted()).toEqual([[anna.email], [berg.email]]);
  });

  test('who was touched under one address stays as they are, and has the other too', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail(), fromBerg]);
    world.world.now += 60_000;
    const personId = `person ${berg.email}`;
    await world.ask('person.edit', { operationId: world.operation(), personId, edit: { role: 'Boss' } });
    await world.bringIn('two', [bothWork]);
    expect((await people(world)).map(({ id, fields }) => [id, fields.role])).toEqual([[personId, 'Boss']]);
    expect(await emails(world)).toEqual([[anna.email, berg.email]]);
  });

  test('who are two, as a person said, stay two', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail(), fromBerg]);
    const decided = { about: 'person', keptId: `person ${anna.email}`, otherId: `person ${berg.email}` } as const;
    await world.ask('look-alike.apart', { operationId: world.operation(), ...decided });
    await world.bringIn('two', [bothWork]);
    expect((await emails(world)).toSorted()).toEqual([[anna.email], [berg.email]]);
  });

  test('is two again once the card is taken back', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail(), fromBerg]);
    const before = await storeOnDisk();
    world.world.now += 60_000;
    await world.bringIn('two', [bothWork]);
    expect(await emails(world)).toEqual([[anna.email, berg.email]]);
    await world.ask('import.undo', { importId: 'two' });
    await world.finish('two');
    expect(await storeOnDisk()).toEqual(before);
  });
});
