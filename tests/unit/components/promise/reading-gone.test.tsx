// @vitest-environment jsdom
import { screen as page } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { followMails } from '../../../../utils/state/follow-mails.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { anna, thread } from '../views.ts';

/* An update took the reading of texts away from a page that is still open. */

vi.mock('../../../../utils/state/read-mails.ts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

let stop = () => {};
afterEach(() => stop());

test('that mails cannot be read is said where their promises would stand', async () => {
  const world = await openSidebar(thread('before', []));
  await addNorthwind(world);
  await world.ask('view.seen', { view: thread('gone', [anna]) });
  world.show(thread('gone', [anna]));
  await clientRegion();
  await page.findByRole('heading', { name: 'Promises' });
  expect(page.queryByRole('alert')).toBeNull();
  stop = followMails();
  expect((await page.findByRole('alert')).textContent).toContain('What mails and notes promise could not be read');
});
