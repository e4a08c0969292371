import { describe, expect, test } from 'vitest';
import { anna, card, importWorld, lea, mail } from './import-world.ts';
import { storeOnDisk } from './on-disk.ts';

type World = Awaited<ReturnType<typeof importWorld>>;

async function clients({ store }: World) {
  return (await store.list({ kind: 'client', index: 'name', prefix: [], limit: 10 })).records;
}

async function people({ store }: World) {
  return (await store.list({ kind: 'person', index: 'all', prefix: [], limit: 10 })).records;
}

describe('one person of several addresses', () => {
  const berg = { name: 'Anna Berg', email: 'berg@northwind.example' };
  const bothWork = card({ emails: [anna.email, berg.email] });
  const workAndHome = card({ emails: [anna.email, lea.email] });
  /** The addresses of each person. */
  async function emails(world: World) {
    const each = (await people(world)).map(({ fields }) => Object.keys(fields.emails).toSorted());
    return each.toSorted((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1));
  }
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
    expect(await emails(world)).toEqual([[anna.email], [atTailspin.email]]);
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
    expect(await emails(world)).toEqual([[anna.email], [berg.email]]);
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
    expect(await emails(world)).toEqual([[anna.email], [berg.email]]);
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
