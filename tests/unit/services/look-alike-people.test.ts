import { beforeEach, describe, expect, test } from 'vitest';
import { makeWorld } from './world.ts';

const day = 24 * 60 * 60 * 1000;
type World = ReturnType<typeof makeWorld>;
let world: World;

beforeEach(async () => {
  world = makeWorld();
  await world.addNorthwind();
});

async function addPerson(personId: string, name: string, email: string | null, clientId = 'northwind') {
  const operationId = world.operation();
  await world.ask('person.add', { operationId, personId, clientId, name, email, link: null });
}

const proposals = async (clientId: string | null = null) =>
  (await world.ask('look-alike.list', { clientId })).proposals.map(({ kept, other }) => [kept.id, other.id]);
const decisions = () => world.ask('look-alike.decisions', {});
const merge = (keptId: string, otherId: string, operationId = world.operation()) =>
  world.ask('look-alike.merge', { operationId, about: 'person', keptId, otherId });
async function takeBack(afterwards: 'apart' | 'open' = 'apart', at = 0) {
  const decisionId = (await decisions())[at]?.id ?? '';
  await world.ask('look-alike.take-back', { operationId: world.operation(), decisionId, afterwards });
}
const personOf = async (id: string) => (await world.store.read('person', [id]))[0]?.fields;
const anna = 'person anna@northwind.example';

describe('two people who look like one', () => {
  beforeEach(() => addPerson('berg', 'Berg, Anna', 'anna.berg@northwind.example'));

  test('are proposed, of one client and of all, the fuller one to stay', async () => {
    await world.ask('person.edit', { operationId: world.operation(), personId: 'berg', edit: { role: 'Buyer' } });
    const { proposals: found, total } = await world.ask('look-alike.list', { clientId: 'northwind' });
    expect(found).toMatchObject([
      {
        about: 'person',
        kept: { id: 'berg', name: 'Berg, Anna' },
        other: { id: anna, name: 'Anna Berg' },
        reasons: [{ kind: 'name-written-otherwise', seen: ['Berg, Anna', 'Anna Berg'] }, { kind: 'same-client' }],
      },
    ]);
    expect(found[0]?.kept.facts).toEqual([
      { what: 'role', values: ['Buyer'] },
      { what: 'client', values: ['Northwind Traders'] },
      { what: 'address', values: ['anna.berg@northwind.example'] },
    ]);
    expect(total).toBe(1);
    expect(await proposals()).toEqual([['berg', anna]]);
    expect(await proposals('somebody')).toEqual([]);
  });

  test('are one after a merge: the kept one has what the other had, and is found by its address', async () => {
    const edit = { role: 'Buyer', phones: { '+41 44 000 11 22': true } } as const;
    await world.ask('person.edit', { operationId: world.operation(), personId: 'berg', edit });
    await merge(anna, 'berg');
    expect(await proposals()).toEqual([]);
    expect(await personOf('berg')).toBeUndefined();
    expect(await personOf(anna)).toMatchObject({
      name: 'Anna Berg',
      role: 'Buyer',
      emails: { 'anna@northwind.example': true, 'anna.berg@northwind.example': true },
      phones: { '+41 44 000 11 22': true },
    });
    const people = [{ name: null, email: 'anna.berg@northwind.example' }];
    const read = await world.ask('screen.read', { own: ['maria@acme.example'], people, clientId: null });
    expect(read.people[0]?.personId).toBe(anna);
    expect(await decisions()).toMatchObject([
      { verdict: 'one', keptName: 'Anna Berg', otherName: 'Berg, Anna', isAtWork: false },
    ]);
  });

  test('are two again, field by field, also after the other one was emptied; and are not proposed again', async () => {
    await world.ask('person.edit', { operationId: world.operation(), personId: 'berg', edit: { role: 'Buyer' } });
    const before = [await personOf(anna), await personOf('berg')];
    await merge(anna, 'berg');
    world.world.now += 31 * day;
    await world.store.prune();
    expect(await world.store.read('person', ['berg'])).toEqual([]);
    await takeBack();
    expect([await personOf(anna), await personOf('berg')]).toEqual(before);
    expect(await proposals()).toEqual([]);
    expect(await decisions()).toMatchObject([{ verdict: 'apart' }]);
  });

  test('are two again but for what was changed by hand since', async () => {
    await world.ask('person.edit', { operationId: world.operation(), personId: 'berg', edit: { role: 'Buyer' } });
    await merge(anna, 'berg');
    const edit = { role: 'Head of buying', emails: { 'a.berg@northwind.example': true } } as const;
    await world.ask('person.edit', { operationId: world.operation(), personId: anna, edit });
    await takeBack();
    expect(await personOf(anna)).toMatchObject({
      role: 'Head of buying',
      emails: { 'anna@northwind.example': true, 'a.berg@northwind.example': true },
    });
    expect(Object.keys((await personOf(anna))?.emails ?? {})).toHaveLength(2);
    expect(await personOf('berg')).toMatchObject({ role: 'Buyer', emails: { 'anna.berg@northwind.example': true } });
  });

  test('are kept apart, until that is taken back', async () => {
    const pair = { about: 'person', keptId: anna, otherId: 'berg' } as const;
    await world.ask('look-alike.apart', { operationId: world.operation(), ...pair });
    expect(await proposals()).toEqual([]);
    await takeBack('open');
    expect(await proposals()).toHaveLength(1);
    expect(await decisions()).toEqual([]);
  });

  test('may be proposed again where the merge itself is taken back', async () => {
    await merge(anna, 'berg');
    await takeBack('open');
    expect(await proposals()).toHaveLength(1);
    expect(await decisions()).toEqual([]);
  });

  test('that were kept apart from one who was merged are kept apart from the one that stands for them', async () => {
    await addPerson('third', 'Anna Berg', 'a.b@northwind.example');
    const pair = { about: 'person', keptId: anna, otherId: 'third' } as const;
    await world.ask('look-alike.apart', { operationId: world.operation(), ...pair });
    await merge('berg', anna);
    expect(await proposals()).toEqual([]);
  });

  test('are merged once, however often it is asked for; and who is gone is told', async () => {
    await merge(anna, 'berg', 'operation-once');
    const kept = await personOf(anna);
    await merge(anna, 'berg', 'operation-once');
    expect(await personOf(anna)).toEqual(kept);
    await expect(merge(anna, 'berg')).rejects.toThrow('unknown');
    await expect(merge(anna, anna)).rejects.toThrow('unknown');
    const gone = { operationId: world.operation(), decisionId: 'nothing', afterwards: 'apart' } as const;
    await expect(world.ask('look-alike.take-back', gone)).rejects.toThrow('unknown');
  });

  test('leave nothing behind where their client is deleted, and come back with it', async () => {
    await merge(anna, 'berg');
    await world.ask('client.delete', { operationId: 'operation-delete', clientId: 'northwind' });
    expect(await world.store.count('verdict', 'all', [])).toBe(0);
    await world.ask('undo', { operationId: world.operation(), undoing: 'operation-delete' });
    expect(await decisions()).toMatchObject([{ verdict: 'one' }]);
  });
});
