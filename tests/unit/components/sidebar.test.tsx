// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from './open-sidebar.tsx';
import { anna, bruno, dana, maria, thread } from './views.ts';

const peopleShown = async () =>
  within(await page.findByRole('list', { name: 'People' }))
    .getAllByRole('listitem')
    .map((item) => item.dataset['email']);

test('names the people of a thread, the user left out, and offers to add who is new', async () => {
  await openSidebar(thread('t-people', [anna, dana, maria, anna]));
  expect(await peopleShown()).toEqual([anna.email, dana.email]);
  expect(page.getAllByRole('button', { name: 'Add client' })).toHaveLength(2);
  expect(document.body.dataset['view']).toBe('thread');
});

test('a new client is added with its name and registrable domain filled in, and the card follows', async () => {
  await openSidebar(thread('t-add', [bruno, anna]));
  const [first] = await page.findAllByRole('button', { name: 'Add client' });
  if (first) fireEvent.click(first);
  expect(await page.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Northwind');
  expect(page.getByRole('textbox', { name: 'Domain' })).toHaveProperty('value', 'northwind.example');
  fireEvent.click(page.getByRole('button', { name: 'Add client' }));
  const region = await clientRegion();
  expect(within(region).getByRole('heading', { level: 1, name: 'Northwind' })).toBeTruthy();
  expect(region.dataset['clientId']).toMatch(/./);
  fireEvent.click(within(region).getByText('Details'));
  expect(await within(region).findByText('Anna Berg', { selector: 'summary span' })).toBeTruthy();
});

test('of a mail that came back it is said where what it tells is found; of other automatic mail only what it is', async () => {
  const world = await openSidebar(thread('t-back', [{ name: 'Mail', email: 'mailer-daemon@googlemail.com' }]));
  expect(await page.findByText(/^A mail server wrote this/)).toBeTruthy();
  world.show(thread('t-list', [{ name: 'News', email: 'no-reply@news.example' }]));
  expect(await page.findByText('This came from a list or an automatic sender.')).toBeTruthy();
  expect(page.queryByText(/^A mail server wrote this/)).toBeNull();
});

test('a free-mail domain is never proposed', async () => {
  await openSidebar(thread('t-free', [dana]));
  fireEvent.click(await page.findByRole('button', { name: 'Add client' }));
  expect(await page.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Dana Cruz');
  expect(page.getByRole('textbox', { name: 'Domain' })).toHaveProperty('value', '');
});

test('an edit in place is saved by Enter, given up by Escape, and taken back by Undo', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(thread('t-edit', [anna]));
  const region = await clientRegion();
  const name = (text: string) => within(region).findByRole('button', { name: text });

  fireEvent.click(await name('Northwind Traders'));
  const field = within(region).getByRole('textbox', { name: 'Name' });
  fireEvent.input(field, { target: { value: 'Nothing' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  const again = await name('Northwind Traders');
  await waitFor(() => expect(document.activeElement).toBe(again));

  fireEvent.click(again);
  const form = within(region).getByRole('form', { name: 'Name' });
  fireEvent.input(within(form).getByRole('textbox'), { target: { value: 'Northwind Group' } });
  fireEvent.submit(form);
  await name('Northwind Group');
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  await name('Northwind Traders');
});

test('Log takes one line and Enter; the entry stands in the timeline and can be taken back', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(thread('t-log', [anna]));
  fireEvent.click(await page.findByRole('button', { name: 'Log' }));
  const text = page.getByRole('textbox', { name: /What it was/ });
  expect(document.activeElement).toBe(text);
  fireEvent.input(text, { target: { value: 'call about pricing' } });
  fireEvent.keyDown(text, { key: 'Enter' });
  const entry = await within(page.getByRole('list', { name: 'Timeline' })).findByText('call about pricing');
  await waitFor(() => expect(document.activeElement).toBe(page.getByRole('button', { name: 'Log' })));
  expect(entry.closest('li')?.querySelector('time')?.dateTime).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(within(page.getByRole('list', { name: 'Timeline' })).queryByText('call about pricing')).toBeNull(),
  );
});

test('what was typed for one client does not turn up at another and is there on return', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  const other = {
    operationId: 'operation-contoso',
    clientId: 'contoso',
    name: 'Contoso',
    domains: ['contoso.example'],
  };
  await world.ask('client.add', { ...other, people: [], link: null });
  world.show(thread('t-north', [anna]));
  fireEvent.click(await page.findByRole('button', { name: 'Log' }));
  fireEvent.input(page.getByRole('textbox', { name: /What it was/ }), { target: { value: 'half a thought' } });

  world.show(thread('t-contoso', [{ name: 'Carl', email: 'carl@contoso.example' }]));
  await waitFor(async () => expect((await clientRegion()).dataset['clientId']).toBe('contoso'));
  expect(page.queryByText(/half a thought/)).toBeNull();
  fireEvent.click(page.getByRole('button', { name: 'Log' }));
  expect(page.getByRole('textbox', { name: /What it was/ })).toHaveProperty('value', '');

  world.show(thread('t-north', [anna]));
  await page.findByText(/half a thought/);
  fireEvent.click(page.getByRole('button', { name: 'Continue' }));
  expect(page.getByRole('textbox', { name: /What it was/ })).toHaveProperty('value', 'half a thought');
});

test('the filters of the timeline follow the arrow keys', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(thread('t-tabs', [anna]));
  const all = await page.findByRole('tab', { name: 'All' });
  expect(all.tabIndex).toBe(0);
  all.focus();
  fireEvent.keyDown(all, { key: 'ArrowRight' });
  const mail = page.getByRole('tab', { name: 'Mail' });
  await waitFor(() => expect(mail.getAttribute('aria-selected')).toBe('true'));
  expect(document.activeElement).toBe(mail);
  expect(all.tabIndex).toBe(-1);
  expect(await page.findByText('Nothing of this kind.')).toBeTruthy();
});

