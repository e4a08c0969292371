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

async function addClient(clientId: string, name: string, people: { name: string; email: string }[]) {
  const domains = [`${clientId}.example`];
  await world.ask('client.add', { operationId: world.operation(), clientId, name, domains, people, link: null });
}

const proposals = async () =>
  (await world.ask('look-alike.list', { clientId: null })).proposals.map(({ kept, other }) => [kept.id, other.id]);
const decisions = () => world.ask('look-alike.decisions', {});
const merge = (operationId = world.operation()) =>
  world.ask('look-alike.merge', { operationId, about: 'client', keptId: 'northwind', otherId: 'northwind-traders' });
async function takeBack(afterwards: 'apart' | 'open' = 'apart', at = 0) {
  const decisionId = (await decisions())[at]?.id ?? '';
  await world.ask('look-alike.take-back', { operationId: world.operation(), decisionId, afterwards });
}
const personOf = async (id: string) => (await world.store.read('person', [id]))[0]?.fields;
const clientOf = async (id: string) => (await world.store.read('client', [id]))[0]?.fields;

describe('two clients that look like one', () => {
  const berta = { name: 'Berta Kern', email: 'berta@northwind-traders.example' };
  const edit = { industry: 'Trade', recording: 'metadata' } as const;

  beforeEach(async () => {
    await addClient('northwind-traders', 'Northwind Traders GmbH', [berta]);
    await world.ask('client.edit', { operationId: world.operation(), clientId: 'northwind-traders', edit });
    await world.seen(threadView());
    await world.store.write('history', () => [
      ...Array.from({ length: 250 }, (_, at) =>
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
    await merge();
    expect(await clientOf('northwind-traders')).toBeUndefined();
    expect(await clientOf('northwind')).toMatchObject({
      ...edit,
      name: 'Northwind Traders',
      domains: { 'northwind.example': true, 'northwind-traders.example': true },
    });
    expect([await historyOf('northwind'), await historyOf('northwind-traders')]).toEqual([253, 0]);
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
    await merge();
    world.world.now += 31 * day;
    await world.store.prune();
    await takeBack();
    expect(await everything()).toEqual(before);
    expect(await proposals()).toEqual([]);
  });

  test('the stricter recording holds as long as one of those who asked for it is in it', async () => {
    const into = (otherId: string) => {
      world.world.now += 1;
      return world.ask('look-alike.merge', {
        operationId: world.operation(),
        about: 'client',
        keptId: 'northwind',
        otherId,
      });
    };
    await world.store.write('none', () => [change('client', 'tailspin', { set: { recording: 'none' } })]);
    await into('northwind-traders');
    await into('tailspin');
    world.world.now += 1;
    await takeBack('apart', 1);
    expect((await clientOf('northwind'))?.recording).toBe('none');
    world.world.now += 1;
    await takeBack('apart', 1);
    expect((await clientOf('northwind'))?.recording).toBe('full');
  });

  test('what was recorded or moved by hand since stays', async () => {
    await merge();
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
    for (const diesAfter of [1, 4]) {
      await killedWhile(diesAfter, () => merge(`operation-merge-${diesAfter}`));
      expect((await decisions())[0]?.isAtWork).toBe(true);
      await finishWork(whole);
      expect([await historyOf('northwind'), await historyOf('northwind-traders')]).toEqual([253, 0]);
      expect((await decisions())[0]?.isAtWork).toBe(false);
      await killedWhile(diesAfter > 3 ? 3 : diesAfter, () => takeBack('open'));
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
