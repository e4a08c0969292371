import { expect, test } from 'vitest';
import { makeWorld } from './world.ts';

const hour = 3_600_000;

test('what is planned and not over is told, the next first, with its client', async () => {
  const world = makeWorld();
  await world.addNorthwind();
  const { now } = world.world;
  const log = (subject: string, at: number, minutes: number | null, state: 'planned' | 'happened' = 'planned') =>
    world.ask('interaction.log', {
      operationId: world.operation(),
      entry: {
        occurrence: null,
        interactionId: null,
        clientIds: ['northwind'],
        medium: 'meeting',
        direction: 'both',
        state,
        at,
        allDay: false,
        minutes,
        subject,
        summary: '',
        participants: [],
      },
    });
  await log('Long and far', now + 30 * hour, 10);
  await log('All of today', now - hour, 600);
  await log('Over', now - 2 * hour, 60);
  await log('Held', now - 3 * hour, 30, 'happened');
  const { events } = await world.ask('coming.list', { limit: 5 });
  expect(events.map(({ subject, clientName }) => `${subject}, ${clientName}`)).toEqual([
    'All of today, Northwind Traders',
    'Long and far, Northwind Traders',
  ]);
  expect((await world.ask('coming.list', { limit: 1 })).events).toHaveLength(1);
});
