// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import { connectFrame, pageConnection, shownView } from '../../../utils/state/frame.ts';
import { keptText } from '../../../utils/state/kept-text.ts';
import { followView, screen } from '../../../utils/state/screen.ts';
import { readSettings } from '../../../utils/state/settings.ts';
import { openPageWorld, type PageWorld } from './page-world.ts';
import { anna, thread } from './views.ts';
import { closeScreens } from './close-screens.ts';

let stop = () => {};
afterEach(() => {
  stop();
  closeScreens();
  shownView.value = null;
});

/** A sidebar that was never set up, as it opens. */
async function openUnset(): Promise<PageWorld> {
  const world = openPageWorld();
  stop = followView();
  await Promise.all([connectFrame(), readSettings()]);
  render(<Sidebar />);
  return world;
}

test('shows nothing to press until our own script in the page has answered, and nothing where it never does', async () => {
  const world = await openUnset();
  expect(document.body.textContent).toBe('');
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => undefined });
  await connectFrame();
  expect(pageConnection.value).toBe('lost');
  expect(document.body.textContent).toBe('');
  expect(page.queryAllByRole('button')).toEqual([]);
  world.show(thread('t-first', [anna]));
  expect(await page.findByRole('button', { name: 'Turn recording on' })).toBeTruthy();
});

test('put off, it shows who is there, says that nothing is kept, and does not ask again', async () => {
  const world = await openUnset();
  world.show(thread('t-put-off', [anna]));
  const notNow = await page.findByRole('button', { name: 'Not now' });
  await waitFor(() => expect(screen.value.status).toBe('ready'));
  notNow.focus();
  fireEvent.click(notNow);
  expect(await page.findByText('anna@northwind.example')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(page.getByRole('button', { name: 'Draft recap' })));
  const line = await page.findByText(/Recording was never turned on/);
  expect(line.closest('.problem')?.querySelector('button')?.textContent).toBe('Options');
  expect(page.queryByRole('button', { name: 'Turn recording on' })).toBeNull();
  expect(world.heard).toEqual([]);
  expect(await world.ask('store.state', {})).toMatchObject({ value: { clients: 0, interactions: 0 } });
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('kept:first-run')).toEqual({ 'kept:first-run': 'put off' }),
  );
});

test('says that what is typed cannot be kept, as long as it cannot', async () => {
  const world = await openUnset();
  world.show(thread('t-full', [anna]));
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  await readSettings();
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  keptText('log:northwind:new').set('half a thought');
  expect(await page.findByText(/What you type cannot be kept at the moment/)).toBeTruthy();
  fakeBrowser.storage.local.set = set;
  keptText('log:northwind:plan').set('another');
  await waitFor(() => expect(page.queryByText(/cannot be kept/)).toBeNull());
  expect(await fakeBrowser.storage.local.get('kept:log:northwind:new')).toEqual({
    'kept:log:northwind:new': 'half a thought',
  });
});
