import { expect, test } from 'vitest';
import { fieldsOf, milestoneOf } from '../../records/plain-records.ts';
import { makeWorld } from './world.ts';

const project = fieldsOf('project', { purpose: 'Sell online', milestones: { first: milestoneOf('Design') } });
const step = fieldsOf('step', { by: 'Maria' });

async function started() {
  const world = makeWorld();
  await world.addNorthwind();
  return world;
}

test('a record is made whole, changed in the fields that are named, and deleted and brought back', async () => {
  const { ask, operation } = await started();
  const shop = async () => (await ask('practice.read', { kind: 'project', ids: ['shop'] })).records[0];
  await ask('practice.save', { operationId: operation(), changes: [{ kind: 'project', id: 'shop', set: project }] });
  await ask('practice.save', {
    operationId: operation(),
    changes: [{ kind: 'project', id: 'shop', set: { name: 'Old shop' } }],
  });
  expect(await shop()).toMatchObject({ fields: { ...project, name: 'Old shop' } });
  const deleting = operation();
  await ask('practice.delete', { operationId: deleting, kind: 'project', ids: ['shop'] });
  expect(await shop()).toBeUndefined();
  await ask('undo', { operationId: operation(), undoing: deleting });
  expect(await shop()).toMatchObject({ fields: { name: 'Old shop' } });
});

test('what is only ever added is not deleted by a page', async () => {
  const { routes, operation, ask } = await started();
  const page = { caller: 'page' as const, origin: null };
  await ask('practice.save', { operationId: operation(), changes: [{ kind: 'step', id: 'one', set: step }] });
  for (const kind of ['step', 'outline'])
    expect(await routes['practice.delete']({ operationId: operation(), kind, ids: ['one'] }, page)).toMatchObject({
      ok: false,
      problem: 'malformed',
    });
  expect((await ask('practice.read', { kind: 'step', ids: ['one'] })).records).toHaveLength(1);
});

test('what is not whole is refused, and nothing beside it is written', async () => {
  const { routes, operation, ask } = await started();
  const page = { caller: 'page' as const, origin: null };
  const changes = [
    { kind: 'step', id: 'one', set: step },
    { kind: 'project', id: 'shop', set: { name: 'New shop' } },
  ];
  const answer = await routes['practice.save']({ operationId: operation(), changes }, page);
  expect(answer).toMatchObject({ ok: false, problem: 'invalid' });
  expect(await ask('practice.read', { kind: 'step', ids: ['one'] })).toEqual({ records: [] });
});

test('what is only ever added stays as it was', async () => {
  const { ask, operation } = await started();
  const save = (text: string) =>
    ask('practice.save', { operationId: operation(), changes: [{ kind: 'step', id: 'one', set: { ...step, text } }] });
  await save('Begun');
  await save('Never begun');
  const { records } = await ask('practice.list', {
    kind: 'step',
    index: 'project',
    prefix: ['shop'],
    after: null,
    limit: 10,
  });
  expect(records).toMatchObject([{ fields: { text: 'Begun' } }]);
});
