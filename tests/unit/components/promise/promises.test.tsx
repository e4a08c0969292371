// @vitest-environment jsdom
import { fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Reading } from '../../../../utils/messaging/contract.ts';
import { clientRegion, addNorthwind, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';

const proposal = {
  owedBy: 'us',
  who: '',
  what: 'Send the revised quote',
  due: '2026-11-20',
  said: 'promised',
  quote: "I'll have the revised quote by Friday.",
} as const;
const nothing: Reading = { proposals: [], questions: [], closings: [] };
const about = { owedBy: 'us', who: '', due: null, projectId: null, clientId: 'northwind' };

/** Northwind's card, with a mail that was read. */
async function openRead(key: string, reading: Partial<Reading>, typed: string[] = []): Promise<PageWorld> {
  const world = await openSidebar(thread(key, []));
  await addNorthwind(world);
  await world.ask('view.seen', { view: thread(key, [anna]) });
  for (const [index, what] of typed.entries()) {
    const commitment = { ...about, commitmentId: `typed-${index}`, what };
    await world.ask('commitment.save', { operationId: `operation-typed-${index}`, ...commitment });
  }
  const list = { clientId: 'northwind', filter: 'all', after: null, limit: 5 };
  const answer = await world.ask('timeline.page', list);
  const interactionId = JSON.stringify(answer).match(/"id":"([^"]+)"/)?.[1];
  const of = { interactionId, identity: null, recapId: null };
  await world.ask('reading.save', { operationId: 'operation-reading', of, reading: { ...nothing, ...reading } });
  world.show(thread(key, [anna]));
  await clientRegion();
  await page.findByRole('heading', { name: 'Promises' });
  return world;
}

const list = () => page.findByRole('list', { name: 'Promises' });
const items = async () => [...(await list()).children].filter((item) => item instanceof HTMLElement);
const decisions = (world: PageWorld, name: string) =>
  world.calls.filter(({ call }) => call === name).map(({ input }) => input);

test('a proposal shows its sentence, comes before what is promised, and one key takes it', async () => {
  const world = await openRead('p-take', { proposals: [proposal] }, ['An older promise']);
  const [first, second] = await items();
  expect(first?.textContent).toContain('Proposed We owe Send the revised quote');
  expect(first?.textContent).toContain(proposal.quote);
  expect(second?.textContent).toContain('An older promise');
  first?.focus();
  fireEvent.keyDown(first ?? document, { key: 't' });
  await waitFor(async () => expect((await items()).every((item) => item.dataset['state'] === 'open')).toBe(true));
  expect(decisions(world, 'commitment.decide')).toMatchObject([{ decision: 'take' }]);
  expect((await list()).textContent).toContain('was due on Fri 20 November');
});

test('one key drops a proposal, the notice brings it back as a proposal', async () => {
  const world = await openRead('p-drop', { proposals: [proposal] });
  fireEvent.keyDown((await items())[0] ?? document, { key: 'x' });
  expect(await page.findByText('No open promises.')).toBeTruthy();
  expect(decisions(world, 'commitment.decide')).toMatchObject([{ decision: 'refuse' }]);
  // The notice of the test before may still come.
  const notice = await page.findByText(/^Proposal dropped/);
  fireEvent.click(within(notice.closest('.toast') ?? notice).getByRole('button', { name: 'Undo' }));
  expect((await items())[0]?.dataset['state']).toBe('proposed');
});

test('is typed by hand, edited in place, and kept', async () => {
  const world = await openRead('p-typed', {});
  fireEvent.click(page.getByRole('button', { name: 'Add a promise' }));
  const form = await page.findByRole('form', { name: 'What was promised' });
  const what = within(form).getByLabelText('What was promised');
  expect(document.activeElement).toBe(what);
  fireEvent.input(what, { target: { value: 'Name a contact' } });
  fireEvent.change(within(form).getByLabelText('Who owes it'), { target: { value: 'them' } });
  fireEvent.input(within(form).getByLabelText('Due on'), { target: { value: '2099-03-01' } });
  fireEvent.submit(form);
  const [item] = await items();
  expect(item?.textContent).toContain('They owe Name a contact');
  fireEvent.keyDown(item ?? document, { key: 'e' });
  const again = await page.findByRole('form', { name: 'What was promised' });
  fireEvent.input(within(again).getByLabelText('Who exactly'), { target: { value: 'Bruno' } });
  fireEvent.submit(again);
  await waitFor(async () => expect((await items())[0]?.textContent).toContain('Bruno'));
  await waitFor(async () => expect(document.activeElement).toBe((await items())[0]));
  const saved = decisions(world, 'commitment.save');
  expect(saved).toHaveLength(2);
  expect(saved[1]).toMatchObject({ what: 'Name a contact', owedBy: 'them', due: '2099-03-01', who: 'Bruno' });
  fireEvent.keyDown((await items())[0] ?? document, { key: 'd' });
  expect(await page.findByText('No open promises.')).toBeTruthy();
});

