// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from './open-sidebar.tsx';
import { anna, thread } from './views.ts';

/* An update took the files away that a page which is still open has not read yet. */

vi.mock('../../../components/client/ClientParts.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module');
});
vi.mock('tldts/dist/index.esm.min.js', () => {
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

test('where the list of domains is gone, nobody waits for it when somebody is to be made a client', async () => {
  await openSidebar(thread('new', [anna]));
  fireEvent.click(await page.findByRole('button', { name: /^Add client/ }));
  await page.findByRole('heading', { name: 'New client' });
  await waitFor(() => expect(page.getByRole('alert').textContent).toContain('Clientside was updated'));
});
