// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { asksNothing, hindranceOf } from '../../../../components/mail/survey-mail.ts';
import { surveyReplyIn } from '../../../../utils/practice/survey-reply.ts';
import { draftBlockSchema } from '../../../../utils/records/draft-block.ts';
import { byHand } from '../../../../utils/records/fields.ts';
import { blocksToPlain } from '../../../../utils/recap/index.ts';
import { addNorthwind, clientRegion, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';
import { fieldsOf } from '../../../records/plain-records.ts';
import { factsOf } from '../../mails/facts.ts';

const clientIds = { northwind: true as const };
const insertMessage = z.object({
  type: z.literal('insert'),
  draft: z.object({ recapId: z.string(), to: z.array(z.string()), blocks: z.array(draftBlockSchema) }),
});
const saved = z.object({
  kind: z.literal('survey'),
  id: z.string(),
  fields: z.object({ to: z.string(), sort: z.string(), question: z.string(), code: z.string(), state: z.string() }),
});

/** The mail of a survey after a delivery, opened from where it is offered. */
async function openSurvey(key: string, surveys: unknown[] = []): Promise<PageWorld> {
  const world = await openSidebar(thread(`before ${key}`, []));
  await addNorthwind(world);
  const done = fieldsOf('project', { clientIds, name: 'Relaunch', status: 'done' });
  const step = {
    projectId: `project ${key}`,
    sort: 'ended' as const,
    text: 'The project is done.',
    by: '',
    at: Date.now(),
  };
  const ended = { kind: 'step', id: 'step-1', set: { ...step, clientIds, provenance: byHand } };
  const changes = [{ kind: 'project', id: `project ${key}`, set: done }, ended, ...surveys];
  await world.ask('practice.save', { operationId: `operation ${key}`, changes });
  world.show(thread(key, [anna]));
  await clientRegion();
  const offer = await page.findByText(/“Relaunch” is delivered/);
  fireEvent.click(within(offer).getByRole('button', { name: 'Write the survey mail' }));
  await page.findByLabelText('Kind of survey');
  return world;
}

async function surveysOf(world: PageWorld) {
  const input = { kind: 'survey', index: 'timeline', prefix: ['northwind'], after: null, limit: 10 };
  const answer = await world.ask('practice.list', input);
  const { value } = z.object({ value: z.object({ records: z.array(saved) }) }).parse(answer);
  return value.records;
}

/** The draft that the page was asked to write, once it was. */
async function draftAsked(world: PageWorld) {
  const asked = () => world.heard.findLast((message) => insertMessage.safeParse(message).success);
  await waitFor(() => expect(asked()).toBeDefined());
  return insertMessage.parse(asked()).draft;
}

test('the draft carries a link for each score, with the code that the survey was saved with', async () => {
  const world = await openSurvey('asked');
  fireEvent.change(page.getByLabelText('Kind of survey'), { target: { value: 'nps' } });
  fireEvent.click(page.getByRole('button', { name: 'Insert into mail' }));
  const { blocks, to } = await draftAsked(world);
  const [survey] = await surveysOf(world);
  expect(survey?.fields).toMatchObject({ to: 'anna@northwind.example', sort: 'nps', state: 'drafted' });
  expect(to).toEqual([survey?.fields.to]);
  const lines = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  expect(lines).toHaveLength(11);
  for (const [score, line] of lines.entries()) {
    expect(line).toMatch(new RegExp(`^${score}: mailto:maria@acme\\.example\\?`));
    const subject = new URL(line.slice(line.indexOf('mailto:'))).searchParams.get('subject') ?? '';
    expect(surveyReplyIn({ subject, text: '' })).toMatchObject({ code: survey?.fields.code, isWhole: true, score });
  }
  const ours = surveyReplyIn({ subject: '', text: blocksToPlain(blocks) });
  expect(ours).toMatchObject({ code: survey?.fields.code, score: null });
});

test('a question of one’s own is asked only once it is there, and its survey is saved once however often it is inserted', async () => {
  const world = await openSurvey('own');
  fireEvent.change(page.getByLabelText('Kind of survey'), { target: { value: 'own' } });
  await waitFor(() => expect(page.queryByRole('button', { name: 'Insert into mail' })).toBeNull());
  await page.findByText('Write your question: the mail follows from it.');
  expect(page.queryByText(/How content are you/)).toBeNull();
  fireEvent.input(page.getByLabelText(/^Question/), { target: { value: 'Was the workshop\nworth it?' } });
  fireEvent.click(await page.findByRole('button', { name: 'Insert into mail' }));
  const { recapId, blocks } = await draftAsked(world);
  expect(blocks).toContainEqual({ type: 'paragraph', text: 'Was the workshop worth it?' });
  world.say({ type: 'inserted', recapId });
  await page.findByText(/It is in your mail/);
  world.heard.length = 0;
  fireEvent.click(page.getByRole('button', { name: 'Insert into mail' }));
  expect((await draftAsked(world)).recapId).toBe(recapId);
  expect(await surveysOf(world)).toMatchObject([{ fields: { sort: 'own', question: 'Was the workshop worth it?' } }]);
});

test('while it asks nothing no mail is shown, also where nobody is asked: nothing can be written into it and lost', async () => {
  await openSurvey('nobody');
  fireEvent.click(page.getByRole('checkbox', { name: /Anna/, hidden: true }));
  await page.findByText('A survey asks one person: choose whom.');
  fireEvent.change(page.getByLabelText('Kind of survey'), { target: { value: 'own' } });
  await page.findByText('Write your question: the mail follows from it.');
  expect(page.queryByRole('button', { name: 'Edit' })).toBeNull();
  expect(page.queryByText(/How content are you/)).toBeNull();
});

test('a mail that was edited by hand stays in sight, with or without a question', () => {
  const survey = { sort: 'own' as const, question: '', code: 'CS-1111-1111-1111-1111', anyway: false };
  const to = ['anna@northwind.example'];
  const form = { recapId: 'mail-1', notes: '', date: '2026-03-02', templateId: 'survey', to, edited: null, survey };
  const edited = { subject: 'A question', text: 'What I wrote' };
  expect([asksNothing(form), hindranceOf(factsOf(), form)]).toEqual([true, 'no-question']);
  expect([asksNothing({ ...form, edited }), hindranceOf(factsOf(), { ...form, edited })]).toEqual([false, null]);
});

test('is asked in the client’s language, in the usual words and not in one’s own', async () => {
  const world = await openSurvey('in German');
  const question = () => page.getByLabelText<HTMLInputElement>(/^Question/);
  expect(question().value).toBe('How satisfied are you with our work, from 1 (not at all) to 5 (very)?');
  const edit = { language: 'de' };
  await world.ask('client.edit', { operationId: 'operation their language', clientId: 'northwind', edit });
  await waitFor(() => expect(question().value).toMatch(/^Wie zufrieden sind Sie/));
  fireEvent.change(page.getByLabelText('Kind of survey'), { target: { value: 'nps' } });
  await waitFor(() => expect(question().value).toMatch(/^Wie wahrscheinlich/));
  fireEvent.input(question(), { target: { value: 'War es gut?' } });
  fireEvent.change(page.getByLabelText('Language'), { target: { value: 'es' } });
  await waitFor(() => expect(page.getByRole('region', { name: /^The mail as/ }).textContent).toContain('Hola'));
  expect(question().value).toBe('War es gut?');
});

test('of a mail that was edited by hand is kept as that mail asks it, whatever the client’s language is then', async () => {
  const world = await openSurvey('edited by hand');
  await world.ask('client.edit', { operationId: 'operation german', clientId: 'northwind', edit: { language: 'de' } });
  await waitFor(() => expect(page.getByLabelText<HTMLInputElement>(/^Question/).value).toMatch(/^Wie zufrieden/));
  fireEvent.click(page.getByRole('button', { name: 'Edit' }));
  const text = await page.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  fireEvent.input(text, { target: { value: `${text.value}\nBis bald` } });
  fireEvent.change(page.getByLabelText('Language'), { target: { value: 'es' } });
  await page.findByText(/so it stays in German/);
  expect(page.queryByRole('heading', { name: 'Ask how content they are' })).toBeNull();
  fireEvent.click(await page.findByRole('button', { name: 'Insert into mail' }));
  const { recapId } = await draftAsked(world);
  world.say({ type: 'inserted', recapId });
  await waitFor(async () =>
    expect(await surveysOf(world)).toMatchObject([{ fields: { question: expect.stringMatching(/^Wie zufrieden/) } }]),
  );
});

test('who was asked within a quarter is asked only where the person says so', async () => {
  const asked = fieldsOf('survey', {
    clientIds,
    askedAt: Date.now() - 40 * 86_400_000,
    code: 'CS-1111-1111-1111-1111',
  });
  const world = await openSurvey('of late', [
    { kind: 'survey', id: 'before', set: { ...asked, to: 'bruno@northwind.example' } },
  ]);
  expect(page.getByRole('button', { name: 'Insert into mail' })).toBeTruthy();
  await world.ask('practice.save', {
    operationId: 'operation later',
    changes: [{ kind: 'survey', id: 'before', set: { to: 'anna@northwind.example' } }],
  });
  const anyway = await page.findByRole('checkbox', { name: /within the last three months/ });
  expect(page.queryByRole('button', { name: 'Insert into mail' })).toBeNull();
  fireEvent.click(anyway);
  expect(await page.findByRole('button', { name: 'Insert into mail' })).toBeTruthy();
});
