// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import { anna, dana, thread } from '../views.ts';
import { addContoso, day, list, promise, rows, whats } from './open-care.tsx';

test('in the sidebar, this client’s comes first and then the others’, three at first', async () => {
  const world = await openSidebar(thread('care', []));
  await addNorthwind(world);
  await addContoso(world);
  for (const [index, what] of ['a', 'b', 'c'].entries()) await promise(world, what, day(-9 + 3 * index), 'contoso');
  await promise(world, 'mine', day(1));
  world.show(thread('care-anna', [anna]));
  await clientRegion();
  // The others were not looked at before.
  await waitFor(async () => expect(await whats()).toEqual(['We owe: mine', 'We owe: a', 'We owe: b']));
  expect((await rows())[0]?.textContent).not.toContain('Northwind');
  expect((await rows())[1]?.textContent).toContain('Contoso');
  fireEvent.click(page.getByRole('button', { name: 'Show all 4' }));
  expect(await whats()).toHaveLength(4);
  fireEvent.keyDown((await rows())[1] ?? document, { key: 'Enter' });
  await waitFor(async () => expect((await clientRegion()).dataset['clientId']).toBe('contoso'));
  fireEvent.click(page.getByRole('button', { name: 'Back' }));
  await waitFor(async () => expect((await clientRegion()).dataset['clientId']).toBe('northwind'));
  expect(page.queryByRole('combobox', { name: 'Search everything' })).toBeNull();
});

test('beside a mail of strangers it is what needs care with all clients', async () => {
  const world = await openSidebar(thread('strangers', []));
  await addNorthwind(world);
  await promise(world, 'a', day(-3));
  world.show(thread('strangers-dana', [dana]));
  expect(await whats()).toEqual(['We owe: a']);
});

test('the screen is asked for once before what needs care is', async () => {
  const world = await openSidebar(thread('first', []));
  await addNorthwind(world);
  await promise(world, 'a', day(-3));
  world.calls.length = 0;
  world.show(thread('first-anna', [anna]));
  await clientRegion();
  await list();
  const names = world.calls.map(({ call: asked }) => asked);
  expect(names.indexOf('screen.read')).toBeLessThan(names.indexOf('care.list'));
  expect(names.filter((name) => name === 'care.list')).toHaveLength(1);
});
