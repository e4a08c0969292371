// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ConcernForm } from '../../../../components/concern/ConcernForm.tsx';
import { DecisionForm } from '../../../../components/opportunity/DecisionForm.tsx';
import { moveTo } from '../../../../components/opportunity/move.ts';
import { dayOf } from '../../../../components/ui/dates.ts';
import { decisionSteps } from '../../../../components/project/decision-step.ts';
import { opportunity } from '../../practice/client-support.ts';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld, type PageWorld } from '../page-world.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

afterEach(() => closeScreens());

const clientIds = { northwind: true as const };
const steps = z.object({
  value: z.object({ records: z.array(z.object({ fields: z.object({ sort: z.string(), text: z.string() }) })) }),
});

/** What the log of the project says, the newest first. */
async function log(world: PageWorld) {
  const input = { kind: 'step', index: 'project', prefix: ['relaunch'], after: null, limit: 10 };
  return steps.parse(await world.ask('practice.list', input)).value.records.map(({ fields }) => fields);
}

async function worldWith(key: string, ...changes: unknown[]): Promise<PageWorld> {
  const world = openPageWorld();
  await world.ask('settings.edit', { edit: { recording: true } });
  const project = { kind: 'project', id: 'relaunch', set: fieldsOf('project', { clientIds, name: 'Relaunch' }) };
  await world.ask('practice.save', { operationId: `operation ${key}`, changes: [project, ...changes] });
  return world;
}

const type = (label: string, value: string) => fireEvent.input(page.getByLabelText(label), { target: { value } });

test('a decision is written once: when it is made, changed, or gets its project', () => {
  const made = { projectId: 'relaunch', text: 'Yes' };
  const told = (before: { projectId: string | null; text: string }, after = made) =>
    decisionSteps('op', before, { ...after, clientIds }).map(({ set }) => set);
  expect(told({ projectId: 'relaunch', text: '' })).toMatchObject([
    { sort: 'decision', text: 'Yes', projectId: 'relaunch' },
  ]);
  expect(told({ projectId: null, text: 'Yes' })).toHaveLength(1);
  expect(told(made, { ...made, text: 'No' })).toHaveLength(1);
  expect(told(made)).toEqual([]);
  expect(told(made, { ...made, text: '' })).toEqual([]);
});

test('what was decided on the options sheet stands in the log of its project', async () => {
  const shop = opportunity('shop', { name: 'A shop', clientIds });
  const world = await worldWith('sheet', { kind: 'opportunity', id: 'shop', set: shop.fields });
  render(<DecisionForm opportunity={shop} close={() => undefined} />);
  fireEvent.change(await page.findByLabelText('Project that it belongs to'), { target: { value: 'relaunch' } });
  type('Decision', 'They take it');
  fireEvent.submit(page.getByRole('form'));
  // The day is today's where nobody says another one.
  expect(page.getByLabelText<HTMLInputElement>('Decided on').value).toBe(dayOf(Date.now()));
  await waitFor(async () => expect(await log(world)).toHaveLength(1));
  const [written] = await log(world);
  expect(written).toMatchObject({ sort: 'decision', text: expect.stringMatching(/^A shop: They take it \(.+\)$/) });
});

test('what was won stands in the log, what is talked about does not', async () => {
  const shop = opportunity('shop', { name: 'A shop', clientIds, projectId: 'relaunch' });
  const world = await worldWith('won', { kind: 'opportunity', id: 'shop', set: shop.fields });
  await moveTo(shop, 'talking');
  expect(await log(world)).toEqual([]);
  await moveTo(shop, 'won');
  expect(await log(world)).toEqual([{ sort: 'decision', text: 'A shop: Won' }]);
});

test('what came of a concern stands in the log of its project', async () => {
  const world = await worldWith('concern');
  const projects = [{ id: 'relaunch', fields: { name: 'Relaunch' } }];
  const form = { clientId: 'northwind', concern: null, projects, projectId: 'relaunch', close: () => undefined };
  render(<ConcernForm {...form} />);
  type('What worries you', 'The phones are late');
  type('What came of it', 'We wait a week');
  fireEvent.submit(page.getByRole('form'));
  await waitFor(async () => expect(await log(world)).toHaveLength(1));
  const text = 'Concern: The phones are late. What came of it: We wait a week';
  expect(await log(world)).toEqual([{ sort: 'decision', text }]);
});
