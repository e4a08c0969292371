import { expect, test } from 'vitest';
import { feedbackGroups } from '../../../utils/practice/feedback-groups.ts';
import { fieldsOf } from '../../records/plain-records.ts';

test('what was said and answered is counted under each of its keys, the largest group first', () => {
  const both = { clientIds: { northwind: true as const, contoso: true as const } };
  const groups = feedbackGroups(
    [
      { fields: fieldsOf('feedback', { ...both, toldOn: '2026-11-01' }) },
      { fields: fieldsOf('feedback', { clientIds: { contoso: true }, sort: 'request' }) },
      { fields: fieldsOf('feedback', { clientIds: { contoso: true }, sort: 'praise', state: 'refused' }) },
    ],
    [
      { fields: fieldsOf('survey', { clientIds: { northwind: true }, score: 4 }) },
      { fields: fieldsOf('survey', { ...both, score: 2 }) },
    ],
    ({ clientIds }: { clientIds: Record<string, true> }) => Object.keys(clientIds),
  );
  expect(groups.map(({ answers, ...counts }) => ({ ...counts, scores: answers.map(({ score }) => score) }))).toEqual([
    { key: 'contoso', praise: 0, complaint: 1, request: 1, open: 1, scores: [2] },
    { key: 'northwind', praise: 0, complaint: 1, request: 0, open: 0, scores: [4, 2] },
  ]);
  expect(
    feedbackGroups([{ fields: fieldsOf('feedback', {}) }], [], ({ projectId }: { projectId: string | null }) =>
      projectId ? [projectId] : [],
    ),
  ).toEqual([]);
});