test('what sounds as if it were done is asked about: not yet, or kept', async () => {
  const world = await openRead('p-closing', { proposals: [proposal] });
  fireEvent.keyDown((await items())[0] ?? document, { key: 't' });
  await waitFor(async () => expect((await items())[0]?.dataset['state']).toBe('open'));
  await laterMail(world, 'Attached is the quote that I promised.', Date.parse('2026-11-10T10:00'));
  const asked = await page.findByText('Is it kept?');
  expect(asked.parentElement?.textContent).toContain('Attached is the quote that I promised.');
  fireEvent.keyDown((await items())[0] ?? document, { key: 'n' });
  await waitFor(() => expect(page.queryByText('Is it kept?')).toBeNull());
  expect(await items()).toHaveLength(1);
  await laterMail(world, 'Here is the quote.', Date.parse('2026-11-12T10:00'));
  fireEvent.click(await page.findByRole('button', { name: 'Yes, kept' }));
  expect(await page.findByText('No open promises.')).toBeTruthy();
  expect(decisions(world, 'commitment.decide')).toMatchObject([
    { decision: 'take' },
    { decision: 'not-done' },
    { decision: 'keep' },
  ]);
});

/** A mail of ours that says that the promise on the screen is kept. */
async function laterMail(world: PageWorld, quote: string, at: number): Promise<void> {
  const listed = await world.ask('commitment.list', { clientId: 'northwind', states: ['open'] });
  const commitmentId = JSON.stringify(listed).match(/"id":"([^"]+)"/)?.[1] ?? '';
  const interactionId = `contact ${at}`;
  const mail = { medium: 'mail', direction: 'out', state: 'happened', at, allDay: false, minutes: null };
  const words = { subject: 'Quote', summary: quote, participants: [] };
  const entry = { occurrence: null, interactionId, clientIds: ['northwind'], ...mail, ...words };
  await world.ask('interaction.log', { operationId: `operation-${at}`, entry });
  const reading = { ...nothing, closings: [{ commitmentId, quote }] };
  const of = { interactionId, identity: null, recapId: null };
  await world.ask('reading.save', { operationId: `operation-reading-${at}`, of, reading });
}

test('a question is shown with its age, and answered or needs none', async () => {
  const world = await openRead('p-question', { questions: ['Can go-live move to June?', 'Who signs?'] });
  const questions = await page.findByRole('list', { name: 'Questions' });
  expect(questions.children).toHaveLength(2);
  expect(questions.textContent).toMatch(/asked .* by .*Anna Berg/);
  fireEvent.keyDown(questions.children[0] ?? document, { key: 'd' });
  await waitFor(() => expect(questions.children).toHaveLength(1));
  fireEvent.click(within(questions).getByRole('button', { name: 'Needs no answer' }));
  await waitFor(() => expect(page.queryByRole('list', { name: 'Questions' })).toBeNull());
  expect(decisions(world, 'question.decide')).toMatchObject([{ decision: 'answered' }, { decision: 'dropped' }]);
});

test('many questions take the room of two until they are asked for', async () => {
  await openRead('p-questions', { questions: ['Can go-live move to June?', 'Who signs?', 'What does it cost?'] });
  const questions = await page.findByRole('list', { name: 'Questions' });
  expect(questions.children).toHaveLength(2);
  fireEvent.click(page.getByRole('button', { name: 'Show all 3' }));
  expect(questions.children).toHaveLength(3);
});

test('opens the mail that a promise was read from', async () => {
  await openRead('p-source', { proposals: [proposal] });
  fireEvent.keyDown((await items())[0] ?? document, { key: 'Enter' });
  const entry = within(await page.findByRole('list', { name: 'Timeline' })).getAllByRole('button')[0];
  await waitFor(() => expect(entry?.getAttribute('aria-expanded')).toBe('true'));
});
