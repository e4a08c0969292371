// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { saveProject } from '../../../../components/project/save-project.ts';
import { byHand } from '../../../../utils/records/fields.ts';
import { readPractice } from '../../../../utils/state/practice.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld } from '../page-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

/** A project, and a version of its outline that was agreed on a day, or by nobody. */
async function openShop(agreedOn: string | null): Promise<void> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  await addNorthwind(world);
  const set = fieldsOf('project');
  const { clientIds, purpose, scope, parameters, start, due, milestones } = set;
  const outlined = { clientIds, purpose, scope, parameters, start, due, milestones, provenance: byHand };
  const outline = { ...outlined, projectId: 'shop', version: 1, why: '', agreedOn, at: 1 };
  await world.ask('practice.save', {
    operationId: 'operation',
    changes: [
      { kind: 'project', id: 'shop', set },
      { kind: 'outline', id: 'outline-1', set: outline },
    ],
  });
}

/** What the log says once the scope was reworded. */
async function logOnceReworded(): Promise<string[]> {
  const shop = { id: 'shop', kind: 'project' as const, createdAt: 0, updatedAt: 0, fields: fieldsOf('project') };
  expect(await saveProject(shop, { scope: 'A shop and stock keeping' })).toBe(true);
  const steps = await readPractice({ kind: 'step', index: 'project', prefix: ['shop'] });
  return steps.ok ? steps.value.map(({ fields }) => `${fields.sort}: ${fields.text}`) : [steps.problem];
}

test('what is reworded after the client agreed is a change in the log; before, it is none', async () => {
  await openShop('2026-03-01');
  expect(await logOnceReworded()).toEqual(['change: The scope was reworded.']);
  await openShop(null);
  expect(await logOnceReworded()).toEqual([]);
});
