// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ProjectSection } from '../../../../components/work/ProjectSection.tsx';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';
import { recordOf } from '../../../records/plain-records.ts';

afterEach(closeScreens);

test('each project of a client leads to its page, in a tab of its own', async () => {
  const world = openPageWorld();
  const projects = ['Shop', 'Flyer'].map((name) => recordOf('project', `the ${name}`, { name }));
  render(<ProjectSection clientId="northwind" projects={projects} feedback={[]} />);
  fireEvent.click(page.getByRole('link', { name: 'Open the project: Flyer' }));
  await waitFor(() => expect(world.calls.map(({ call }) => call)).toContain('tab.open'));
  expect(world.calls.find(({ call }) => call === 'tab.open')?.input).toEqual({
    address: 'dashboard.html#project/northwind/the%20Flyer',
  });
});
