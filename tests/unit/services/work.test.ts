import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../utils/messaging/contract.ts';
import type { Feedback } from '../../../utils/records/feedback.ts';
import { makeWorld, threadView } from './world.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const call: LogEntry = {
  occurrence: null,
  interactionId: 'contact call',
  clientIds: ['northwind'],
  medium: 'call',
  direction: 'both',
  state: 'happened',
  at: Date.parse('2026-11-20T14:00'),
  allDay: false,
  minutes: 30,
  subject: 'Steering call',
  summary: '',
  participants: [],
};
const clientIds = { northwind: true as const };
const everything = { clientId: 'northwind', limit: 50 };

describe('a recap that is not needed', () => {
  test('takes the call off the list, stands on the timeline, and is taken back', async () => {
    const { ask, operation, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('interaction.log', { operationId: operation(), entry: call });
    const { own } = await ask('care.list', everything);
    expect(own.map(({ wait }) => wait.signal)).toEqual(['recap-owed']);
    const interactionId = own[0]?.wait.key ?? '';
    const operationId = operation();
    await ask('recap.not-needed', { operationId, interactionId, because: 'We only said hello' });
    expect((await ask('care.list', everything)).own).toEqual([]);
    const timeline = { clientId: 'northwind', filter: 'all', after: null, limit: 50 } as const;
    const [recap] = (await ask('timeline.page', timeline)).entries.filter(({ kind }) => kind === 'recap');
    expect(recap?.summary).toBe('We only said hello');
    expect(recap?.steps.map(({ step }) => step)).toContain('notNeeded');
    await ask('undo', { operationId: operation(), undoing: operationId });
    expect((await ask('care.list', everything)).own).toHaveLength(1);
    await ask('recap.not-needed', { operationId: operation(), interactionId, because: 'Again' });
    expect((await ask('care.list', everything)).own).toEqual([]);
  });

  test('of a call that nobody knows is nothing', async () => {
    const { ask, operation, addNorthwind, store } = makeWorld();
    await addNorthwind();
    await ask('recap.not-needed', { operationId: operation(), interactionId: 'nobody knows', because: 'So' });
    expect(await store.count('recap', 'all', [])).toBe(0);
  });

  test('needs a reason', async () => {
    const { ask, operation, addNorthwind } = makeWorld();
    await addNorthwind();
    const input = { operationId: operation(), interactionId: 'contact call', because: '' };
    await expect(ask('recap.not-needed', input)).rejects.toThrow('malformed');
  });
});

test('a question is open until a mail of ours in its thread is later', async () => {
  const { ask, operation, addNorthwind, seen } = makeWorld();
  await addNorthwind();
  await seen(threadView({}));
  const [mail] = (await ask('timeline.page', { clientId: 'northwind', filter: 'all', after: null, limit: 5 })).entries;
  const of = { interactionId: mail?.id ?? '', identity: null, recapId: null };
  const reading = { proposals: [], closings: [], questions: ['Can go-live move to June?'] };
  await ask('reading.save', { operationId: operation(), of, reading });
  const { questions } = await ask('question.list', { clientId: 'northwind' });
  expect(questions.map(({ fields }) => fields.text)).toEqual(['Can go-live move to June?']);
  await ask('interaction.log', {
    operationId: operation(),
    entry: {
      ...call,
      interactionId: 'contact answer',
      medium: 'mail',
      direction: 'out',
      at: (mail?.at ?? 0) + 60_000,
      subject: `Re: ${mail?.subject}`,
    },
  });
  expect((await ask('question.list', { clientId: 'northwind' })).questions).toEqual([]);
});

describe('the work for a client', () => {
  const cadence = { days: 7, chosenBy: 'client', since: '2026-11-01' } as const;
  const rollout = { name: 'Rollout', status: 'running', phase: 'Pilot', phaseSince: '2026-11-10', cadence } as const;

  test('asks for an update once the project’s own cadence is over, and whether it fits after a complaint', async () => {
    const { ask, operation, addNorthwind } = makeWorld();
    await addNorthwind();
    await ask('client.edit', {
      operationId: operation(),
      clientId: 'northwind',
      edit: { cadence: { ...cadence, days: 60 } },
    });
    const complaint = fieldsOf('feedback', { clientIds, text: 'Too slow', at: Date.parse('2026-11-20T10:00') });
    const proposed = fieldsOf('feedback', { clientIds, text: 'Not taken yet', at: complaint.at, state: 'proposed' });
    const changes = [
      { kind: 'project' as const, id: 'project-1', set: fieldsOf('project', { clientIds, ...rollout }) },
      { kind: 'feedback' as const, id: 'feedback-1', set: complaint },
      { kind: 'feedback' as const, id: 'feedback-2', set: proposed },
    ];
    await ask('practice.save', { operationId: operation(), changes });
    const { own } = await ask('care.list', everything);
    const signals = own.map(({ wait }) => wait.signal);
    expect(signals).toContain('update-due');
    expect(own.filter(({ wait }) => wait.signal === 'cadence-review').map(({ wait }) => wait.title)).toEqual([
      'Pilot',
      'Too slow',
    ]);
  });

  test('has the feedback that was written down, the newest first, and changes it', async () => {
    const { ask, operation, addNorthwind } = makeWorld();
    await addNorthwind();
    const save = (id: string, set: Partial<Feedback>) =>
      ask('practice.save', { operationId: operation(), changes: [{ kind: 'feedback', id, set }] });
    await save('one', fieldsOf('feedback', { clientIds, text: 'Quick answers', at: 5 }));
    await save('two', fieldsOf('feedback', { clientIds, text: 'Send drafts a day earlier', at: 9 }));
    await save('three', fieldsOf('feedback', { clientIds, text: 'Nice', at: 1, state: 'proposed' }));
    await save('four', fieldsOf('feedback', { clientIds, text: 'Turned down', at: 20, state: 'refused' }));
    await save('one', { at: 12 });
    const { feedback } = await ask('work.list', { clientId: 'northwind' });
    expect(feedback.map(({ fields }) => fields.text)).toEqual(['Nice', 'Quick answers', 'Send drafts a day earlier']);
  });
});
