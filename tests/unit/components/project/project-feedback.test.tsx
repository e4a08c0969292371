// @vitest-environment jsdom
import { fireEvent, screen as page, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { FieldsOf } from '../../../../utils/records/index.ts';
import { fieldsOf } from '../../../records/plain-records.ts';
import { openProject, saveProjectAs } from './open-project.tsx';

test('a project shows what the client still waits on, of an earlier project too, and its next step', async () => {
  const world = await openProject({});
  await saveProjectAs(world, 'old', { name: 'Old shop', status: 'done' });
  const said = (id: string, fields: Partial<FieldsOf<'feedback'>>) => {
    const { former: _, ...set } = fieldsOf('feedback', { clientIds: { northwind: true }, ...fields });
    return { kind: 'feedback' as const, id, set };
  };
  const changes = [
    said('late', { text: 'The drafts came late', projectId: 'old' }),
    said('told', { text: 'The invoice was wrong', projectId: 'shop', toldOn: '2026-11-03' }),
  ];
  await world.ask('practice.save', { operationId: 'operation-said', changes });
  const list = within(await page.findByRole('list', { name: 'What they still wait for' }));
  await list.findByText('The drafts came late');
  expect(list.getAllByRole('listitem')).toHaveLength(1);
  await list.findByText(/of another project/);
  fireEvent.click(list.getByRole('button', { name: 'Mark as clarified' }));
  await list.findByRole('button', { name: 'Say what was done' });
});
