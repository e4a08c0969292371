// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';

async function openDetails(key: string): Promise<PageWorld> {
  const world = await openSidebar(thread(key, []));
  await addNorthwind(world);
  world.show(thread(key, [anna]));
  const details = within(await clientRegion())
    .getByText('Details')
    .closest('details');
  if (details !== null) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  await page.findByRole('heading', { name: 'Projects' });
  return world;
}

const type = (label: string, value: string) => fireEvent.input(page.getByLabelText(label), { target: { value } });
const saved = (world: PageWorld, name: string) =>
  world.calls.filter(({ call }) => call === name).map(({ input }) => input);

test('a project is added, and another phase begins today', async () => {
  const world = await openDetails('w-project');
  fireEvent.click(page.getByRole('button', { name: 'Add a project' }));
  type('Name', 'Rollout');
  type('They hear of it every so many days', '7');
  fireEvent.submit(page.getByRole('form', { name: 'Add a project' }));
  const projects = await page.findByRole('list', { name: 'Projects' });
  expect(projects.textContent).toContain('Rollout Running');
  expect(projects.textContent).toMatch(/every 7 days, their choice, since/);
  await waitFor(() => expect(page.queryByRole('form')).toBeNull());
  fireEvent.click(within(projects).getByRole('button'));
  type('Phase', 'Pilot');
  fireEvent.submit(page.getByRole('form', { name: 'Add a project' }));
  await waitFor(() => expect(projects.textContent).toContain('Pilot, since'));
  const [begun, changed] = saved(world, 'practice.save');
  expect(changed).toMatchObject({ changes: [{ kind: 'project', set: { name: 'Rollout', phase: 'Pilot' } }] });
  expect(JSON.stringify(changed)).toMatch(/"phaseSince":"\d{4}-\d\d-\d\d"/);
  const idOf = (input: unknown) => JSON.stringify(input).match(/"id":"(project [^"]+)"/)?.[1];
  expect(idOf(changed)).toBe(idOf(begun));
});

test('a project that is done says so in its log', async () => {
  const world = await openDetails('w-done');
  fireEvent.click(page.getByRole('button', { name: 'Add a project' }));
  type('Name', 'Rollout');
  fireEvent.submit(page.getByRole('form', { name: 'Add a project' }));
  const projects = await page.findByRole('list', { name: 'Projects' });
  await waitFor(() => expect(page.queryByRole('form')).toBeNull());
  fireEvent.click(within(projects).getByRole('button'));
  const form = page.getByRole('form', { name: 'Add a project' });
  fireEvent.change(within(form).getByLabelText('Status'), { target: { value: 'done' } });
  fireEvent.submit(form);
  await waitFor(() => expect(projects.textContent).toContain('Rollout Done'));
  const [{ changes }] = [Object(saved(world, 'practice.save')[1])];
  expect(changes).toMatchObject([
    { kind: 'project', set: { status: 'done' } },
    { kind: 'step', set: { sort: 'ended' } },
  ]);
});

test('feedback is written down, and that is taken back', async () => {
  const world = await openDetails('w-feedback');
  expect(await page.findByText('No feedback yet.')).toBeTruthy();
  fireEvent.click(page.getByRole('button', { name: 'Log feedback' }));
  fireEvent.change(page.getByLabelText('What it is'), { target: { value: 'complaint' } });
  type('What they said', 'Too slow');
  type('Who said it', 'Anna');
  type('Themes', 'Speed');
  fireEvent.submit(page.getByRole('form', { name: 'Log feedback' }));
  const feedback = await page.findByRole('list', { name: 'Feedback' });
  expect(feedback.textContent).toContain('Complaint Too slowAnna · today');
  expect(saved(world, 'practice.save')).toMatchObject([
    {
      changes: [
        { kind: 'feedback', set: { sort: 'complaint', text: 'Too slow', themes: { Speed: true }, state: 'taken' } },
      ],
    },
  ]);
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  expect(await page.findByText('No feedback yet.')).toBeTruthy();
});

test('feedback walks from clarified over what was done to told, and each step is taken back', async () => {
  const world = await openDetails('w-walk');
  fireEvent.click(page.getByRole('button', { name: 'Log feedback' }));
  fireEvent.change(page.getByLabelText('What it is'), { target: { value: 'complaint' } });
  type('What they said', 'Too slow');
  fireEvent.submit(page.getByRole('form', { name: 'Log feedback' }));
  const feedback = await page.findByRole('list', { name: 'Feedback' });
  fireEvent.click(await within(feedback).findByRole('button', { name: 'Mark as clarified' }));
  await waitFor(() => expect(feedback.textContent).toContain('clarified'));
  fireEvent.click(await within(feedback).findByRole('button', { name: 'Say what was done' }));
  type('What was done', 'A second person answers');
  fireEvent.submit(page.getByRole('form', { name: 'Acted on' }));
  fireEvent.click(await within(feedback).findByRole('button', { name: 'Mark client as told' }));
  await waitFor(() => expect(feedback.textContent).toContain('client told'));
  expect(within(feedback).queryByRole('button', { name: 'Mark client as told' })).toBeNull();
  const sets = JSON.stringify(saved(world, 'practice.save'));
  for (const field of ['clarifiedOn', 'actedOn', 'toldOn', 'A second person answers']) expect(sets).toContain(field);
  const notice = (await page.findByText('Noted: the client was told today')).closest('.toast');
  fireEvent.click(within(notice instanceof HTMLElement ? notice : feedback).getByRole('button', { name: 'Undo' }));
  expect(await within(feedback).findByRole('button', { name: 'Mark client as told' })).toBeTruthy();
});
