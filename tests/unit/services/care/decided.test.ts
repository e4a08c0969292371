import { expect, test } from 'vitest';
import { mailIdentity } from '../../../../utils/identity/mail-identity.ts';
import { makeWorld, threadView } from '../world.ts';

/** A mail of Anna that waits for an answer. */
async function waiting() {
  const made = makeWorld(Date.parse('2026-11-10T10:00'));
  const { ask, addNorthwind, seen } = made;
  await addNorthwind();
  await seen(threadView());
  return { ...made, care: async () => (await ask('care.list', { clientId: 'northwind', limit: 50 })).own };
}

test.each(['dropped', 'answered'] as const)('a mail whose question is %s does not wait instead', async (decision) => {
  const { ask, care, operation } = await waiting();
  const identity = mailIdentity('anna@northwind.example', Date.parse('2026-11-02T09:12'), 'Quote for 40 seats');
  const of = { interactionId: null, identity, recapId: null };
  const reading = { proposals: [], questions: ['When does it begin?'], closings: [] };
  await ask('reading.save', { operationId: operation(), of, reading });
  const [item] = await care();
  await ask('question.decide', { operationId: operation(), questionId: item?.wait.key ?? '', decision });
  expect(await care()).toEqual([]);
});

test('what is put off until they write or is never asked is named, until it is told again', async () => {
  const { ask, care, operation } = await waiting();
  const [item] = await care();
  const key = item?.wait.key ?? '';
  const decide = (about: string, decision: 'snoozed' | 'done' | 'never' | 'again', untilTheyWrite = false) =>
    ask('care.decide', {
      operationId: operation(),
      clientId: 'northwind',
      signal: 'unanswered',
      key: about,
      decision,
      until: null,
      untilTheyWrite,
      because: '',
    });
  const hidden = () => ask('care.hidden', { clientId: 'northwind' });
  expect(await hidden()).toEqual([]);
  const hiddenMail = { signal: 'unanswered', key, title: 'Quote for 40 seats' };
  await decide(key, 'snoozed', true);
  expect([await care(), await hidden()]).toEqual([[], [hiddenMail]]);
  await decide('', 'never');
  expect(await hidden()).toEqual([{ signal: 'unanswered', key: '', title: '' }]);
  expect((await ask('brief.read', { clientId: 'northwind', interactionId: null }))?.hidden).toEqual(await hidden());
  await decide('', 'again');
  expect([await care(), await hidden()]).toEqual([[], [hiddenMail]]);
  await decide(key, 'again');
  expect([(await care()).length, await hidden()]).toEqual([1, []]);
  await decide(key, 'done');
  expect(await hidden()).toEqual([]);
  expect(await ask('care.hidden', { clientId: 'nobody' })).toEqual([]);
});
