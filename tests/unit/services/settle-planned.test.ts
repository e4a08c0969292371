import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../utils/messaging/contract.ts';
import { upkeepAlarm, upkeepOf } from '../../../utils/services/upkeep.ts';
import { anna, importWorld, meeting } from './imports/import-world.ts';

type World = Awaited<ReturnType<typeof importWorld>>;

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function statesOf({ store }: World) {
  const { records } = await store.list({ kind: 'interaction', index: 'identity', prefix: [], limit: 1000 });
  return records.map(({ fields }) => fields.state);
}

const upkeep = ({ store, world }: World) => upkeepOf(store, upkeepAlarm, () => world.now);

describe('what was planned', () => {
  test('took place once it is over, and is a contact then', async () => {
    const world = await importWorld();
    const at = world.world.now + 3 * day;
    await world.bringIn('one', [meeting({ at })]);
    await upkeep(world);
    expect(await statesOf(world)).toEqual(['planned']);
    world.world.now = at + 30 * 60_000;
    await upkeep(world);
    expect(await statesOf(world)).toEqual(['planned']);
    world.world.now = at + hour;
    await upkeep(world);
    expect(await statesOf(world)).toEqual(['happened']);
    const { figures } = await world.store.figures();
    expect(figures[0]?.contacts).toMatchObject({ planned: { kept: [] }, in: { kept: [at] }, out: { kept: [at] } });
  });

  test('on days without the upkeep comes with the next one, however much it is', async () => {
    const world = await importWorld();
    const first = world.world.now + day;
    const many = Array.from({ length: 450 }, (_, number) =>
      meeting({ sourceId: `${number}`, at: first + number * hour }),
    );
    await world.bringIn('one', many.slice(0, 250), many.slice(250));
    world.world.now = first + 449.5 * hour;
    await upkeep(world);
    const states = await statesOf(world);
    expect(states.filter((state) => state === 'happened')).toHaveLength(449);
  });

  test('by hand is no different; a day lasts until it ends', async () => {
    const world = await importWorld();
    await world.addNorthwind();
    const at = world.world.now + day;
    const about = { occurrence: null, interactionId: null, clientIds: ['northwind'], participants: [] };
    const what = { medium: 'meeting', direction: 'both', state: 'planned', subject: 'Fair', summary: '' } as const;
    const entry: LogEntry = { ...about, ...what, at, allDay: true, minutes: null };
    const { interactionId } = await world.ask('interaction.log', { operationId: 'operation-log', entry });
    const stateOf = async () => (await world.ask('interaction.read', { interactionId }))?.fields.state;
    world.world.now = at + 23 * hour;
    await upkeep(world);
    expect(await stateOf()).toBe('planned');
    world.world.now = at + day;
    await upkeep(world);
    expect(await stateOf()).toBe('happened');
    expect((await world.ask('interaction.read', { interactionId }))?.updatedAt).toBeLessThan(at);
  });

  test('is no contact where everybody declined since', async () => {
    const world = await importWorld();
    const at = world.world.now + day;
    await world.bringIn('one', [meeting({ at, organizer: null })]);
    const { records } = await world.store.list({ kind: 'interaction', index: 'identity', prefix: [], limit: 1 });
    const [planned] = records;
    await world.store.write('declined', () => [
      {
        kind: 'interaction' as const,
        id: planned?.id ?? '',
        elements: {
          participants: { [anna.email]: { name: '', place: 'guest' as const, status: 'declined' as const } },
        },
      },
    ]);
    world.world.now = at + day;
    await upkeep(world);
    expect(await statesOf(world)).toEqual(['planned']);
  });

  test('with an import goes with it when that is taken back', async () => {
    const world = await importWorld();
    await world.bringIn('one', [meeting({ at: world.world.now + day })]);
    world.world.now += 3 * day;
    await upkeep(world);
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    expect(await world.store.count('interaction', 'all', [])).toBe(0);
  });
});
