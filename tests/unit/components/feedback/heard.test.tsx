// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { byHand } from '../../../../utils/records/fields.ts';
import { newSurveyCode } from '../../../../utils/practice/survey-code.ts';
import { followMails } from '../../../../utils/state/follow-mails.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, bruno, maria, thread } from '../views.ts';
import { fieldsOf } from '../../../records/plain-records.ts';

let stop = () => {};
afterEach(() => stop());

const clientIds = { northwind: true as const };
const complaint = 'The export still does not work.';

/** The sidebar beside a mail of somebody at Northwind, with what was saved before. */
async function openMail(key: string, text: string, from = anna, changes: unknown[] = []): Promise<PageWorld> {
  const world = await openSidebar(thread(`before ${key}`, []));
  await addNorthwind(world);
  if (changes.length > 0) await world.ask('practice.save', { operationId: `operation ${key}`, changes });
  const shown = thread(key, [from]);
  const messages = shown.messages.map((each) => ({ ...each, to: [maria], text }));
  const view = { ...shown, subject: `Release ${key}`, messages };
  await world.ask('view.seen', { view });
  world.show(view);
  await clientRegion();
  stop = followMails();
  return world;
}

const saved = (world: PageWorld, name: string) =>
  world.calls.filter(({ call }) => call === name).map(({ input }) => input);

test('what a mail complains of is proposed, and dropped for good', async () => {
  const world = await openMail('complaint', `Hi Maria,\n\n${complaint}\n\nAnna`);
  const heard = await page.findByRole('list', { name: 'Heard in their mails' });
  expect(heard.textContent).toContain(`Complaint ${complaint}`);
  fireEvent.click(within(heard).getByRole('button', { name: 'Drop' }));
  await waitFor(() => expect(page.queryByRole('list', { name: 'Heard in their mails' })).toBeNull());
  expect(saved(world, 'practice.save')).toMatchObject([{ changes: [{ set: { state: 'refused' } }] }]);
});

test('an answer to a survey is counted, and that is told', async () => {
  const code = newSurveyCode();
  const survey = { kind: 'survey', id: 'survey-1', set: fieldsOf('survey', { clientIds, to: anna.email ?? '', code }) };
  const world = await openMail('answer', `${code} 4\n\nQuick and clear.`, anna, [survey]);
  await page.findByText(/the answer was counted/);
  const kept = await world.ask('practice.read', { kind: 'survey', ids: ['survey-1'] });
  expect(kept).toMatchObject({ ok: true });
  expect(JSON.stringify(kept)).toContain('"score":4,"comment":"Quick and clear."');
});

test('an answer of somebody who was not asked counts for nothing, and that is told', async () => {
  const code = newSurveyCode();
  const survey = { kind: 'survey', id: 'survey-1', set: fieldsOf('survey', { clientIds, to: anna.email ?? '', code }) };
  const world = await openMail('forged', `${code} 5`, { ...bruno, email: 'bruno@northwind.example' }, [survey]);
  await page.findByText(/somebody else was asked/);
  const kept = JSON.stringify(await world.ask('practice.read', { kind: 'survey', ids: ['survey-1'] }));
  expect(kept).toContain('"score":null');
});

test('after a delivery the client may be asked how content they are', async () => {
  const done = fieldsOf('project', { clientIds, name: 'Relaunch', status: 'done' });
  const step = { projectId: 'project-1', sort: 'ended' as const, text: 'The project is done.', by: '', at: Date.now() };
  await openMail('delivered', 'Thanks.', anna, [
    { kind: 'project', id: 'project-1', set: done },
    { kind: 'step', id: 'step-1', set: { ...step, clientIds, provenance: byHand } },
  ]);
  const offer = await page.findByText(/“Relaunch” is delivered/);
  expect(within(offer).getByRole('link', { name: 'Surveys' }).getAttribute('href')).toBe(
    'dashboard.html#surveys/northwind',
  );
});
