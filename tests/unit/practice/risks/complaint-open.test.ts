import { expect, test } from 'vitest';
import { complaintOpen } from '../../../../utils/practice/risks/complaint-open.ts';
import { foundBy, practiceOf, said } from '../client-support.ts';

test('a complaint of which they were not told for longer than two weeks is a risk, for its project', () => {
  const feedback = [said('slow', 'complaint', '2026-11-10T09:00', { projectId: 'shop', actedOn: '2026-11-12' })];
  expect(foundBy(complaintOpen, practiceOf({ feedback }))).toMatchObject([
    { key: 'slow', projectId: 'shop', title: 'The complaint', count: 15, evidence: [{ kind: 'feedback', id: 'slow' }] },
  ]);
});

test('a younger one, one that they were told of, praise, and one of long ago are none', () => {
  const feedback = [
    said('young', 'complaint', '2026-11-11T09:00'),
    said('told', 'complaint', '2026-10-01T09:00', { toldOn: '2026-10-09' }),
    said('praise', 'praise', '2026-10-01T09:00'),
    said('old', 'complaint', '2025-10-01T09:00'),
  ];
  expect(foundBy(complaintOpen, practiceOf({ feedback }))).toEqual([]);
});
