// @vitest-environment jsdom
import { configure, fireEvent, screen as page, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Reading } from '../../../../utils/messaging/contract.ts';
import { clientRegion, addNorthwind, openSidebar } from '../open-sidebar.tsx';
import type { PageWorld } from '../page-world.ts';
import { anna, thread } from '../views.ts';

/** A machine that does other things as well may take its time. */
configure({ asyncUtilTimeout: 10_000 });

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
  const of = { interactionId, identity: null };
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
  expect(first?.textContent).toContain('ProposedWe owe Send the revised quote');
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
  fireEvent.click(await page.findByRole('button', { name: 'Undo' }));
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

test('what sounds as if it were done is asked about: no, not yet; or yes', async () => {
  const closing = { commitmentId: 'typed-0', quote: 'Attached is the report that I promised.' };
  const world = await openRead('p-closing', { closings: [closing] }, ['Send the report']);
  // The promise was typed after the mail: only one that is older than the sentence is asked about.
  expect(page.queryByText('Is it kept?')).toBeNull();
  await world.ask('commitment.decide', {
    operationId: 'operation-reopen',
    commitmentId: 'typed-0',
    decision: 'reopen',
  });
});

test('a question is shown with its age, and answered or needs none', async () => {
  const world = await openRead('p-question', { questions: ['Can go-live move to June?', 'Who signs?'] });
  const questions = await page.findByRole('list', { name: 'Questions' });
  expect(questions.children).toHaveLength(2);
  expect(questions.textContent).toMatch(/asked .* by .*anna@northwind.example/);
  fireEvent.keyDown(questions.children[0] ?? document, { key: 'd' });
  await waitFor(() => expect(questions.children).toHaveLength(1));
  fireEvent.click(within(questions).getByRole('button', { name: 'Needs no answer' }));
  await waitFor(() => expect(page.queryByRole('list', { name: 'Questions' })).toBeNull());
  expect(decisions(world, 'question.decide')).toMatchObject([{ decision: 'answered' }, { decision: 'dropped' }]);
});

test('opens the mail that a promise was read from', async () => {
  await openRead('p-source', { proposals: [proposal] });
  fireEvent.keyDown((await items())[0] ?? document, { key: 'Enter' });
  const entry = within(await page.findByRole('list', { name: 'Timeline' })).getAllByRole('button')[0];
  await waitFor(() => expect(entry?.getAttribute('aria-expanded')).toBe('true'));
});
