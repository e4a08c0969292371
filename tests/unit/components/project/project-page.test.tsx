// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { dayOf } from '../../../../components/ui/dates.ts';
import type { PageWorld } from '../page-world.ts';
import { openProject, saveProjectAs } from './open-project.tsx';
import { datedMilestone } from '../../../records/plain-records.ts';

const milestones = {
  design: datedMilestone('2026-03-10', { name: 'Design', who: 'Maria', place: 0 }),
  build: datedMilestone('2026-03-20', { name: 'Build', place: 1 }),
  photos: datedMilestone('2026-03-25', { name: 'Photos', actual: '2026-03-02', place: 2 }),
};
const handle = (name: string) => page.findByRole('slider', { name: `Day of ${name}` });
const type = (label: string, value: string) =>
  fireEvent.input(page.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
const log = async () => (await page.findByRole('list', { name: 'Log' })).textContent;

async function read(world: PageWorld, kind: string, index: string, prefix: string): Promise<string> {
  const answer = await world.ask('practice.list', { kind, index, prefix: [prefix], after: null, limit: 50 });
  return JSON.stringify(answer);
}

test('a mark is moved with the keys by days and weeks, with the later ones, and the log tells of it', async () => {
  const world = await openProject({ milestones });
  const design = await handle('Design');
  expect(design.getAttribute('aria-valuetext')).toBe('10 Mar 2026');
  fireEvent.keyDown(design, { key: 'ArrowRight', shiftKey: true });
  fireEvent.keyDown(design, { key: 'ArrowLeft' });
  await waitFor(() => expect(design.getAttribute('aria-valuetext')).toBe('16 Mar 2026'));
  expect(await read(world, 'project', 'timeline', 'northwind')).not.toContain('2026-03-16');
  const move = page.getByRole('group', { name: 'Move Design' });
  expect(move.textContent).toContain('6 days later');
  fireEvent.click(within(move).getByRole('checkbox', { name: 'Move the later one that is open by the same days' }));
  expect((await handle('Build')).getAttribute('aria-valuetext')).toBe('26 Mar 2026');
  fireEvent.keyDown(design, { key: 'Enter' });
  await waitFor(() => expect(page.queryByRole('group', { name: 'Move Design' })).toBeNull());
  const project = await read(world, 'project', 'timeline', 'northwind');
  expect(project).toContain('"agreed":"2026-03-10","current":"2026-03-16"');
  expect(project).toContain('"current":"2026-03-26"');
  expect(project).toContain('"current":"2026-03-25","actual":"2026-03-02"');
  await waitFor(async () => expect(await log()).toContain('Moved: “Build”, from 20 Mar 2026 to 26 Mar 2026.'));
  expect(await log()).toContain('Maria');
});

test('Escape leaves a mark where it was', async () => {
  const world = await openProject({ milestones });
  const design = await handle('Design');
  fireEvent.keyDown(design, { key: 'ArrowUp' });
  await page.findByRole('group', { name: 'Move Design' });
  fireEvent.keyDown(design, { key: 'Escape' });
  await waitFor(() => expect(page.queryByRole('group', { name: 'Move Design' })).toBeNull());
  expect(design.getAttribute('aria-valuetext')).toBe('10 Mar 2026');
  expect(await read(world, 'step', 'project', 'shop')).not.toContain('Moved');
});

test('a milestone is typed: another day asks about the later ones beside it, done is written into the log', async () => {
  const world = await openProject({ milestones });
  fireEvent.click(await page.findByRole('button', { name: 'Design' }));
  expect(page.queryByRole('checkbox')).toBeNull();
  type('Now', '2026-03-12');
  fireEvent.click(await page.findByRole('checkbox'));
  type('Done on', '2026-03-13');
  fireEvent.submit(page.getByRole('form', { name: 'Design' }));
  await waitFor(() => expect(page.queryByRole('form')).toBeNull());
  expect(await read(world, 'project', 'timeline', 'northwind')).toContain('"current":"2026-03-22"');
  await waitFor(async () => expect(await log()).toContain('Done: “Design”, on 13 Mar 2026.'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Design'));
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await read(world, 'step', 'project', 'shop')).not.toContain('Done: '));
});

test('a new milestone stands on the day agreed, and is taken out again', async () => {
  const world = await openProject({});
  fireEvent.click(await page.findByRole('button', { name: 'Add a milestone' }));
  type('Milestone', 'Launch');
  type('Agreed', '2026-06-01');
  fireEvent.submit(page.getByRole('form', { name: 'Add a milestone' }));
  expect((await handle('Launch')).getAttribute('aria-valuetext')).toBe('1 Jun 2026');
  fireEvent.click(await page.findByRole('button', { name: 'Launch' }));
  fireEvent.click(await page.findByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(page.queryByRole('slider')).toBeNull());
  expect(await read(world, 'project', 'timeline', 'northwind')).toContain('"milestones":{}');
});

test('a start that is set is a beginning in the log', async () => {
  await openProject({});
  fireEvent.click(await page.findByRole('button', { name: 'Add Start' }));
  type('Start', '2026-02-02');
  fireEvent.submit(page.getByRole('form', { name: 'Start' }));
  await waitFor(async () => expect(await log()).toContain('BegunThe work began on 2 Feb 2026.'));
});

test('a version is set down with the day agreed, and says what changed since', async () => {
  const moved = { ...milestones, build: { ...milestones.build, current: '2026-03-27' } };
  const world = await openProject({ milestones: moved, scope: 'A shop' });
  expect(await page.findByText('No version is set down yet.')).toBeTruthy();
  fireEvent.click(await page.findByRole('button', { name: 'Set down a version' }));
  type('Agreed by the client on', '2026-03-01');
  fireEvent.submit(page.getByRole('form', { name: 'Set down a version' }));
  const versions = await page.findByRole('list', { name: 'Versions of the outline' });
  await waitFor(() => expect(versions.textContent).toContain('Version 1 agreed: 1 Mar 2026'));
  expect(await read(world, 'project', 'timeline', 'northwind')).toContain('"agreed":"2026-03-27"');
  const { former: _, ...fields } = { former: null, milestones };
  await world.ask('practice.save', {
    operationId: 'operation-moved',
    changes: [{ kind: 'project', id: 'shop', set: { ...fields, scope: 'A shop and stock keeping' } }],
  });
  const since = await page.findByRole('list', { name: 'Changed since version 1' });
  await waitFor(() =>
    expect(since.textContent).toContain('Moved: “Build”, 7 days earlier, from 27 Mar 2026 to 20 Mar 2026'),
  );
  expect(since.textContent).toContain('The scope was reworded');
  fireEvent.click(page.getByRole('button', { name: 'Set down a version' }));
  type('Why it changed', 'They need the stock');
  fireEvent.submit(page.getByRole('form', { name: 'Set down a version' }));
  await waitFor(() => expect(versions.textContent).toContain('They need the stock'));
  expect(versions.textContent).toContain('Version 2 not agreed yet');
  // They agree to it a day later: nothing changed, and nothing is asked about it.
  fireEvent.click(await page.findByRole('button', { name: 'Set down a version' }));
  expect(page.queryByLabelText('Why it changed')).toBeNull();
  type('Agreed by the client on', '2026-03-05');
  fireEvent.submit(page.getByRole('form', { name: 'Set down a version' }));
  await waitFor(() => expect(versions.textContent).toContain('Version 3 agreed: 5 Mar 2026'));
  await waitFor(async () =>
    expect(await log()).toContain('Version 3 of the outline was set down, agreed by the client on 5 Mar 2026.'),
  );
  expect(await page.findByRole('list', { name: 'Changed from version 1' })).toBeTruthy();
});

test('a line of the log is added with who and when', async () => {
  await openProject({});
  fireEvent.click(await page.findByRole('button', { name: 'Write a line' }));
  fireEvent.change(page.getByLabelText('What it is'), { target: { value: 'challenge' } });
  type('What happened', 'The old prices <b>cannot</b> be read');
  fireEvent.submit(page.getByRole('form', { name: 'Write a line' }));
  await waitFor(async () => expect(await log()).toContain('ChallengeThe old prices <b>cannot</b> be read'));
  expect(await log()).toContain('Maria ·');
});

test('skills are typed with their weeks, and renamed', async () => {
  const world = await openProject({});
  fireEvent.click(await page.findByRole('button', { name: 'Add a skill' }));
  type('Skill', 'Design');
  type('Weeks of it', '1.5');
  fireEvent.submit(page.getByRole('form', { name: 'Skill' }));
  fireEvent.click(await page.findByRole('button', { name: 'Design · 1.5 weeks' }));
  type('Skill', 'Layout');
  fireEvent.submit(page.getByRole('form', { name: 'Design' }));
  await page.findByRole('button', { name: 'Layout · 1.5 weeks' });
  expect(await read(world, 'project', 'timeline', 'northwind')).toContain('"skills":{"Layout":{"weeks":1.5}}');
});

test('projects like this one are named with why, what came of them and what was learned', async () => {
  const world = await openProject({ skills: { Design: { weeks: 1 } }, addedAt: 100 });
  await saveProjectAs(world, 'old', {
    name: 'Old shop',
    status: 'done',
    skills: { design: { weeks: 2 } },
    milestones: { one: datedMilestone('2025-03-10', { actual: '2025-03-12' }) },
  });
  await world.ask('practice.save', {
    operationId: 'operation-lesson',
    changes: [
      {
        kind: 'step',
        id: 'lesson',
        set: {
          clientIds: { northwind: true },
          projectId: 'old',
          sort: 'lesson',
          text: 'Ask for the photos first',
          by: '',
          at: 1,
          provenance: { source: 'hand', site: null, sourceId: null, link: null },
        },
      },
    ],
  });
  const similar = (await page.findByText('Projects like this one')).closest('details');
  if (similar !== null) similar.open = true;
  const found = await page.findByRole('list', { name: 'Projects like this one' });
  await waitFor(() => expect(found.textContent).toContain('Learned: Ask for the photos first'));
  expect(found.textContent).toContain('the same client · same skills: design');
  expect(found.textContent).toContain('Done · 0 of 1 milestones by the day agreed · the last one 2 days late');
});

test('what is late is said, and the status is chosen; an end is written into the log', async () => {
  await openProject({ milestones: { late: datedMilestone('2020-01-01', { name: 'Late' }) } });
  expect(await page.findByText('1 milestone is late')).toBeTruthy();
  fireEvent.change(page.getByLabelText('Status'), { target: { value: 'done' } });
  await waitFor(async () => expect(await log()).toContain('EndedThe project is done.'));
  await waitFor(() => expect(page.queryByText('1 milestone is late')).toBeNull());
  expect(await log()).toContain(dayOf(Date.now()).slice(0, 4));
});

test('a project that is not there is said so', async () => {
  await openProject({});
  location.hash = '#project/northwind/nothing';
  expect(await page.findByText('This is not there any more.')).toBeTruthy();
});
