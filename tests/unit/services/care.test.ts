import { describe, expect, test } from 'vitest';
import { mailIdentity } from '../../../utils/identity/mail-identity.ts';
import type { Reading } from '../../../utils/messaging/contract.ts';
import { makeWorld, threadView } from './world.ts';

const at = Date.parse('2026-11-02T09:12');
const identity = mailIdentity('anna@northwind.example', at, 'Quote for 40 seats');
const request: Reading['proposals'][number] = {
  owedBy: 'us',
  who: 'maria@acme.example',
  what: 'send a quote for 40 seats',
  due: '2026-11-06',
  said: 'requested',
  quote: 'could you send a quote for 40 seats?',
};
const nothing: Reading = { proposals: [], questions: [], closings: [] };

async function opened() {
  const made = makeWorld();
  const { ask, operation } = made;
  await made.addNorthwind();
  await made.seen(threadView());
  return {
    ...made,
    read: (
      reading: Partial<Reading>,
      of = {
        interactionId: null as string | null,
        identity: identity as string | null,
        recapId: null as string | null,
      },
    ) => ask('reading.save', { operationId: operation(), of, reading: { ...nothing, ...reading } }),
    promises: async (...states: ('proposed' | 'open' | 'kept' | 'refused')[]) =>
      (await ask('commitment.list', { clientId: 'northwind', states })).commitments,
    care: async () => (await ask('care.list', { clientId: 'northwind', limit: 50 })).own,
    decide: (commitmentId: string, decision: 'take' | 'refuse' | 'keep' | 'reopen' | 'not-done') =>
      ask('commitment.decide', { operationId: operation(), commitmentId, decision }),
  };
}

describe('a sentence that was read in a mail', () => {
  test('is proposed with its source, and counts for nothing until it is taken', async () => {
    const { world, read, promises, care, decide } = await opened();
    await read({ proposals: [request] });
    const [proposed] = await promises('proposed');
    expect(proposed?.fields).toMatchObject({
      ...request,
      state: 'proposed',
      madeAt: at,
      clientIds: { northwind: true },
      provenance: { site: 'gmail', link: 'https://mail.google.com/mail/u/0/#inbox/m1' },
    });
    world.now = Date.parse('2026-11-10T10:00');
    expect((await care()).map(({ wait }) => wait.signal)).not.toContain('promise-ours');
    await decide(proposed?.id ?? '', 'take');
    expect(await care()).toContainEqual(
      expect.objectContaining({ isLate: true, days: 4, clientName: 'Northwind Traders' }),
    );
    await decide(proposed?.id ?? '', 'keep');
    expect((await care()).map(({ wait }) => wait.signal)).not.toContain('promise-ours');
  });

  test('is proposed once: what was dropped does not come back, however often it is read', async () => {
    const { read, promises, decide } = await opened();
    await read({ proposals: [request] });
    await read({ proposals: [request] });
    const [proposed, ...others] = await promises('proposed');
    expect(others).toEqual([]);
    await decide(proposed?.id ?? '', 'refuse');
    await read({ proposals: [request] });
    expect(await promises('proposed')).toEqual([]);
    expect(await promises('refused')).toHaveLength(1);
  });

  test('is not kept of a client of whom only metadata is, or of a mail that is not recorded', async () => {
    const { ask, read, promises, operation } = await opened();
    await read({ proposals: [request] }, { interactionId: null, identity: 'mail of nobody', recapId: null });
    await read({ proposals: [request] }, { interactionId: null, identity: null, recapId: null });
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit: { recording: 'metadata' } });
    await read({ proposals: [request] });
    expect(await promises('proposed', 'open')).toEqual([]);
  });
});

test('a question waits until a later mail of ours in the thread, or until somebody says so', async () => {
  const { ask, read, care, seen, operation, world } = await opened();
  await read({ questions: ['When does it begin?'] });
  const asked = async () => (await care()).filter(({ wait }) => wait.signal === 'question');
  const [item] = await asked();
  expect(item).toMatchObject({ isLate: true, wait: { title: 'When does it begin?', who: 'Anna Berg' } });
  const answered = threadView(
    {
      id: 'm2',
      from: { name: 'Maria', email: 'maria@acme.example' },
      to: [{ name: 'Anna', email: 'anna@northwind.example' }],
      date: '2026-11-03T09:00',
    },
    { subject: 'Re: Quote for 40 seats' },
  );
  await ask('question.decide', { operationId: operation(), questionId: item?.wait.key ?? '', decision: 'dropped' });
  expect(await asked()).toEqual([]);
  await ask('question.decide', { operationId: operation(), questionId: item?.wait.key ?? '', decision: 'open' });
  expect(await asked()).toHaveLength(1);
  await seen(answered);
  world.now += 1;
  expect(await asked()).toEqual([]);
});

