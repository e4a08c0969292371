// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { contactCalls } from '../../../../utils/messaging/calls/contact.ts';
import { timelinePage } from '../../../../utils/messaging/shapes.ts';
import { keptText } from '../../../../utils/state/kept-text.ts';
import type { PageWorld } from '../page-world.ts';
import { kickOff, openRecap, press, showPanel, type } from './open-recap.tsx';
import { closeScreens } from '../close-screens.ts';

const pageAnswer = z.object({ value: timelinePage() });
const saveCall = contactCalls['recap.save'].input();

/** The recaps on the client's timeline. */
async function recaps(world: PageWorld) {
  const asked = { clientId: 'northwind', filter: 'all', after: null, limit: 50 };
  const { entries } = pageAnswer.parse(await world.ask('timeline.page', asked)).value;
  return entries.filter(({ kind }) => kind === 'recap').map(({ steps }) => steps.map(({ step }) => step));
}

const saves = (world: PageWorld) => world.calls.filter(({ call }) => call === 'recap.save');

/** The recap ids that the page was asked to write. */
const asked = (world: PageWorld) => JSON.stringify(world.heard).match(/(?<="recapId":")[^"]+/g) ?? [];

test('what was typed and left is on the timeline as drafted, once, and the same when more is typed', async () => {
  const world = await openRecap(kickOff('left'));
  type('Notes', 'decided: blue');
  closeScreens();
  await waitFor(async () => expect(await recaps(world)).toEqual([['drafted']]));
  await showPanel(kickOff('left'));
  await showPanel(kickOff('left'));
  type('Notes', 'decided: green');
  closeScreens();
  await waitFor(() => expect(saves(world)).toHaveLength(2));
  expect(saves(world).map(({ input }) => saveCall.parse(input).draft.notes)).toEqual([
    'decided: blue',
    'decided: green',
  ]);
  await waitFor(() => expect(saves(world).every(({ answered }) => answered)).toBe(true));
  expect(await recaps(world)).toEqual([['drafted']]);
});

test('what was typed is on the timeline after a pause, too; without notes there is nothing to keep', async () => {
  const world = await openRecap(kickOff('paused'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    type('Notes', '  ');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves(world)).toHaveLength(0);
    type('Notes', 'decided: blue');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves(world)).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
  await waitFor(async () => expect(await recaps(world)).toEqual([['drafted']]));
});

test('one that was delivered untyped is the same recap when the panel is opened again', async () => {
  const meeting = kickOff('again', { notes: 'decided: red' });
  const world = await openRecap(meeting);
  press('Insert into mail');
  await waitFor(() => expect(asked(world)).toHaveLength(1));
  await showPanel(meeting);
  press('Insert into mail');
  await waitFor(() => expect(asked(world)).toHaveLength(2));
  expect(new Set(asked(world)).size).toBe(1);
  expect(await recaps(world)).toHaveLength(1);
});

test('a new one can be begun on what was sent without a word typed', async () => {
  const meeting = kickOff('untyped', { notes: 'decided: red' });
  const world = await openRecap(meeting);
  press('Insert into mail');
  await waitFor(() => expect(asked(world)).toHaveLength(1));
  const [recapId = ''] = asked(world);
  await world.ask('recap.step', { operationId: 'operation-untyped', recapId, step: 'sent' });
  await page.findByText(/This mail was sent on/);
  press('Start a new one');
  await waitFor(() => expect(page.queryByText(/This mail was sent on/)).toBeNull());
});

test('pressing twice delivers once', async () => {
  const world = await openRecap(kickOff('double'));
  type('Notes', 'decided: blue');
  const button = page.getByRole('button', { name: 'Insert into mail' });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(asked(world)).toHaveLength(1));
  world.say({ type: 'inserted', recapId: String(asked(world)[0]) });
  await page.findByText(/It is in your mail/);
  expect(asked(world)).toHaveLength(1);
});

test('a page that is gone and a copy that fails end in a line, and the buttons work again', async () => {
  const world = await openRecap(kickOff('dead'));
  type('Notes', 'decided: blue');
  const dead = (): never => {
    throw new Error('Attempt to postMessage on disconnected port');
  };
  Object.assign(world.heard, { push: dead });
  press('Insert into mail');
  await page.findByText(/The page does not answer/);
  Reflect.deleteProperty(world.heard, 'push');

  // Here the document has no copy command at all.
  press('Copy');
  await page.findByText(/Something went wrong/);
  press('Insert into mail');
  await waitFor(() => expect(asked(world)).toHaveLength(1));
  world.say({ type: 'inserted', recapId: String(asked(world)[0]) });
  await page.findByText(/It is in your mail/);
});

test('what nothing identifies is there while the page is, and not on the disk', async () => {
  const passing = { lasting: false };
  await openRecap(kickOff('passing', passing));
  type('Notes', 'decided: blue');
  keptText('lasting').set('written with it');
  await waitFor(async () => expect(await fakeBrowser.storage.local.get('kept:lasting')).not.toEqual({}));
  expect(await fakeBrowser.storage.local.get('kept:passing/recap')).toEqual({});
  await showPanel(kickOff('passing', passing));
  expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', 'decided: blue');
});
