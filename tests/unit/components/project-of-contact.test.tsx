// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { openLog } from '../../../components/sidebar/panel.ts';
import { addNorthwind, clientRegion, openSidebar } from './open-sidebar.tsx';
import type { PageWorld } from './page-world.ts';
import { anna, event, thread } from './views.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const clientIds = { northwind: true as const };
const answered = z.object({
  value: z.object({ entries: z.array(z.object({ id: z.string(), projectId: z.nullable(z.string()) })) }),
});

/** A sidebar on something of Northwind's, which has these projects. */
async function openWith(key: string, view = thread(key, [anna]), ...running: string[]): Promise<PageWorld> {
  const world = await openSidebar(thread(`before ${key}`, []));
  await addNorthwind(world);
  const project = (name: string, status: 'running' | 'done') => ({
    kind: 'project',
    id: name,
    set: fieldsOf('project', { clientIds, name, status }),
  });
  const changes = [...running.map((name) => project(name, 'running')), project('Old one', 'done')];
  await world.ask('practice.save', { operationId: `operation ${key}`, changes });
  world.show(view);
  await clientRegion();
  return world;
}

async function projectsOfContacts(world: PageWorld) {
  const asked = { clientId: 'northwind', filter: 'all', after: null, limit: 20 };
  return answered.parse(await world.ask('timeline.page', asked)).value.entries.map(({ projectId }) => projectId);
}

/** Logs a call in one line, the project as it is proposed or chosen. */
async function logCall(subject: string, choose: string | null): Promise<void> {
  openLog({ clientId: 'northwind', plan: false });
  const choice = await page.findByLabelText('Project');
  if (choose !== null) fireEvent.change(choice, { target: { value: choose } });
  fireEvent.input(page.getByRole('textbox', { name: /What it was/ }), { target: { value: subject } });
  fireEvent.click(within(page.getByRole('region', { name: 'Log a contact' })).getByRole('button', { name: /^Log/ }));
  await page.findByText(subject, { selector: 'b' });
  await waitFor(() => expect(page.queryByRole('region', { name: 'Log a contact' })).toBeNull());
}

test('a contact is put down under the only running project, and later under another one by its entry', async () => {
  const world = await openWith('only', undefined, 'Relaunch');
  await logCall('Called Anna', null);
  expect(await projectsOfContacts(world)).toEqual(['Relaunch']);
  fireEvent.click(await page.findByRole('button', { name: /Called Anna/, expanded: false }));
  fireEvent.change(await page.findByLabelText('Project'), { target: { value: 'Old one' } });
  await waitFor(async () => expect(await projectsOfContacts(world)).toEqual(['Old one']));
  await waitFor(() => expect(page.getByLabelText('Project')).toHaveProperty('value', 'Old one'));
  fireEvent.change(page.getByLabelText('Project'), { target: { value: '' } });
  await waitFor(async () => expect(await projectsOfContacts(world)).toEqual([null]));
});

test('of two running projects none is proposed, and one can be chosen', async () => {
  const world = await openWith('two', undefined, 'Relaunch', 'Shop');
  await logCall('Called Anna', null);
  await logCall('Called Bruno', 'Shop');
  expect(await projectsOfContacts(world)).toEqual(expect.arrayContaining(['Shop', null]));
});

test('without a running project nothing is asked, and a contact belongs to none', async () => {
  const world = await openWith('none');
  openLog({ clientId: 'northwind', plan: false });
  fireEvent.input(await page.findByRole('textbox', { name: /What it was/ }), { target: { value: 'Called Anna' } });
  await waitFor(() => expect(world.calls.some(({ call }) => call === 'practice.list')).toBe(true));
  expect(page.queryByLabelText('Project')).toBeNull();
  fireEvent.click(within(page.getByRole('region', { name: 'Log a contact' })).getByRole('button', { name: /^Log/ }));
  await page.findByText('Called Anna', { selector: 'b' });
  expect(await projectsOfContacts(world)).toEqual([null]);
});

test('an event is logged under the running project, and keeps another one when it is logged again', async () => {
  const world = await openWith('event', event('steering', [anna]), 'Relaunch', 'Shop');
  fireEvent.change(await page.findByLabelText('Project'), { target: { value: 'Shop' } });
  fireEvent.click(await page.findByRole('button', { name: 'Log' }));
  await waitFor(async () => expect(await projectsOfContacts(world)).toEqual(['Shop']));
  fireEvent.input(page.getByRole('textbox', { name: 'Notes' }), { target: { value: 'All agreed' } });
  fireEvent.click(await page.findByRole('button', { name: /Update/ }));
  await waitFor(() => expect(world.calls.filter(({ call }) => call === 'interaction.log')).toHaveLength(2));
  expect(await projectsOfContacts(world)).toEqual(['Shop']);
});
