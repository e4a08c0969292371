// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { notices } from '../../../../utils/state/toasts.ts';
import { closeScreens } from '../close-screens.ts';
import type { PageWorld } from '../page-world.ts';
import { call, callsOf, day, openPage, plain, promise, rows, whats } from './open-care.tsx';
import { fieldsOf } from '../../../records/plain-records.ts';

afterEach(() => {
  closeScreens();
  location.hash = '';
  notices.value = [];
});

test('people land on it, and it says what it is for where there is nothing', async () => {
  await openPage();
  expect(await page.findByRole('heading', { name: 'Nothing needs care' })).toBeTruthy();
  expect(page.getByRole('link', { name: 'Needs care' }).getAttribute('aria-current')).toBe('page');
});

test('tells what, with whom, how late, and on demand why it weighs what it weighs', async () => {
  await openPage((world) => promise(world, 'Send the quote', day(-3)));
  const [row] = await rows();
  expect(plain(row?.textContent)).toMatch(/We owe: Send the quoteNorthwind Traders · 3 days late/);
  const more = within(row ?? document.body).getByRole('button', { name: 'More' });
  fireEvent.click(more);
  const why = within(row ?? document.body)
    .getByText('We promised it, and its day is over')
    .closest('li');
  expect(why?.textContent).toContain('60');
  expect(row?.textContent).toContain('72 in all');
  fireEvent.keyDown(row ?? document, { key: 'Escape' });
  expect(row?.textContent).not.toContain('in all');
});

test('is used with the keyboard alone: on to the next, put off, kept, dropped, and the focus stays in the list', async () => {
  const world = await openPage(
    (one) => promise(one, 'a', day(-9)),
    (one) => promise(one, 'b', day(-6)),
    (one) => promise(one, 'c', day(-3)),
  );
  expect(await whats()).toEqual(['We owe: a', 'We owe: b', 'We owe: c']);
  const [first, second] = await rows();
  first?.focus();
  fireEvent.keyDown(first ?? document, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.activeElement ?? document, { key: 's' });
  await waitFor(async () => expect(await whats()).toEqual(['We owe: a', 'We owe: c']));
  expect(callsOf(world, 'care.decide')[0]?.input).toMatchObject({ decision: 'snoozed', until: day(1), key: 'b' });
  await waitFor(async () => expect(document.activeElement).toBe((await rows())[1]));
  fireEvent.keyDown(document.activeElement ?? document, { key: 'd' });
  await waitFor(async () => expect(await whats()).toEqual(['We owe: a']));
  expect(callsOf(world, 'commitment.decide')[0]?.input).toMatchObject({ decision: 'keep', commitmentId: 'c' });
  await waitFor(async () => expect(document.activeElement).toBe((await rows())[0]));
  fireEvent.keyDown(document.activeElement ?? document, { key: 'x' });
  expect(await page.findByRole('heading', { name: 'Nothing needs care' })).toBeTruthy();
  expect(callsOf(world, 'commitment.decide')[1]?.input).toMatchObject({ decision: 'drop', commitmentId: 'a' });
});

test('keys that are typed into a field of a row are only typed', async () => {
  const world = await openPage((one) => call(one, 'Kick-off'));
  const [row] = await rows();
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'More' }));
  const field = within(row ?? document.body).getByRole('textbox', { name: 'Why it needs no recap' });
  fireEvent.keyDown(field, { key: 's' });
  expect(callsOf(world, 'care.decide')).toEqual([]);
});

test('what was put off comes back from the notice', async () => {
  const world = await openPage((one) => promise(one, 'a', day(-9)));
  const [row] = await rows();
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'More' }));
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'Until they write' }));
  expect(await page.findByRole('heading', { name: 'Nothing needs care' })).toBeTruthy();
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  expect(await whats()).toEqual(['We owe: a']);
  await waitFor(() => expect(world.calls.every(({ answered }) => answered)).toBe(true));
});

test('what could not be written is on the list again, and it is said why', async () => {
  const world = await openPage((one) => promise(one, 'a', day(-9)));
  const [row] = await rows();
  world.breakChannel(1000);
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'Kept' }));
  expect(await page.findAllByText(/does not answer/)).toBeTruthy();
  const again = await page.findByRole('button', { name: 'Try again' });
  world.breakChannel(0);
  fireEvent.click(again);
  await waitFor(() => expect(page.queryByRole('button', { name: 'Try again' })).toBeNull());
  expect(await whats()).toEqual(['We owe: a']);
});

