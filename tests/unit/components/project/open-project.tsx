import { render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { Dashboard } from '../../../../components/dashboard/Dashboard.tsx';
import { subjectAddress, type SubjectPage } from '../../../../components/dashboard/subject-address.ts';
import type { Project } from '../../../../utils/records/project.ts';
import { readSettings } from '../../../../utils/state/settings.ts';
import { notices } from '../../../../utils/state/toasts.ts';
import { closeScreens } from '../close-screens.ts';
import { addNorthwind } from '../open-sidebar.tsx';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

afterEach(() => {
  closeScreens();
  notices.value = [];
  location.hash = '';
});

/** A page about the project of Northwind called `shop`, which Maria opened. */
export async function openProject(different: Partial<Project>, page: SubjectPage = 'project'): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', {
    edit: { recording: true, ownAddresses: ['maria@acme.example'], signature: 'Maria\nAcme' },
  });
  await addNorthwind(world);
  await saveProjectAs(world, 'shop', different);
  await readSettings();
  location.hash = subjectAddress(page, 'northwind', 'shop');
  render(<Dashboard />);
  return world;
}

/** Another project, as if it had been written down before. */
export async function saveProjectAs(world: PageWorld, id: string, different: Partial<Project>): Promise<void> {
  const set = fieldsOf('project', different);
  await world.ask('practice.save', { operationId: `operation-${id}`, changes: [{ kind: 'project', id, set }] });
}
