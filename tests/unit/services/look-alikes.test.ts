import { beforeEach, describe, expect, test } from 'vitest';
import { change } from '../../../utils/store/index.ts';
import { finishWork } from '../../../utils/services/merging/work.ts';
import { aClient, anInteraction } from '../store/support.ts';
import { makeWorld, threadView } from './world.ts';

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

async function addClient(clientId: string, name: string, people: { name: string; email: string }[] = []) {
  const domains = [`${clientId}.example`];
  await world.ask('client.add', { operationId: world.operation(), clientId, name, domains, people, link: null });
}

const proposals = async (clientId: string | null = null) =>
  (await world.ask('look-alike.list', { clientId })).proposals.map(({ kept, other }) => [kept.id, other.id]);
const decisions = () => world.ask('look-alike.decisions', {});
const merge = (about: 'person' | 'client', keptId: string, otherId: string, operationId = world.operation()) =>
  world.ask('look-alike.merge', { operationId, about, keptId, otherId });
async function takeBack(afterwards: 'apart' | 'open' = 'apart', at = 0) {
  const decisionId = (await decisions())[at]?.id ?? '';
  await world.ask('look-alike.take-back', { operationId: world.operation(), decisionId, afterwards });
}
const personOf = async (id: string) => (await world.store.read('person', [id]))[0]?.fields;
const clientOf = async (id: string) => (await world.store.read('client', [id]))[0]?.fields;
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
    await merge('person', anna, 'berg');
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
    await merge('person', anna, 'berg');
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
    await merge('person', anna, 'berg');
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
    await merge('person', anna, 'berg');
    await takeBack('open');
    expect(await proposals()).toHaveLength(1);
    expect(await decisions()).toEqual([]);
  });

  test('that were kept apart from one who was merged are kept apart from the one that stands for them', async () => {
    await addPerson('third', 'Anna Berg', 'a.b@northwind.example');
    const pair = { about: 'person', keptId: anna, otherId: 'third' } as const;
    await world.ask('look-alike.apart', { operationId: world.operation(), ...pair });
    await merge('person', 'berg', anna);
    expect(await proposals()).toEqual([]);
  });

  test('are merged once, however often it is asked for; and who is gone is told', async () => {
    await merge('person', anna, 'berg', 'operation-once');
    const kept = await personOf(anna);
    await merge('person', anna, 'berg', 'operation-once');
    expect(await personOf(anna)).toEqual(kept);
    await expect(merge('person', anna, 'berg')).rejects.toThrow('unknown');
    await expect(merge('person', anna, anna)).rejects.toThrow('unknown');
    const gone = { operationId: world.operation(), decisionId: 'nothing', afterwards: 'apart' } as const;
    await expect(world.ask('look-alike.take-back', gone)).rejects.toThrow('unknown');
  });

  test('leave nothing behind where their client is deleted, and come back with it', async () => {
    await merge('person', anna, 'berg');
    await world.ask('client.delete', { operationId: 'operation-delete', clientId: 'northwind' });
    expect(await world.store.count('verdict', 'all', [])).toBe(0);
    await world.ask('undo', { operationId: world.operation(), undoing: 'operation-delete' });
    expect(await decisions()).toMatchObject([{ verdict: 'one' }]);
  });
});

