import { expect, test } from 'vitest';
import { feedbackToMind } from '../../../utils/practice/project-feedback.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const record = (id: string, fields: Partial<FieldsOf<'feedback'>>) => ({ id, fields: fieldsOf('feedback', fields) });

test('open feedback goes on to the next project of the client, but not to one that is over', () => {
  const records = [
    record('own', { projectId: 'shop' }),
    record('earlier', { projectId: 'old' }),
    record('beside', { projectId: 'app' }),
    record('none', { projectId: null }),
  ];
  const others = [
    { id: 'old', fields: { status: 'done' as const } },
    { id: 'app', fields: { status: 'running' as const } },
  ];
  const ids = (status: 'running' | 'done') => {
    const project = { id: 'shop', fields: { status } };
    return feedbackToMind(project, [project, ...others], records).map(({ id }) => id);
  };
  expect(ids('running').toSorted()).toEqual(['earlier', 'none', 'own']);
  expect(ids('done').toSorted()).toEqual(['none', 'own']);
});
