import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { change } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import type { KeyPart } from '../../utils/records/define-record.ts';
import type { FieldsOf } from '../../utils/records/index.ts';
import { anInteraction, freshStore, type TestStore } from '../unit/store/support.ts';

/** What the store should hold: a plain list of interactions, in the order in which they were made. */
type Fields = ReturnType<typeof anInteraction>;
interface Entry {
  fields: Fields;
  deleted: boolean;
}
type Model = Map<string, Entry>;

const clientIds = ['northwind', 'tailspin'] as const;
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const clientId = fc.constantFrom(...clientIds);
const at = fc.integer({ min: 1, max: 3 });
const step = fc.oneof(
  fc.record({ type: fc.constant('log' as const), id, clientId, at }),
  fc.record({ type: fc.constant('move' as const), id, at }),
  fc.record({ type: fc.constant('join' as const), id, clientId }),
  fc.record({ type: fc.constant('leave' as const), id, clientId }),
  fc.record({ type: fc.constant('delete' as const), id, deleted: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const operation = fc.oneof(
  { weight: 4, arbitrary: fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 3 }), again: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('close' as const) },
);

type Operation = typeof operation extends fc.Arbitrary<infer Value> ? Value : never;

/** The change for a step; a step on a record that is not there makes it. */
function changeFor(step: Step, model: Model): Change<'interaction'> {
  const isNew = !model.has(step.id);
  if (step.type === 'log') return change('interaction', step.id, { set: anInteraction(step.clientId, step.at) });
  const made = isNew ? { set: anInteraction('northwind', 2) } : {};
  if (step.type === 'delete') return change('interaction', step.id, { ...made, deleted: step.deleted });
  if (step.type === 'move') return change('interaction', step.id, { set: { ...made.set, at: step.at } });
  const elements = { clientIds: { [step.clientId]: step.type === 'join' ? (true as const) : null } };
  return change('interaction', step.id, { ...made, elements });
}

function applyToModel(model: Model, { id: name, set, elements, deleted }: Change<'interaction'>): Model {
  const former = model.get(name) ?? { fields: anInteraction('northwind', 2), deleted: false };
  const fields: FieldsOf<'interaction'> = Object.assign({ ...former.fields }, set);
  fields.clientIds = { ...fields.clientIds };
  for (const [client, member] of Object.entries(elements?.clientIds ?? {})) {
    if (member === true) fields.clientIds[client] = true;
    else delete fields.clientIds[client];
  }
  // Deleting what is not there makes nothing.
  if (!model.has(name) && deleted === true) return model;
  return new Map(model).set(name, { fields, deleted: deleted ?? former.deleted });
}

async function expectSame(store: TestStore, model: Model) {
  for (const client of clientIds) {
    const live = [...model].filter(([, { fields, deleted }]) => !deleted && client in fields.clientIds);
    const times = live.map(([, { fields }]) => fields.at).sort((one, other) => other - one);
    const seen: [string, number][] = [];
    let after: KeyPart[] = [];
    for (;;) {
      const page = await store.list({ kind: 'interaction', index: 'timeline', prefix: [client], after, limit: 2 });
      seen.push(...page.records.map((record): [string, number] => [record.id, record.fields.at]));
      if (page.next === null) break;
      after = page.next;
    }
    expect(seen.map(([, time]) => time)).toEqual(times);
    expect(seen.map(([name]) => name).sort()).toEqual(live.map(([name]) => name).sort());
    expect(await store.count('interaction', 'timeline', [client])).toBe(live.length);
  }
  const read = await store.read('interaction', [...model.keys()]);
  const expected = [...model].filter(([, { deleted }]) => !deleted);
  expect(read.map(({ id: name, fields }) => [name, fields])).toEqual(
    expected.map(([name, { fields }]) => [name, fields]),
  );
}

/** What a plain list holds after the last operation is taken back: former values, and what was made is deleted. */
function undone(model: Model, former: Model): Model {
  const entries = [...model].map(([name, present]): [string, Entry] => [
    name,
    former.get(name) ?? { ...present, deleted: true },
  ]);
  return new Map(entries);
}

/** Carries out the operations on the store and on the model. Each answer says whether the operation was a repeated one. */
async function play(store: TestStore, operations: Operation[]) {
  const answers: (boolean | string)[] = [];
  const expected: boolean[] = [];
  const note = (result: Awaited<ReturnType<TestStore['undo']>>, repeated: boolean) => {
    answers.push(result.ok ? result.value.repeated : result.problem);
    expected.push(repeated);
  };
  let model: Model = new Map();
  let last: { operationId: string; model: Model } | null = null;
  for (const [index, what] of operations.entries()) {
    store.pass(1);
    const operationId = `operation ${index}`;
    const former = model;
    if (what === 'close') {
      await store.close();
    } else if (what !== 'undo') {
      const changes: Change<'interaction'>[] = [];
      for (const each of what.steps) {
        const next = changeFor(each, model);
        changes.push(next);
        model = applyToModel(model, next);
      }
      note(await store.write(operationId, () => changes), false);
      if (what.again) note(await store.write(operationId, () => changes), true);
      last = { operationId, model: former };
    } else if (last !== null) {
      note(await store.undo(operationId, last.operationId), false);
      model = undone(model, last.model);
      last = { operationId, model: former };
    }
  }
  return { model, answers, expected };
}

test('whatever is written, undone and repeated, the store holds what a plain list would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 12 }), async (operations) => {
      const store = freshStore(`model ${crypto.randomUUID()}`);
      const { model, answers, expected } = await play(store, operations);
      expect(answers).toEqual(expected);
      await expectSame(store, model);
      await store.close();
    }),
    { numRuns: 150 },
  );
});
