import { describe, expect, test } from 'vitest';
import { refreshSome } from '../../../../utils/services/care/refresh.ts';
import { threadView } from '../world.ts';
import { anna, card, importWorld, lea, mail, meeting } from './import-world.ts';
import { storeOnDisk } from './on-disk.ts';

type World = Awaited<ReturnType<typeof importWorld>>;

async function takeBack(world: World, importId: string) {
  await world.ask('import.undo', { importId });
  expect(await world.finish(importId)).toMatchObject({ state: 'undone', undoUntil: null });
}

async function lookedAt({ store, world }: World): Promise<void> {
  while ((await refreshSome(store, world.now)).length > 0);
}

/** What there is, and where the figures say how much of it. */
async function whatIsThere({ store }: World) {
  const list = { index: 'all', prefix: [], limit: 100 };
  const [clients, people, contacts] = [
    (await store.list({ kind: 'client', ...list })).records,
    (await store.list({ kind: 'person', ...list })).records,
    (await store.list({ kind: 'interaction', ...list })).records,
  ];
  return {
    clients: clients.map(({ fields }) => fields.name),
    people: people.map(({ fields }) => fields.name),
    contacts: contacts.map(({ fields }) => fields.subject).toSorted(),
    figures: (await store.figures()).figures.map(({ people: count, contacts: { months } }) => [
      count,
      months.reduce((sum, [, contact]) => sum + contact, 0),
    ]),
  };
}

/** The client whom an import made. */
async function clientId({ store }: World) {
  const { records } = await store.list({ kind: 'client', index: 'name', prefix: [], limit: 1 });
  return records[0]?.id ?? '';
}

async function foundBy({ ask }: World, text: string) {
  return (await ask('search.find', { text, limit: 50, cursor: null })).entries.map(({ title }) => title);
}

/** A call that was written down by hand. */
async function logCall(world: World, client: string) {
  const entry = {
    interactionId: null,
    medium: 'call' as const,
    at: world.world.now,
    allDay: false,
    minutes: 10,
    direction: 'both' as const,
    state: 'happened' as const,
    subject: 'Call by hand',
    summary: '',
    clientIds: [client],
    participants: [],
    occurrence: null,
  };
  await world.ask('interaction.log', { operationId: world.operation(), entry });
}

describe('an import that is taken back', () => {
  test('leaves the store byte for byte as it was, and nothing of it is found', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    await lookedAt(world);
    const before = await storeOnDisk();
    const words = ['anna', 'quote', 'kick-off', 'buyer', 'lea', 'kind:client', 'kind:mail'];
    const found = await Promise.all(words.map((word) => foundBy(world, word)));
    world.world.now += 60_000;
    await world.bringIn(
      'one',
      [card({ emails: [anna.email, 'berg@northwind.example'], role: 'Buyer' }), mail(), mail({ from: lea })],
      [meeting()],
    );
    await lookedAt(world);
    const [present, foundThen] = [await storeOnDisk(), await Promise.all(words.map((word) => foundBy(world, word)))];
    expect(present.records).not.toEqual(before.records);
    expect(present.figures).not.toEqual(before.figures);
    expect(present.careTimings).not.toEqual(before.careTimings);
    expect(foundThen).not.toEqual(found);
    world.world.now += 14 * 24 * 60 * 60 * 1000;
    await takeBack(world, 'one');
    await lookedAt(world);
    expect(await storeOnDisk()).toEqual(before);
    expect(await Promise.all(words.map((word) => foundBy(world, word)))).toEqual(found);
  });

  test('keeps the client of what was done by hand since, and that within reach', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()], [mail({ subject: 'Later', sourceId: 'later' })]);
    const id = await clientId(world);
    const personId = `person ${anna.email}`;
    await world.ask('person.edit', { operationId: world.operation(), personId, edit: { role: 'Boss' } });
    await logCall(world, id);
    await takeBack(world, 'one');
    expect(await whatIsThere(world)).toEqual({
      clients: ['Northwind'],
      people: ['Anna Berg'],
      contacts: ['Call by hand'],
      figures: [[1, 1]],
    });
    const { client, people } = (await world.ask('client.card', { clientId: id })) ?? {};
    expect([client?.fields.name, people?.map(({ fields }) => fields.role)]).toEqual(['Northwind', ['Boss']]);
    const { entries } = await world.ask('timeline.page', { clientId: id, filter: 'all', after: null, limit: 10 });
    expect(entries.map((entry) => entry.subject)).toEqual(['Call by hand']);
    expect(await foundBy(world, 'northwind')).toEqual(['Northwind', 'Anna Berg']);
  });

  test('keeps a client for the sake of one person that was edited', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()]);
    const personId = `person ${anna.email}`;
    await world.ask('person.edit', { operationId: world.operation(), personId, edit: { role: 'Boss' } });
    await takeBack(world, 'one');
    expect(await whatIsThere(world)).toEqual({
      clients: ['Northwind'],
      people: ['Anna Berg'],
      contacts: [],
      figures: [[1, 0]],
    });
  });

  test('keeps a client whose mail was opened since', async () => {
    const world = await importWorld();
    await world.bringIn('one', [card(), mail()]);
    expect(await world.seen(threadView())).toBe(1);
    await takeBack(world, 'one');
    expect(await whatIsThere(world)).toMatchObject({ clients: ['Northwind'], contacts: ['Quote for 40 seats'] });
  });

  test('keeps the person by whom alone a client at a free-mail provider is known', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail({ from: lea })]);
    await logCall(world, await clientId(world));
    await takeBack(world, 'one');
    expect(await whatIsThere(world)).toMatchObject({ clients: ['Lea Roth'], people: ['Lea Roth'] });
  });

  test('keeps a meeting that was recapped', async () => {
    const world = await importWorld();
    await world.bringIn('one', [mail(), meeting()]);
    const id = await clientId(world);
    const { entries } = await world.ask('timeline.page', { clientId: id, filter: 'meeting', after: null, limit: 10 });
    const about = { recapId: 'recap-1', clientIds: [id], interactionId: entries[0]?.id ?? '' };
    const text = { to: [anna.email], subject: 'Recap', notes: 'We met', templateId: 'recap', edited: null };
    await world.ask('recap.save', { operationId: world.operation(), draft: { ...about, ...text } });
    await takeBack(world, 'one');
    expect(await whatIsThere(world)).toMatchObject({ clients: ['Northwind'], contacts: ['Kick-off'] });
  });

  test.each([[['one', 'two']], [['two', 'one']]])(
    'leaves nothing once another one that added to it is taken back too: %s',
    async (order) => {
      const world = await importWorld();
      await world.bringIn('one', [card(), mail()]);
      world.world.now += 60_000;
      await world.bringIn('two', [card({ phones: ['+46 8 1', '+46 8 2'] }), mail({ subject: 'Other', sourceId: '9' })]);
      for (const importId of order) await takeBack(world, importId);
      expect(await storeOnDisk()).toEqual({ records: [], figures: [], operations: [], care: [], careTimings: [] });
    },
  );
});
