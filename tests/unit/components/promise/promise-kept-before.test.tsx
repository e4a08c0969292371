// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { followMails } from '../../../../utils/state/follow-mails.ts';
import type { View } from '../../../../utils/sites/view.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, maria, thread } from '../views.ts';

let stop = () => {};
afterEach(() => stop());

const promised = 'I will send you the revised quote.';
const done = 'Attached is the revised quote.';

/** A thread of its own subject in which we write these mails to Anna, an hour after each other. */
function written(key: string, ...texts: string[]): View {
  const shown = thread(key, []);
  const mail = { from: maria, to: [anna], cc: [], collapsed: false, link: shown.url };
  const messages = texts.map((text, index) => ({
    ...mail,
    id: `${key}-${index}`,
    date: `2026-11-02T1${index}:12`,
    text,
  }));
  return { ...shown, subject: `Quote, ${key}`, messages };
}

async function openWritten(view: View): Promise<PageWorld> {
  const world = await openSidebar(thread('before', []));
  await addNorthwind(world);
  await world.ask('view.seen', { view });
  world.show(view);
  await clientRegion();
  stop = followMails();
  return world;
}

/** Takes the proposal of what was promised. */
async function take(): Promise<HTMLElement> {
  const list = await page.findByRole('list', { name: 'Promises' });
  const row = await waitFor(() =>
    within(list)
      .getAllByRole('listitem')
      .find((item) => item.textContent.includes('send')),
  );
  fireEvent.keyDown(row ?? document, { key: 't' });
  await waitFor(() => expect(list.querySelector('[data-state=open]')?.textContent).toContain('revised quote'));
  return list;
}

test('a promise that is taken after a later mail was read is held against that mail at once', async () => {
  await openWritten(written('kept', promised, done));
  const list = await take();
  await within(list).findByText('Is it kept?');
  expect(list.textContent).toContain(done);
});

test('also where that mail is no longer on the screen', async () => {
  const world = await openWritten(written('gone', promised, done));
  await page.findByRole('list', { name: 'Promises' });
  const asked = () => world.calls.filter(({ call, answered }) => call === 'reading.save' && answered).length;
  await waitFor(() => expect(asked()).toBe(1));
  const other = thread('other', [anna]);
  await world.ask('view.seen', { view: other });
  world.show(other);
  const list = await take();
  await within(list).findByText('Is it kept?');
});

test('what an earlier mail says is done closes nothing that was promised after it', async () => {
  const earlier = 'Here is the revised quote.';
  const world = await openWritten(written('earlier', earlier, promised));
  const list = await take();
  await waitFor(() => {
    const held = world.calls.find(({ input, answered }) => answered && JSON.stringify(input).includes(earlier));
    expect(held?.call).toBe('reading.save');
  });
  expect(within(list).queryByText('Is it kept?')).toBeNull();
});