describe('two clients that look like one', () => {
  const berta = { name: 'Berta Kern', email: 'berta@northwind-traders.example' };
  const edit = { industry: 'Trade', recording: 'metadata' } as const;

  beforeEach(async () => {
    await addClient('northwind-traders', 'Northwind Traders GmbH', [berta]);
    await world.ask('client.edit', { operationId: world.operation(), clientId: 'northwind-traders', edit });
    await world.seen(threadView());
    await world.store.write('history', () => [
      ...Array.from({ length: 450 }, (_, at) =>
        change('interaction', `call ${at}`, { set: anInteraction('northwind-traders', at) }),
      ),
      change('interaction', 'both', {
        set: {
          ...anInteraction('northwind', 1000),
          clientIds: { northwind: true, 'northwind-traders': true },
          fromClientId: 'northwind-traders',
        },
      }),
      change('client', 'tailspin', { set: aClient('Tailspin') }),
      change('interaction', 'with tailspin', {
        set: { ...anInteraction('tailspin', 1001), clientIds: { tailspin: true, 'northwind-traders': true } },
      }),
    ]);
  });

  /** Everything that is there, without the times of the rows. */
  async function everything() {
    const lists = await Promise.all(
      (['client', 'person', 'interaction', 'recap'] as const).map((kind) =>
        world.store.list({ kind, index: 'all', prefix: [], limit: 10_000 }),
      ),
    );
    const all = lists.flatMap<{ id: string; fields: object }>(({ records }) => records);
    return new Map(all.map(({ id, fields }) => [id, fields]));
  }
  const historyOf = (clientId: string) => world.store.count('interaction', 'timeline', [clientId]);

  test('are proposed', async () => {
    const { proposals: found } = await world.ask('look-alike.list', { clientId: null });
    expect(found[0]).toMatchObject({
      about: 'client',
      reasons: [{ kind: 'same-company-name' }, { kind: 'similar-domain' }],
    });
    expect(found[0]?.kept.facts).toContainEqual({ what: 'person', values: ['Berta Kern'] });
  });

  test('are one with all that was theirs, the stricter recording included', async () => {
    await merge('client', 'northwind', 'northwind-traders');
    expect(await clientOf('northwind-traders')).toBeUndefined();
    expect(await clientOf('northwind')).toMatchObject({
      ...edit,
      name: 'Northwind Traders',
      domains: { 'northwind.example': true, 'northwind-traders.example': true },
    });
    expect([await historyOf('northwind'), await historyOf('northwind-traders')]).toEqual([453, 0]);
    const card = await world.ask('client.card', { clientId: 'northwind' });
    expect(card?.people.map(({ fields }) => fields.name).toSorted()).toEqual(['Anna Berg', 'Berta Kern']);
    expect((await world.store.read('interaction', ['with tailspin']))[0]?.fields.clientIds).toEqual({
      tailspin: true,
      northwind: true,
    });
    expect((await world.store.read('interaction', ['both']))[0]?.fields.fromClientId).toBe('northwind');
    expect(await proposals()).toEqual([]);
    expect(await decisions()).toMatchObject([{ about: 'client', isAtWork: false }]);
  });

  test('are two again, record by record, after the journal was pruned', async () => {
    const before = await everything();
    await merge('client', 'northwind', 'northwind-traders');
    world.world.now += 31 * day;
    await world.store.prune();
    await takeBack();
    expect(await everything()).toEqual(before);
    expect(await proposals()).toEqual([]);
  });

  test('what was recorded or moved by hand since stays', async () => {
    await merge('client', 'northwind', 'northwind-traders');
    await world.store.write('since', () => [
      change('interaction', 'new', { set: anInteraction('northwind', 5000) }),
      change('interaction', 'call 1', { elements: { clientIds: { northwind: null, tailspin: true } } }),
      change('person', `person ${berta.email}`, { set: { clientId: 'tailspin' } }),
    ]);
    await takeBack();
    const read = await world.store.read('interaction', ['new', 'call 1', 'call 2']);
    expect(read.map(({ fields }) => Object.keys(fields.clientIds))).toEqual([
      ['northwind'],
      ['tailspin'],
      ['northwind-traders'],
    ]);
    expect((await personOf(`person ${berta.email}`))?.clientId).toBe('tailspin');
  });

  test('go on where the background was killed, there and back', async () => {
    const before = await everything();
    const whole = world.store;
    for (const diesAfter of [1, 3, 5]) {
      await killedWhile(diesAfter, () =>
        merge('client', 'northwind', 'northwind-traders', `operation-merge-${diesAfter}`),
      );
      expect((await decisions())[0]?.isAtWork).toBe(true);
      await finishWork(whole);
      expect([await historyOf('northwind'), await historyOf('northwind-traders')]).toEqual([453, 0]);
      expect((await decisions())[0]?.isAtWork).toBe(false);
      await killedWhile(diesAfter > 4 ? 4 : diesAfter, () => takeBack('open'));
      await finishWork(whole);
      expect(await everything()).toEqual(before);
      expect(await decisions()).toEqual([]);
    }
  });

  /** Lets the background die after so many writes. */
  async function killedWhile(diesAfter: number, work: () => Promise<unknown>): Promise<void> {
    const dying = makeWorld(world.world.now);
    let left = diesAfter;
    const write = dying.store.write;
    dying.store.write = (...args) => {
      if (left === 0) throw new Error('killed');
      left -= 1;
      return write(...args);
    };
    const living = world;
    world = { ...dying, operation: living.operation };
    await expect(work()).rejects.toThrow('killed');
    world = living;
  }
});
