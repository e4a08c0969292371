import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { fieldsOf } from '../records/plain-records.ts';
import { aClient, anInteraction, freshStore, type TestStore } from '../unit/store/support.ts';

const clientId = fc.constantFrom('northwind', 'tailspin', 'contoso');
const id = fc.integer({ min: 0, max: 14 }).map(String);
const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

const interaction = fc.record({
  id: id.map((name) => `interaction ${name}`),
  clients: fc.uniqueArray(clientId, { maxLength: 2 }),
  from: fc.constantFrom(null, 'northwind'),
  days: fc.integer({ min: 0, max: 900 }),
  medium: fc.constantFrom('mail' as const, 'call' as const, 'note' as const),
  direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
  state: fc.constantFrom('happened' as const, 'happened' as const, 'planned' as const),
});
type Made = typeof interaction extends fc.Arbitrary<infer Value> ? Value : never;
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ log: fc.array(interaction, { minLength: 1, maxLength: 6 }) }) },
  { weight: 2, arbitrary: fc.record({ remove: id.map((name) => `interaction ${name}`) }) },
  { weight: 2, arbitrary: fc.record({ client: clientId, deleted: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ person: id.map((name) => `person ${name}`), of: fc.option(clientId) }) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function logged({ id: name, clients, from, days, ...others }: Made): Change {
  const clientIds = Object.fromEntries(clients.map((client) => [client, true as const]));
  const set = { ...anInteraction('', start + days * day), ...others, clientIds, fromClientId: from };
  return change('interaction', name, { set });
}

function changesFor(what: Exclude<Step, string>): Change[] {
  if ('log' in what) return what.log.map(logged);
  if ('remove' in what) return [change('interaction', what.remove, { deleted: true })];
  if ('client' in what) return [change('client', what.client, { set: aClient(what.client), deleted: what.deleted })];
  const set = fieldsOf('person', { name: what.person, clientId: what.of });
  return [change('person', what.person, { set })];
}

/** What the figures come to where they are made anew from all records. */
async function madeAnew(store: TestStore) {
  const { figures } = await store.figures();
  const answer = [];
  for (const name of ['northwind', 'tailspin', 'contoso']) {
    const [client] = await store.read('client', [name]);
    if (client === undefined) continue;
    const people = await store.count('person', 'client', [name]);
    const contacts = await Promise.all(
      (['happened', 'planned'] as const).map((state) =>
        store.list({ kind: 'interaction', index: 'contact', prefix: [name, state], limit: 100 }),
      ),
    );
    const [happened, planned] = contacts.map(({ records }) =>
      records.map(({ fields }) => fields).sort((one, other) => other.at - one.at),
    );
    const kept = figures.find(({ id: of }) => of === name);
    answer.push({
      name,
      people,
      lastIn: happened?.find(({ direction }) => direction !== 'out')?.at,
      lastOut: happened?.find(({ direction }) => direction !== 'in')?.at,
      planned: planned?.map(({ at }) => at),
      contacts: kept?.contacts.areMonthsCut === true ? 'cut' : happened?.length,
    });
  }
  return answer;
}

async function asKept(store: TestStore) {
  const { figures } = await store.figures();
  const order = ['northwind', 'tailspin', 'contoso'];
  return figures
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .map(({ name, people, contacts }) => ({
      name,
      people,
      lastIn: contacts.in.kept[0],
      lastOut: contacts.out.kept[0],
      planned: contacts.planned.kept,
      contacts: contacts.areMonthsCut ? 'cut' : contacts.months.reduce((sum, [, count]) => sum + count, 0),
    }));
}

test('whatever is written, deleted and undone, the kept figures are those of the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const store = freshStore(`figures ${crypto.randomUUID()}`);
      let last = '';
      for (const [index, what] of steps.entries()) {
        const operationId = `operation ${index}`;
        if (what === 'reopen') await store.close();
        else if (what === 'undo') await store.undo(operationId, last);
        else await store.write(operationId, () => changesFor(what));
        last = operationId;
        expect(await asKept(store)).toEqual(await madeAnew(store));
      }
      await store.close();
    }),
    { numRuns: 100 },
  );
});
