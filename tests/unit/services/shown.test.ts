import { expect, test } from 'vitest';
import type { Input, Output } from '../../../utils/messaging/contract.ts';
import type { PracticeChange } from '../../../utils/messaging/practice-shapes.ts';
import { fieldsOf, milestoneOf } from '../../records/plain-records.ts';
import { makeWorld } from './world.ts';

type Risk = Extract<PracticeChange, { kind: 'risk' }>['set'];
type Project = Extract<PracticeChange, { kind: 'project' }>['set'];
type Opportunity = Extract<PracticeChange, { kind: 'opportunity' }>['set'];

function risk(id: string, more: Risk): PracticeChange {
  return {
    kind: 'risk',
    id,
    set: { ...fieldsOf('risk', { what: id, likelihood: 1, impact: 1, raisedAt: 1 }), ...more },
  };
}

function opportunity(id: string, more: Opportunity): PracticeChange {
  return { kind: 'opportunity', id, set: { ...fieldsOf('opportunity', { name: id, raisedAt: 1 }), ...more } };
}

function project(id: string, more: Project): PracticeChange {
  return { kind: 'project', id, set: { ...fieldsOf('project', { name: id, addedAt: 1 }), ...more } };
}

async function started(changes: PracticeChange[]) {
  const world = makeWorld();
  await world.addNorthwind();
  const save = (some: PracticeChange[]) =>
    world.ask('practice.save', { operationId: world.operation(), changes: some });
  if (changes.length > 0) await save(changes);
  const shown = (page: Input<'practice.shown'>['page'], asked: Partial<Input<'practice.shown'>> = {}) =>
    world.ask('practice.shown', { page, group: null, from: 0, most: 100, ...asked });
  return { ...world, save, shown };
}

const idsOf = ({ groups }: Output<'practice.shown'>) =>
  Object.fromEntries(groups.map(({ name, records }) => [name, records.map(({ id }) => id)]));

test('risks stand by weight, then by when they were raised; what is settled does not stand there', async () => {
  const { shown } = await started([
    risk('light', {}),
    risk('later', { likelihood: 3, impact: 2, raisedAt: 9 }),
    risk('sooner', { likelihood: 2, impact: 3, raisedAt: 5 }),
    risk('asked', { state: 'proposed', impact: 3 }),
    risk('over', { state: 'closed', impact: 3 }),
  ]);
  const answer = await shown('risks');
  expect(idsOf(answer)).toEqual({ open: ['sooner', 'later', 'light'], proposed: ['asked'] });
  expect(answer.names).toEqual({ northwind: 'Northwind Traders' });
});

test('some of a group are answered, with how many there are in all', async () => {
  const { shown } = await started([1, 2, 3].map((raisedAt) => risk(`risk ${raisedAt}`, { raisedAt })));
  const some = await shown('risks', { from: 1, most: 1 });
  expect(some.groups).toMatchObject([{ name: 'open', count: 3, records: [{ id: 'risk 2' }] }]);
  expect(await shown('risks', { group: 'proposed' })).toMatchObject({ groups: [] });
});

test('a stage has what it may bring in all, and of what is settled the latest alone', async () => {
  const { shown, save, world } = await started([
    opportunity('second', { nextOn: '2026-12-01', value: 10, currency: 'EUR' }),
    opportunity('first', { expectedOn: '2026-11-30', value: 5, currency: 'EUR' }),
    opportunity('someday', { value: 7, currency: 'CHF' }),
  ]);
  for (let index = 0; index < 21; index += 1) {
    world.now += 1000;
    await save([opportunity(`won ${index}`, { stage: 'won' })]);
  }
  const answer = await shown('pipeline', { most: 1 });
  expect(answer.groups.find(({ name }) => name === 'idea')).toMatchObject({
    count: 3,
    sums: [
      { currency: 'EUR', value: 15 },
      { currency: 'CHF', value: 7 },
    ],
    records: [{ id: 'first' }],
  });
  expect(answer.groups.find(({ name }) => name === 'won')).toMatchObject({
    count: 21,
    listed: 20,
    records: [{ id: 'won 20' }],
  });
  expect(idsOf(await shown('pipeline', { group: 'idea' }))).toEqual({ idea: ['first', 'second', 'someday'] });
});

test('projects stand by the next date that they have to keep, then by name, those without one last', async () => {
  const { shown } = await started([
    project('none', {}),
    project('b due', { due: '2026-12-01' }),
    project('a due', { due: '2026-12-01' }),
    project('begun', {
      due: '2027-02-01',
      milestones: {
        done: milestoneOf('Drawn', { agreed: '2026-10-01', actual: '2026-10-05' }),
        next: milestoneOf('Tested', { agreed: '2026-10-20', current: '2026-11-20' }),
      },
    }),
    project('over', { status: 'done', due: '2026-01-01' }),
  ]);
  expect(idsOf(await shown('projects', { group: 'running' }))).toEqual({
    running: ['begun', 'a due', 'b due', 'none'],
  });
});

test('what is written, deleted and brought back shows at once', async () => {
  const { shown, save, ask, operation } = await started([]);
  const ids = async () => idsOf(await shown('risks'));
  expect(await ids()).toEqual({});
  await save([risk('one', {}), risk('two', { raisedAt: 2 })]);
  expect(await ids()).toEqual({ open: ['one', 'two'] });
  await save([{ kind: 'risk', id: 'two', set: { impact: 3 } }]);
  expect(await ids()).toEqual({ open: ['two', 'one'] });
  const deleting = operation();
  await ask('practice.delete', { operationId: deleting, kind: 'risk', ids: ['two'] });
  expect(await ids()).toEqual({ open: ['one'] });
  await ask('undo', { operationId: operation(), undoing: deleting });
  expect(await ids()).toEqual({ open: ['two', 'one'] });
});

test('what is written while all is being read is not missed', async () => {
  const { shown, save } = await started(
    Array.from({ length: 30 }, (_, index) => risk(`risk ${index}`, { raisedAt: index })),
  );
  const [before] = await Promise.all([shown('risks'), save([risk('meanwhile', { impact: 3 })])]);
  expect(before.groups).toHaveLength(1);
  expect((await shown('risks', { most: 1 })).groups).toMatchObject([{ count: 31, records: [{ id: 'meanwhile' }] }]);
});
