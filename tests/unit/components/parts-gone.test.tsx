// @vitest-environment jsdom
import { screen as page, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from './open-sidebar.tsx';
import { anna, thread } from './views.ts';

/* An update took the files away that a page which is still open has not read yet. */

vi.mock('../../../components/client/ClientParts.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

test('where the later parts of a card are gone, it is said once', async () => {
  const world = await openSidebar(thread('before', []));
  await addNorthwind(world);
  await world.ask('view.seen', { view: thread('gone', [anna]) });
  world.show(thread('gone', [anna]));
  await clientRegion();
  await waitFor(() => expect(page.getByRole('alert').textContent).toContain('Clientside was updated'));
});
