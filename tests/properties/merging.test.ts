import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byHand } from '../../utils/records/fields.ts';
import type { FieldsOf } from '../../utils/records/index.ts';
import { change } from '../../utils/store/index.ts';
import { aClient, anInteraction } from '../unit/store/support.ts';
import { makeWorld } from '../unit/services/world.ts';

/* Records are merged and taken apart in any order. Once all of it is taken back, each is as it was before. */

const ids = ['a', 'b', 'c', 'd'] as const;
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('merge' as const),
      about: fc.constantFrom('person' as const, 'client' as const),
      kept: fc.constantFrom(...ids),
      other: fc.constantFrom(...ids),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('part' as const), which: fc.nat(5) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const emails = fc.uniqueArray(fc.constantFrom('1@n.example', '2@n.example', '3@t.example'), { maxLength: 2 });
const person = fc.record({
  name: fc.constantFrom('', 'Anna Berg', 'A. Berg'),
  emails: emails.map((all) => Object.fromEntries(all.map((each) => [each, true as const]))),
  phones: fc.constantFrom<Record<string, true>>({}, { '044 000 11 22': true }),
  role: fc.constantFrom('', 'Buyer', 'Head of buying'),
  decisionMaker: fc.constantFrom(null, true, false),
  clientId: fc.constantFrom(null, ...ids),
  formerClientId: fc.constant(null),
  statedChannel: fc.constantFrom(null, 'mail', 'call'),
  provenance: fc.constant(byHand),
});
const statement = { text: 'Faster', quote: null, source: null, confirmedOn: null, addedAt: 1, answers: null };
const client = fc.record({
  domains: emails.map((all) => Object.fromEntries(all.map((each) => [each.slice(2), true as const]))),
  industry: fc.constantFrom('', 'Trade', 'Logistics'),
  goals: fc.constantFrom<FieldsOf<'client'>['goals']>({}, { faster: statement }),
  recording: fc.constantFrom('full', 'metadata', 'none'),
  since: fc.constantFrom(null, '2024-01-01', '2025-01-01'),
});
/** Who wrote, took part. */
const contact = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), fc.boolean())
  .map(([all, isWritten]) => ({
    clientIds: Object.fromEntries(all.map((each) => [each, true as const])),
    fromClientId: isWritten ? (all[0] ?? null) : null,
  }));

type World = ReturnType<typeof makeWorld>;
let count = 0;

async function freshWorld(): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const world = makeWorld((count += 1));
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  return world;
}

async function everything({ store }: World) {
  const all = await Promise.all(
    (['client', 'person', 'interaction'] as const).map(async (kind) => {
      const { records } = await store.list({ kind, index: 'all', prefix: [], limit: 100 });
      return records.map(({ id, fields }): [string, object] => [`${kind} ${id}`, fields]);
    }),
  );
  return new Map(all.flat());
}

async function carryOut(world: World, steps: readonly Step[]): Promise<void> {
  for (const [at, step] of steps.entries()) {
    const operationId = `step-at-${at}`;
    world.world.now += 1;
    if (step.type === 'merge') {
      const { about, kept, other } = step;
      const input = { operationId, about, keptId: idOf(about, kept), otherId: idOf(about, other) };
      await world.routes['look-alike.merge'](input, { caller: 'page', origin: null });
    } else await takeBack(world, operationId, step.which);
  }
}

async function takeBack(world: World, operationId: string, which: number): Promise<void> {
  const merges = (await world.ask('look-alike.decisions', {})).filter(({ verdict }) => verdict === 'one');
  const decisionId = merges[which % Math.max(merges.length, 1)]?.id;
  if (decisionId === undefined) return;
  await world.ask('look-alike.take-back', { operationId, decisionId, afterwards: 'apart' });
}

const idOf = (about: string, id: string) => (about === 'person' ? `person-${id}` : id);

async function expectBack(world: World, steps: readonly Step[], order: readonly number[]) {
  const before = await everything(world);
  await carryOut(world, steps);
  for (const [at, which] of order.entries()) await takeBack(world, `back-at-${at}`, which);
  expect(await everything(world)).toEqual(before);
  await world.store.close();
}

const steps = fc.array(step, { minLength: 1, maxLength: 6 });
/** More than enough to take everything back, in any order. */
const order = fc.array(fc.nat(3), { minLength: 7, maxLength: 7 });

test('people who are merged and taken apart are what they were, field by field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(person, person, person, person), steps, order, async (people, merges, back) => {
      const world = await freshWorld();
      await world.store.write('make', () => people.map((set, at) => change('person', `person-${ids[at]}`, { set })));
      await expectBack(world, merges, back);
    }),
    { numRuns: 40 },
  );
});

test('clients that are merged and taken apart have what they had, with their people and their history', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(client, client, client, client),
      fc.tuple(person, person, person, person),
      fc.array(contact, { maxLength: 5 }),
      steps,
      order,
      async (clients, people, contacts, merges, back) => {
        const world = await freshWorld();
        await world.store.write('make', () => [
          ...clients.map((set, at) => change('client', ids[at] ?? '', { set: { ...aClient(`Client ${at}`), ...set } })),
          ...people.map((set, at) => change('person', `person-${ids[at]}`, { set })),
          ...contacts.map((set, at) =>
            change('interaction', `contact-${at}`, { set: { ...anInteraction('a', at), ...set } }),
          ),
        ]);
        await expectBack(world, merges, back);
      },
    ),
    { numRuns: 30 },
  );
});
