import { expect, test } from 'vitest';
import { agreementSteps, outlineSteps } from '../../../utils/practice/project-steps.ts';
import { datedMilestone, fieldsOf } from '../../records/plain-records.ts';

const design = datedMilestone('2026-03-10');
const before = fieldsOf('project', { milestones: { design } });
const withDesign = (different: Partial<typeof design>) =>
  fieldsOf('project', { milestones: { design: { ...design, ...different } } });

test('a start that is set is a beginning, one that moves is a change', () => {
  const begun = fieldsOf('project', { start: '2026-01-05' });
  expect(outlineSteps(fieldsOf('project'), begun)).toEqual([{ what: 'begun', day: '2026-01-05' }]);
  expect(outlineSteps(begun, fieldsOf('project', { start: '2026-01-12' }))).toEqual([
    { what: 'start', from: '2026-01-05', to: '2026-01-12' },
  ]);
});

test('a milestone is done, done on another day, or not done after all', () => {
  const done = withDesign({ actual: '2026-03-11' });
  expect(outlineSteps(before, done)).toEqual([{ what: 'done', name: 'Design', day: '2026-03-11' }]);
  expect(outlineSteps(done, withDesign({ actual: '2026-03-12' }))).toEqual([
    { what: 'undone', name: 'Design', day: '2026-03-11' },
    { what: 'done', name: 'Design', day: '2026-03-12' },
  ]);
  expect(outlineSteps(done, before)).toEqual([{ what: 'undone', name: 'Design', day: '2026-03-11' }]);
  expect(outlineSteps(fieldsOf('project'), done)).toEqual([{ what: 'done', name: 'Design', day: '2026-03-11' }]);
});

test('what moves against an agreement is a change; what nobody agreed on is none', () => {
  expect(outlineSteps(before, withDesign({ current: '2026-03-17' }))).toEqual([
    { what: 'moved', name: 'Design', from: '2026-03-10', to: '2026-03-17' },
  ]);
  const open = fieldsOf('project', { milestones: { design: { ...design, agreed: null } } });
  expect(
    outlineSteps(
      open,
      fieldsOf('project', { milestones: { design: { ...design, agreed: null, current: '2026-04-01' } } }),
    ),
  ).toEqual([]);
  expect(outlineSteps(before, fieldsOf('project'))).toEqual([
    { what: 'dropped', name: 'Design', agreed: '2026-03-10' },
  ]);
  expect(outlineSteps(open, fieldsOf('project'))).toEqual([]);
});

test('another due day and the end are written down', () => {
  expect(
    outlineSteps(
      fieldsOf('project', { due: '2026-06-01' }),
      fieldsOf('project', { due: '2026-07-01', status: 'done' }),
    ),
  ).toEqual([
    { what: 'due', from: '2026-06-01', to: '2026-07-01' },
    { what: 'over', status: 'done' },
  ]);
  expect(outlineSteps(fieldsOf('project'), fieldsOf('project', { due: '2026-06-01' }))).toEqual([]);
});

test('an agreed day that is typed over is a change, also where nothing else moves', () => {
  expect(outlineSteps(before, withDesign({ agreed: '2026-03-20' }))).toEqual([
    { what: 'agreed', name: 'Design', from: '2026-03-10', to: '2026-03-20' },
  ]);
  const agreedOnly = fieldsOf('project', { milestones: { design: { ...design, current: null } } });
  expect(outlineSteps(agreedOnly, withDesign({ current: '2026-03-17' }))).toEqual([
    { what: 'moved', name: 'Design', from: '2026-03-10', to: '2026-03-17' },
  ]);
  const open = fieldsOf('project', { milestones: { design: { ...design, agreed: null } } });
  expect(outlineSteps(open, before)).toEqual([]);
});

test('against an agreement, other words and more milestones are changes', () => {
  const after = fieldsOf('project', {
    scope: 'No stock keeping',
    milestones: { design, launch: { ...design, name: 'Launch' } },
  });
  expect(agreementSteps(before, after)).toEqual([
    { what: 'reworded', field: 'scope' },
    { what: 'added', name: 'Launch', day: '2026-03-10' },
  ]);
  expect(agreementSteps(after, before)).toEqual([{ what: 'reworded', field: 'scope' }]);
  expect(agreementSteps(before, withDesign({ current: '2026-04-01' }))).toEqual([]);
});
