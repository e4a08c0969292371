import { expect, test } from 'vitest';
import { agreementSteps, outlineSteps } from '../../../utils/practice/project-steps.ts';
import { milestoneOf, projectOf } from './projects.ts';

const design = milestoneOf('2026-03-10');
const before = projectOf({ milestones: { design } });
const withDesign = (different: Partial<typeof design>) =>
  projectOf({ milestones: { design: { ...design, ...different } } });

test('a start that is set is a beginning, one that moves is a change', () => {
  const begun = projectOf({ start: '2026-01-05' });
  expect(outlineSteps(projectOf(), begun)).toEqual([{ what: 'begun', day: '2026-01-05' }]);
  expect(outlineSteps(begun, projectOf({ start: '2026-01-12' }))).toEqual([
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
  expect(outlineSteps(projectOf(), done)).toEqual([{ what: 'done', name: 'Design', day: '2026-03-11' }]);
});

test('what moves against an agreement is a change; what nobody agreed on is none', () => {
  expect(outlineSteps(before, withDesign({ current: '2026-03-17' }))).toEqual([
    { what: 'moved', name: 'Design', from: '2026-03-10', to: '2026-03-17' },
  ]);
  const open = projectOf({ milestones: { design: { ...design, agreed: null } } });
  expect(
    outlineSteps(open, projectOf({ milestones: { design: { ...design, agreed: null, current: '2026-04-01' } } })),
  ).toEqual([]);
  expect(outlineSteps(before, projectOf())).toEqual([{ what: 'dropped', name: 'Design', agreed: '2026-03-10' }]);
  expect(outlineSteps(open, projectOf())).toEqual([]);
});

test('another due day and the end are written down', () => {
  expect(outlineSteps(projectOf({ due: '2026-06-01' }), projectOf({ due: '2026-07-01', status: 'done' }))).toEqual([
    { what: 'due', from: '2026-06-01', to: '2026-07-01' },
    { what: 'over', status: 'done' },
  ]);
  expect(outlineSteps(projectOf(), projectOf({ due: '2026-06-01' }))).toEqual([]);
});

test('an agreed day that is typed over is a change, also where nothing else moves', () => {
  expect(outlineSteps(before, withDesign({ agreed: '2026-03-20' }))).toEqual([
    { what: 'agreed', name: 'Design', from: '2026-03-10', to: '2026-03-20' },
  ]);
  const agreedOnly = projectOf({ milestones: { design: { ...design, current: null } } });
  expect(outlineSteps(agreedOnly, withDesign({ current: '2026-03-17' }))).toEqual([
    { what: 'moved', name: 'Design', from: '2026-03-10', to: '2026-03-17' },
  ]);
  const open = projectOf({ milestones: { design: { ...design, agreed: null } } });
  expect(outlineSteps(open, before)).toEqual([]);
});

test('against an agreement, other words and more milestones are changes', () => {
  const after = projectOf({ scope: 'No stock keeping', milestones: { design, launch: { ...design, name: 'Launch' } } });
  expect(agreementSteps(before, after)).toEqual([
    { what: 'reworded', field: 'scope' },
    { what: 'added', name: 'Launch', day: '2026-03-10' },
  ]);
  expect(agreementSteps(after, before)).toEqual([{ what: 'reworded', field: 'scope' }]);
  expect(agreementSteps(before, withDesign({ current: '2026-04-01' }))).toEqual([]);
});
