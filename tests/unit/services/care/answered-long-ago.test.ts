import { expect, test } from 'vitest';
import { change } from '../../../../utils/store/index.ts';
import type { Change } from '../../../../utils/store/types.ts';
import { fieldsOf } from '../../../records/plain-records.ts';
import { asked, contact, mail } from '../../signals/support.ts';
import { makeWorld } from '../world.ts';

const day = 24 * 60 * 60 * 1000;

/** Northwind with some contacts and questions, and after them so many mails of ours about other matters. */
async function world(changes: Change[], mails: number) {
  const { ask, store, operation, addNorthwind } = makeWorld(Date.parse('2026-11-23T10:00Z'));
  await addNorthwind();
  await store.write(operation(), () => changes);
  await store.write(operation(), () =>
    Array.from({ length: mails }, (_, index) => {
      const { fields } = mail('', '2026-11-05T09:00', 'out', { subject: `Other matter ${index}` });
      return change('interaction', `other ${index}`, {
        set: { ...fields, at: fields.at + (index * 10 * day) / mails },
      });
    }),
  );
  return {
    care: async () => (await ask('care.list', { clientId: 'northwind', limit: 50 })).own.map(({ wait }) => wait.signal),
    questions: async () => (await ask('question.list', { clientId: 'northwind' })).questions.map(({ id }) => id),
  };
}

const question = change('question', 'q', { set: asked('q', '2026-11-03T09:00').fields });
const answer = mail('a', '2026-11-03T12:00', 'out', { subject: 'Re: Offer' });
const call = contact('call', '2026-11-03T09:00', { medium: 'call', subject: 'Second phase' });

const changesOf = (...contacts: { id: string; fields: typeof call.fields }[]) =>
  contacts.map(({ id, fields }) => change('interaction', id, { set: fields }));

test.each([24, 25, 26, 160])('what was answered long ago does not come back after %i mails of ours', async (mails) => {
  const { care, questions } = await world([question, ...changesOf(answer)], mails);
  expect([await care(), await questions()]).toEqual([[], []]);
});

test('nor does a mail that was answered', async () => {
  const { care } = await world(changesOf(mail('m', '2026-11-03T08:00', 'in'), answer), 60);
  expect(await care()).toEqual([]);
});

test('nor does a talk that was recapped', async () => {
  const notes = mail('n', '2026-11-03T12:00', 'out', { subject: 'Recap: Second phase' });
  expect(await (await world(changesOf(call, notes), 60)).care()).toEqual([]);
});

test('what was not is still told', async () => {
  const { care, questions } = await world([question, ...changesOf(call)], 160);
  expect([await care(), await questions()]).toEqual([['question', 'recap-owed'], ['q']]);
});

test('nor does a talk whose recap was sent before many others', async () => {
  const recap = (id: string, interactionId: string | null, sentAt: number) =>
    change('recap', id, { set: fieldsOf('recap', { interactionId, draftedAt: sentAt, sentAt }) });
  const later = Array.from({ length: 40 }, (_, index) =>
    recap(`r${index}`, null, call.fields.at + (index + 2) * 60_000),
  );
  const own = recap('own', 'call', call.fields.at + 30 * 60_000);
  const changes = [change('interaction', 'call', { set: call.fields }), own, ...later];
  expect(await (await world(changes, 0)).care()).toEqual([]);
});