test('a recap is drafted beside the list with the facts of the call, or is not needed for a reason', async () => {
  const world = await openPage((one) => call(one, 'Kick-off'));
  const [row] = await rows();
  const draft = page.getByRole('button', { name: /^Draft/ });
  expect(plain(draft.getAttribute('aria-label'))).toBe('Draft the recap of Kick-off for Northwind Traders');
  row?.focus();
  fireEvent.keyDown(row ?? document, { key: 'r' });
  expect(await page.findByRole('heading', { name: /Recap · Kick-off/ })).toBeTruthy();
  expect(await page.findByDisplayValue('decided: the annual plan')).toBeTruthy();
  expect(await page.findByText(/To: Anna Berg/)).toBeTruthy();
  fireEvent.click(page.getByRole('button', { name: 'Back' }));
  fireEvent.click(within((await rows())[0] ?? document.body).getByRole('button', { name: 'More' }));
  fireEvent.input(page.getByRole('textbox', { name: 'Why it needs no recap' }), { target: { value: 'Only hello' } });
  fireEvent.click(page.getByRole('button', { name: 'Not needed' }));
  expect(await page.findByRole('heading', { name: 'Nothing needs care' })).toBeTruthy();
  expect(callsOf(world, 'recap.not-needed')[0]?.input).toMatchObject({ because: 'Only hello' });
});

test('opens its client beside the list, at the promise', async () => {
  await openPage((world) => promise(world, 'Send the quote', day(-3)));
  const [row] = await rows();
  fireEvent.keyDown(row ?? document, { key: 'Enter' });
  await waitFor(() => expect(location.hash).toBe('#client=northwind&page=needs-care'));
  const promises = await page.findByRole('list', { name: 'Promises' });
  await waitFor(() => expect(document.activeElement).toBe(promises.children[0]));
  expect(page.getByRole('link', { name: 'Needs care', current: 'page' })).toBeTruthy();
});

test('a complaint asks whether they still want to hear as often: it does, or it is asked anew', async () => {
  const world = await openPage(async (one) => {
    const cadence = { days: 60, chosenBy: 'client', since: day(-20) };
    await one.ask('client.edit', { operationId: 'operation-cadence', clientId: 'northwind', edit: { cadence } });
    const set = fieldsOf('feedback', { clientIds: { northwind: true }, text: 'Too slow', at: Date.now() - 1000 });
    const changes = [{ kind: 'feedback', id: 'feedback', set }];
    await one.ask('practice.save', { operationId: 'operation-feedback', changes });
  });
  const [row] = await rows();
  expect(plain(row?.textContent)).toContain('Do they still want to hear from us as often? Too slow');
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'More' }));
  fireEvent.click(within(row ?? document.body).getByRole('button', { name: 'Change' }));
  const form = await page.findByRole('form', { name: 'Wants to hear' });
  fireEvent.click(within(form).getByRole('button', { name: 'Cancel' }));
  fireEvent.click(within((await rows())[0] ?? document.body).getByRole('button', { name: 'Still fits' }));
  await waitFor(() => expect(callsOf(world, 'care.decide')[0]?.input).toMatchObject({ decision: 'done' }));
  expect(await page.findByRole('heading', { name: 'Nothing needs care' })).toBeTruthy();
});

test('what has become late meanwhile is there when one comes back to the page', async () => {
  const world = await openPage();
  await page.findByRole('heading', { name: 'Nothing needs care' });
  await promise(world, 'a', day(-3));
  expect(page.queryByRole('list', { name: 'Needs care' })).toBeNull();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await whats()).toEqual(['We owe: a']);
});

test('the weightiest are shown before all of it is read, and all of it is drawn in the end', async () => {
  const many = Array.from(
    { length: 45 },
    (_, index) => (world: PageWorld) => promise(world, `${index}`, day(-1 - index)),
  );
  const world = await openPage(...many);
  await waitFor(async () => expect((await rows()).length).toBe(45));
  const limits = callsOf(world, 'care.list').map(({ input }) => input);
  expect(limits.slice(0, 2)).toEqual([
    { clientId: null, limit: 30 },
    { clientId: null, limit: 300 },
  ]);
});