test('a later sentence proposes to close a promise; an older one, or one that was said not to mean it, does not', async () => {
  const { ask, read, promises, decide, seen, operation } = await opened();
  await ask('commitment.save', {
    operationId: operation(),
    commitmentId: 'typed',
    clientId: 'northwind',
    owedBy: 'us',
    who: '',
    what: 'send the quote',
    due: null,
    projectId: null,
  });
  const closing = { commitmentId: 'typed', quote: 'Attached is the quote.' };
  // It was typed after that mail was written.
  await read({ closings: [closing] });
  expect((await promises('open'))[0]?.fields.closing).toBeNull();
  // Nor is it told by those who wait for it.
  const theirs = mailIdentity('anna@northwind.example', Date.parse('2026-11-24T08:00'), 'Quote');
  await seen(threadView({ id: 'm2', date: '2026-11-24T08:00' }, { subject: 'Quote' }));
  await read({ closings: [closing] }, { interactionId: null, identity: theirs, recapId: null });
  expect((await promises('open'))[0]?.fields.closing).toBeNull();
  const [maria, anna] = [
    { name: 'Maria', email: 'maria@acme.example' },
    { name: 'Anna', email: 'anna@northwind.example' },
  ];
  await seen(threadView({ id: 'm3', date: '2026-11-24T09:00', from: maria, to: [anna] }, { subject: 'Quote' }));
  const later = mailIdentity(maria.email, Date.parse('2026-11-24T09:00'), 'Quote');
  await read({ closings: [closing] }, { interactionId: null, identity: later, recapId: null });
  expect((await promises('open'))[0]?.fields.closing).toMatchObject({ quote: 'Attached is the quote.' });
  await decide('typed', 'not-done');
  await read({ closings: [closing] }, { interactionId: null, identity: later, recapId: null });
  expect((await promises('open'))[0]?.fields.closing).toMatchObject({ quote: '' });
  await decide('typed', 'keep');
  expect(await promises('kept')).toHaveLength(1);
});

test('what needs care is put off, done with, or never asked of this client again', async () => {
  const { ask, care, operation, world } = await opened();
  world.now = Date.parse('2026-11-10T10:00');
  const decide = (key: string, decision: 'snoozed' | 'done' | 'never', until: string | null = null) =>
    ask('care.decide', {
      operationId: operation(),
      clientId: 'northwind',
      signal: 'unanswered',
      key,
      decision,
      until,
      untilTheyWrite: false,
      because: '',
    });
  const [item] = await care();
  expect(item).toMatchObject({ wait: { signal: 'unanswered', title: 'Quote for 40 seats' } });
  const key = item?.wait.key ?? '';
  await decide(key, 'snoozed', '2026-11-12');
  expect(await care()).toEqual([]);
  world.now = Date.parse('2026-11-12T00:00');
  expect(await care()).toHaveLength(1);
  await decide(key, 'never');
  expect(await care()).toEqual([]);
});

test('the list tells this client from the others, and how many are late', async () => {
  const { ask, world } = await opened();
  world.now = Date.parse('2026-11-10T10:00');
  expect(await ask('care.list', { clientId: 'northwind', limit: 50 })).toMatchObject({
    own: [{ clientId: 'northwind' }],
    others: [],
    total: 1,
    late: 1,
    isComplete: true,
  });
  expect(await ask('care.list', { clientId: null, limit: 0 })).toMatchObject({
    own: [],
    others: [],
    total: 1,
    late: 1,
  });
});

test('what a recap says that somebody does is proposed, once, with the client that it went to', async () => {
  const { ask, read, promises, operation } = await opened();
  const draft = {
    recapId: 'recap',
    clientIds: ['northwind'],
    interactionId: null,
    to: [],
    subject: 'Our call',
    notes: 'we send the figures by Friday',
    templateId: 'recap',
    edited: null,
  };
  await ask('recap.save', { operationId: operation(), draft });
  const ofRecap = { interactionId: null, identity: null, recapId: 'recap' };
  const action = { ...request, said: 'promised' as const, quote: 'we send the figures by Friday' };
  await read({ proposals: [action] }, ofRecap);
  await read({ proposals: [action] }, ofRecap);
  expect(await promises('proposed')).toMatchObject([
    { fields: { quote: 'we send the figures by Friday', interactionId: null, clientIds: { northwind: true } } },
  ]);
});
