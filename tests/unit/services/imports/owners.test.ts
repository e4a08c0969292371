import { describe, expect, test } from 'vitest';
import { change } from '../../../../utils/store/change.ts';
import { card, importWorld, mail, meeting } from './import-world.ts';

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
