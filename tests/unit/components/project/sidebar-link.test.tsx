// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ProjectSection } from '../../../../components/work/ProjectSection.tsx';
import { projectOf } from '../../practice/projects.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';

afterEach(closeScreens);

test('each project of a client leads to its page, in a tab of its own', async () => {
  const world = openPageWorld();
  const stored = { kind: 'project' as const, createdAt: 1, updatedAt: 1 };
  const projects = ['Shop', 'Flyer'].map((name) => ({ ...stored, id: `the ${name}`, fields: projectOf({ name }) }));
  render(<ProjectSection clientId="northwind" projects={projects} feedback={[]} />);
  fireEvent.click(page.getByRole('link', { name: 'Open the project: Flyer' }));
  await waitFor(() => expect(world.calls.map(({ call }) => call)).toContain('tab.open'));
  expect(world.calls.find(({ call }) => call === 'tab.open')?.input).toEqual({
    address: 'dashboard.html#project/northwind/the%20Flyer',
  });
});
