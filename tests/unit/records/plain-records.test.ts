import { expect, test } from 'vitest';
import { recordKindNames, recordKinds } from '../../../utils/records/index.ts';
import { fieldsOf, milestoneOf, recordOf } from '../../records/plain-records.ts';

test.each(recordKindNames)('a plain %s is one that the store would take', (kind) => {
  const fields = fieldsOf(kind);
  expect(recordKinds[kind].schema.parse(fields)).toEqual(fields);
});

test('what a test says of a record stands, and nothing else is changed by it', () => {
  const milestones = { pilot: milestoneOf('Pilot', { agreed: '2026-12-01' }) };
  const { fields, ...record } = recordOf('project', 'portal', { milestones, phase: 'Pilot' }, 5);
  expect(record).toEqual({ id: 'portal', kind: 'project', createdAt: 5, updatedAt: 5 });
  expect(fields).toEqual({ ...fieldsOf('project'), milestones, phase: 'Pilot' });
  expect(fieldsOf('project').milestones).toEqual({});
});
