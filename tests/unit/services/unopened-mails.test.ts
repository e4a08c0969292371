import { expect, test } from 'vitest';
import { mailIdentity } from '../../../utils/identity/mail-identity.ts';
import type { MessageView } from '../../../utils/sites/view.ts';
import { makeWorld, threadView } from './world.ts';

const anna = { name: 'Anna Berg', email: 'anna@northwind.example' };
const question = 'When does it begin?';

/** A thread with a question of Anna, read, and under it a mail of ours that is not opened. */
async function answeredBelow(different: Partial<MessageView> = {}) {
  const made = makeWorld();
  const { ask, seen, operation, addNorthwind } = made;
  await addNorthwind();
  const [asking] = threadView().messages;
  const answer = {
    id: 'm2',
    from: { name: 'Maria', email: 'maria@acme.example' },
    to: [],
    cc: [],
    date: '2026-11-02T15:00',
    text: 'It begins in …',
    collapsed: true,
    link: null,
    ...different,
  };
  const show = (more: Partial<MessageView> = {}) =>
    seen(threadView({}, { messages: [...(asking === undefined ? [] : [asking]), { ...answer, ...more }] }));
  await show();
  const identity = mailIdentity(anna.email, Date.parse('2026-11-02T09:12'), 'Quote for 40 seats');
  const of = { interactionId: null, identity, recapId: null };
  const reading = { proposals: [], questions: [question], closings: [] };
  await ask('reading.save', { operationId: operation(), of, reading });
  return {
    show,
    care: async () => (await ask('care.list', { clientId: 'northwind', limit: 9 })).own.map(({ wait }) => wait.title),
    timeline: async () => {
      const asked = { clientId: 'northwind', filter: 'all' as const, after: null, limit: 9 };
      const { entries } = await ask('timeline.page', asked);
      return entries.map(({ direction, summary }) => [direction, summary]);
    },
  };
}

const asked = ['in', 'Hi Maria, could you send a quote for 40 seats?'];

test('an answer that stands in the thread unopened ends the question, and nothing of it is kept but that it went', async () => {
  const { show, care, timeline } = await answeredBelow();
  expect(await care()).toEqual([]);
  expect(await timeline()).toEqual([['out', ''], asked]);
  expect(await show()).toBe(0);
});

test('once it is opened it is known to whom it went, and what it says', async () => {
  const { show, care, timeline } = await answeredBelow();
  expect(await show({ collapsed: false, to: [anna], text: 'It begins in May.' })).toBe(0);
  expect(await timeline()).toEqual([['out', 'It begins in May.'], asked]);
  expect(await care()).toEqual([]);
});

test('and where it went to a colleague alone it was no answer', async () => {
  const { show, care, timeline } = await answeredBelow();
  const jo = { name: 'Jo', email: 'jo@acme.example' };
  await show({ collapsed: false, to: [jo], text: 'Jo, do you know?' });
  expect([await care(), await timeline()]).toEqual([[question], [asked]]);
  await show();
  expect(await timeline()).toEqual([asked]);
});

test.each([
  ['of somebody else', { from: { name: 'Bo', email: 'bo@elsewhere.example' } }],
  ['before it', { date: '2026-11-02T08:00' }],
  ['without a date', { date: null }],
])('an unopened mail %s is no answer', async (_, different) => {
  expect(await (await answeredBelow(different)).care()).toEqual([question]);
});
