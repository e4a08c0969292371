import { expect, test } from 'vitest';
import { makeWorld } from './world.ts';

const day = (text: string) => Date.parse(`${text}T12:00`);

async function started() {
  const world = makeWorld();
  await world.addNorthwind();
  const logged = async (interactionId: string, at: number, state: 'happened' | 'planned' = 'happened') =>
    world.ask('interaction.log', {
      operationId: world.operation(),
      entry: {
        occurrence: null,
        interactionId,
        clientIds: ['northwind'],
        medium: 'call',
        direction: 'both',
        state,
        at,
        allDay: false,
        minutes: 30,
        subject: `Call ${interactionId}`,
        summary: 'Nobody is to read this',
        participants: [{ name: 'Anna Berg', email: 'anna@northwind.example', status: 'unknown' }],
      },
    });
  await logged('after', day('2026-11-20'));
  await logged('during', day('2026-11-10'));
  await logged('before', day('2026-10-01'));
  await logged('to come', day('2026-11-30'), 'planned');
  const asked = (until = day('2026-11-15')) =>
    world.ask('project.correspondence', {
      projectId: 'shop',
      clientIds: ['northwind'],
      from: day('2026-11-01'),
      until,
    });
  return { ...world, asked };
}

test('what passed in its time, the oldest first, with people and without a word of what was said', async () => {
  const { asked } = await started();
  const { letters, isCut } = await asked(Number.MAX_SAFE_INTEGER);
  expect(letters.map(({ subject }) => subject)).toEqual(['Call during', 'Call after']);
  expect(letters[0]?.people).toEqual(['Anna Berg <anna@northwind.example>']);
  expect(letters[0]?.provenance.source).toBe('hand');
  expect(JSON.stringify(letters)).not.toContain('Nobody is to read this');
  expect(isCut).toBe(false);
  expect((await asked()).letters).toHaveLength(1);
});

test('what is put down under the project is told, and what of no project falls into its time', async () => {
  const { asked, ask, operation } = await started();
  const assign = (id: string, projectId: string | null) =>
    ask('contact.assign', { operationId: operation(), kind: 'interaction', id, projectId });
  await assign('before', 'shop');
  const both = await asked(Number.MAX_SAFE_INTEGER);
  expect(both.letters.map(({ id, projectId }) => [id, projectId])).toEqual([
    ['before', 'shop'],
    ['during', null],
    ['after', null],
  ]);
  await assign('during', 'another');
  await assign('after', 'another');
  expect(await asked(Number.MAX_SAFE_INTEGER)).toMatchObject({ letters: [{ id: 'before' }] });
  await assign('before', null);
  expect((await asked(Number.MAX_SAFE_INTEGER)).letters).toEqual([]);
});
