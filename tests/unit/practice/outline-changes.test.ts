import { expect, test } from 'vitest';
import { outlineChanges } from '../../../utils/practice/outline-changes.ts';
import { datedMilestone, fieldsOf } from '../../records/plain-records.ts';

const before = fieldsOf('project', {
  purpose: 'Sell online',
  start: '2026-01-05',
  milestones: {
    design: datedMilestone('2026-03-10', { name: 'Design', who: 'Maria' }),
    build: datedMilestone('2026-03-20', { name: 'Build' }),
    talk: datedMilestone(null, { name: 'Talk' }),
  },
});

test('says nothing where nothing changed but spaces', () => {
  expect(outlineChanges(before, { ...before, purpose: ' Sell online\n' })).toEqual([]);
});

test('says what was added, removed, renamed, handed over, moved, dated and done', () => {
  const after = fieldsOf('project', {
    purpose: 'Sell online and in shops',
    scope: 'No stock keeping',
    start: '2026-01-05',
    due: '2026-05-01',
    milestones: {
      design: datedMilestone('2026-03-17', {
        agreed: '2026-03-10',
        name: 'Design agreed',
        who: 'Noa',
        actual: '2026-03-18',
      }),
      talk: datedMilestone('2026-04-01', { name: 'Talk' }),
      launch: datedMilestone('2026-04-20', { name: 'Launch' }),
    },
  });
  expect(outlineChanges(before, after)).toEqual([
    { what: 'purpose' },
    { what: 'scope' },
    { what: 'due', from: null, to: '2026-05-01' },
    { what: 'renamed', name: 'Design agreed', before: 'Design' },
    { what: 'moved', name: 'Design agreed', from: '2026-03-10', to: '2026-03-17', days: 7 },
    { what: 'handed', name: 'Design agreed', to: 'Noa' },
    { what: 'done', name: 'Design agreed', day: '2026-03-18' },
    { what: 'dated', name: 'Talk', from: null, to: '2026-04-01' },
    { what: 'added', name: 'Launch', day: '2026-04-20' },
    { what: 'removed', name: 'Build' },
  ]);
});

test('says that another day was agreed, once one was', () => {
  const agreed = (day: string | null) =>
    fieldsOf('project', { milestones: { design: datedMilestone('2026-03-10', { agreed: day }) } });
  expect(outlineChanges(agreed('2026-03-10'), agreed('2026-03-20'))).toEqual([
    { what: 'agreed', name: 'Design', from: '2026-03-10', to: '2026-03-20' },
  ]);
  expect(outlineChanges(agreed(null), agreed('2026-03-10'))).toEqual([]);
});
