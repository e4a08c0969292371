import { expect, test } from 'vitest';
import { lastSent } from '../../../utils/practice/sent-mails.ts';
import { makeWorld } from './world.ts';

const day = 24 * 60 * 60 * 1000;
const draft = {
  recapId: 'update',
  clientIds: ['northwind'],
  interactionId: null,
  to: ['anna@northwind.example'],
  subject: 'Where we are',
  notes: '',
  edited: null,
  templateId: 'progress-update',
  projectId: 'relaunch',
  about: null,
};

/** A background in which an update was written. */
async function written() {
  const made = makeWorld();
  await made.addNorthwind();
  await made.ask('recap.save', { operationId: made.operation(), draft });
  const step = (name: 'inserted' | 'sent') =>
    made.ask('recap.step', { operationId: made.operation(), recapId: draft.recapId, step: name });
  const mails = () => made.ask('recap.list', { clientId: 'northwind', limit: 10 });
  return { ...made, step, mails };
}

test('an update that was copied counts from when it was copied, however late it is said that it was sent', async () => {
  const { world, step, mails } = await written();
  const copiedAt = world.now;
  world.now += 3 * day;
  expect(lastSent(await mails(), 'progress-update', 'relaunch')).toBeNull();
  await step('sent');
  expect(lastSent(await mails(), 'progress-update', 'relaunch')).toBe(copiedAt);
  world.now += day;
  await step('sent');
  expect(await mails()).toMatchObject([{ fields: { insertedAt: null, sentAt: copiedAt } }]);
});

test('a mail that was put into another one counts from when that was sent', async () => {
  const { world, step, mails } = await written();
  await step('inserted');
  world.now += day;
  await step('sent');
  expect(lastSent(await mails(), 'progress-update', 'relaunch')).toBe(world.now);
});
