import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOnByAlarm, importAlarm } from '../../../../utils/services/imports/later.ts';
import { startUpkeep, upkeepAlarm, upkeepOf } from '../../../../utils/services/upkeep.ts';
import { makeWorld } from '../world.ts';
import { importWorld, mail } from './import-world.ts';

const day = 24 * 60 * 60 * 1000;
const stranger = mail({ from: { name: 'Stranger', email: 'who@clinic.example' }, subject: 'Your results' });
type World = Awaited<ReturnType<typeof importWorld>>;

const listed = async ({ ask }: World) => (await ask('import.list', {})).map(({ id, state }) => `${id} ${state}`);
const upkeep = ({ store, world }: World) => upkeepOf(store, upkeepAlarm, () => world.now);

describe('what was read of strangers', () => {
  test('goes as soon as it is decided who comes in, and its batches at the end', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail(), stranger]);
    await world.take('one', survey, ['domain:northwind.example']);
    expect(JSON.stringify(await world.staging.records())).not.toMatch(/clinic|results/);
    expect(await world.staging.batch('one', 0)).toBeUndefined();
  });

  test('goes after two weeks without a decision', async () => {
    const world = await importWorld();
    await world.read('one', [mail(), stranger]);
    world.world.now += 13 * day;
    await upkeep(world);
    expect(await listed(world)).toEqual(['one surveyed']);
    world.world.now += day;
    await upkeep(world);
    expect(await world.staging.records()).toEqual([]);
    expect(await world.staging.batch('one', 0)).toBeUndefined();
  });

  test('goes with an import that was stopped, once it can no longer be taken back; what came in stays', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail()], [stranger]);
    await world.ask('import.begin', { importId: 'one', chosen: [] });
    await world.ask('import.stop', { importId: 'one' });
    await world.take('two', survey);
    world.world.now += 29 * day;
    await upkeep(world);
    expect(await listed(world)).toEqual(['one stopped']);
    world.world.now += day;
    await upkeep(world);
    expect(await world.staging.records()).toEqual([]);
    expect(await world.staging.batch('one', 1)).toBeUndefined();
  });
});

test('an import is forgotten when it was taken back, and not while it could be', async () => {
  const world = await importWorld();
  await world.bringIn('one', [mail()]);
  await world.ask('import.forget', { importId: 'one' });
  expect(await listed(world)).toEqual(['one done']);
  await world.ask('import.undo', { importId: 'one' });
  await world.finish('one');
  await world.ask('import.forget', { importId: 'one' });
  expect(await listed(world)).toEqual([]);
});

describe('an import that the browser’s end cut off', () => {
  test('goes on by itself where the browser has lost its alarms, and the alarm goes with it', async () => {
    const world = await importWorld();
    const survey = await world.read('one', [mail()]);
    await world.ask('import.begin', {
      importId: 'one',
      chosen: survey.candidates.map(({ key, name }) => ({ keys: [key], clientId: 'northwind', name, domains: [] })),
    });
    await fakeBrowser.alarms.clearAll();
    await startUpkeep();
    expect(await fakeBrowser.alarms.get(importAlarm)).toBeDefined();
    await carryOnByAlarm(world.store, () => world.world.now);
    expect(await listed(world)).toEqual(['one done']);
    await carryOnByAlarm(world.store, () => world.world.now);
    expect(await fakeBrowser.alarms.get(importAlarm)).toBeUndefined();
  });

  test('is looked for once a day, too', async () => {
    const world = await importWorld();
    await world.read('one', [mail()]);
    await world.ask('import.begin', { importId: 'one', chosen: [] });
    await fakeBrowser.alarms.clear(importAlarm);
    await upkeep(world);
    expect(await fakeBrowser.alarms.get(importAlarm)).toBeDefined();
  });

  test('is not looked for, and nothing made on the disk, before anything was agreed to', async () => {
    const { store } = makeWorld();
    await startUpkeep();
    await carryOnByAlarm(store, Date.now);
    expect(await fakeBrowser.alarms.get(importAlarm)).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