test('a page that could not be read says what was missing', async () => {
  await openSidebar(thread('t-unreadable', [], { kind: 'unreadable', missing: ['sender', 'date'] }));
  expect(await page.findByRole('heading', { name: 'This page could not be read: sender, date' })).toBeTruthy();
  expect(page.getByRole('button', { name: 'Copy report' })).toBeTruthy();
  expect(document.body.dataset['view']).toBe('unreadable');
});

test('a write that was refused says so and keeps what was typed', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(thread('t-broken', [anna]));
  fireEvent.click(await page.findByRole('button', { name: 'Log' }));
  const text = page.getByRole('textbox', { name: /What it was/ });
  fireEvent.input(text, { target: { value: 'kept through trouble' } });
  // For everything that is asked from now on, the reading of the mail on the screen as well.
  world.breakChannel(100);
  fireEvent.keyDown(text, { key: 'Enter' });
  await page.findAllByText(/does not answer/, {}, { timeout: 6000 });
  expect(page.getByRole('textbox', { name: /What it was/ })).toHaveProperty('value', 'kept through trouble');
});

test('the timeline is one stop of the Tab key, and the arrow keys go through it', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  for (const subject of ['first', 'second', 'third']) {
    const entry = { occurrence: null, interactionId: null, clientIds: ['northwind'], medium: 'note' as const };
    const said = { direction: 'both' as const, state: 'happened' as const, at: Date.now(), allDay: false };
    const rest = { minutes: null, subject, summary: '', participants: [] };
    const operationId = `operation-${subject}`;
    await world.ask('interaction.log', { operationId, entry: { ...entry, ...said, ...rest } });
  }
  world.show(thread('t-keys', [anna]));
  const heads = within(await page.findByRole('list', { name: 'Timeline' })).getAllByRole('button');
  const stops = () => heads.map((head) => head.tabIndex);
  expect(stops()).toEqual([0, -1, -1]);
  heads[0]?.focus();
  if (heads[0]) fireEvent.keyDown(heads[0], { key: 'ArrowDown' });
  expect(document.activeElement).toBe(heads[1]);
  await waitFor(() => expect(stops()).toEqual([-1, 0, -1]));
  if (heads[1]) fireEvent.keyDown(heads[1], { key: 'End' });
  expect(document.activeElement).toBe(heads[2]);
});

test('a full disk that stops the recording is said, until there is room again', async () => {
  const world = await openSidebar(thread('t-full', [anna]));
  world.say({ type: 'not-recorded', problem: 'full' });
  expect(await page.findByText(/storage is full/)).toBeTruthy();
  world.say({ type: 'not-recorded', problem: null });
  await waitFor(() => expect(page.queryByText(/storage is full/)).toBeNull());
});
