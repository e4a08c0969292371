// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, openSidebar } from './open-sidebar.tsx';
import { anna, dana, event, thread } from './views.ts';

test('an event is logged with one press, and updated when it is logged again', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  world.show(event('e-steering', [anna, dana]));
  expect(await page.findByRole('heading', { name: 'Steering call' })).toBeTruthy();
  fireEvent.click(await page.findByRole('button', { name: 'Log' }));
  const timeline = within(await page.findByRole('list', { name: 'Timeline' }));
  const entryOf = async () => (await timeline.findByText('Steering call')).closest('li');
  await waitFor(async () => expect((await entryOf())?.textContent).toContain('45 min'));
  expect((await entryOf())?.querySelector('time')?.dateTime).toBe(new Date('2026-11-02T14:00').toISOString());
  await waitFor(() => expect(page.queryByRole('button', { name: 'Log' })).toBeNull());

  fireEvent.input(page.getByRole('textbox', { name: 'Notes' }), { target: { value: 'go-live in June' } });
  fireEvent.click(await page.findByRole('button', { name: 'Update the log' }));
  await timeline.findByText(/go-live in June/);
  await waitFor(() => expect(timeline.getAllByText('Steering call')).toHaveLength(1));

  fireEvent.input(page.getByRole('textbox', { name: 'Notes' }), { target: { value: '' } });
  fireEvent.click(await page.findByRole('button', { name: 'Update the log' }));
  await waitFor(() => expect(timeline.queryByText(/go-live in June/)).toBeNull());
  await waitFor(() => expect(page.getByRole('textbox', { name: 'Notes' })).toHaveProperty('value', ''));
});

test('an event that is another client’s, too, stays theirs when it is logged again', async () => {
  const world = await openSidebar(thread('t-nobody', []));
  await addNorthwind(world);
  const entry = {
    occurrence: { site: 'google-calendar', eventId: 'e-shared', link: null },
    interactionId: null,
    clientIds: ['northwind', 'contoso'],
    medium: 'video',
    direction: 'in',
    state: 'happened',
    at: Date.parse('2026-11-02T14:00'),
    allDay: false,
    minutes: 45,
    subject: 'Steering call',
    summary: '',
    participants: [],
  };
  await world.ask('interaction.log', { operationId: 'operation-shared', entry });
  world.show(event('e-shared', [anna]));
  await page.findByText('Logged');
  fireEvent.input(await page.findByRole('textbox', { name: 'Notes' }), { target: { value: 'go-live in June' } });
  fireEvent.click(await page.findByRole('button', { name: 'Update the log' }));
  await within(await page.findByRole('list', { name: 'Timeline' })).findByText(/go-live in June/);
  const fields = { clientIds: { northwind: true, contoso: true }, medium: 'video', direction: 'in' };
  expect(await world.ask('interaction.of', { site: 'google-calendar', eventId: 'e-shared' })).toMatchObject({
    value: { fields },
  });
});

test('guests whom the page does not name are unknown, not none', async () => {
  const shown = event('e-unnamed', []);
  await openSidebar({ ...shown, event: shown.event && { ...shown.event, guestsUnknown: true } });
  expect(await page.findByText(/does not name the guests/)).toBeTruthy();
  expect(page.queryByText('Nobody is invited.')).toBeNull();
});
