import { expect, test } from 'vitest';
import { type Letter, withSentMails } from '../../../utils/state/sent-letters.ts';
import { byHand } from '../../../utils/records/fields.ts';
import { ago, mailOf } from '../mails/facts.ts';

const letter = (subject: string, at: number, more: Partial<Letter> = {}): Letter => ({
  id: `${subject} ${at}`,
  at,
  allDay: false,
  medium: 'mail',
  direction: 'out',
  subject,
  people: [],
  projectId: null,
  provenance: byHand,
  ...more,
});
const update = mailOf('progress-update', ago(3), 'shop');
const sent = { ...update, id: 'update', fields: { ...update.fields, subject: 'The shop this week' } };

test('an update that was sent is told once, whether or not it was met in the mailbox', () => {
  const [before, after] = [letter('Hello', ago(5)), letter('Thanks', ago(1), { direction: 'in' })];
  expect(withSentMails([before, after], [sent], 'shop').map(({ subject }) => subject)).toEqual([
    'Hello',
    'The shop this week',
    'Thanks',
  ]);
  const met = letter('The shop this week', ago(3) + 30_000);
  expect(withSentMails([met], [sent], 'shop')).toEqual([met]);
  const answer = { ...met, direction: 'in' as const };
  expect(withSentMails([answer], [sent], 'shop')).toHaveLength(2);
  expect(withSentMails([{ ...met, at: ago(2) }], [sent], 'shop')).toHaveLength(2);
});

test('a mail that was not sent, or is about something else, is none of it', () => {
  const draft = { ...sent, fields: { ...sent.fields, sentAt: null } };
  expect(withSentMails([], [draft, mailOf('thanks', ago(1)), mailOf('delivery', ago(1), 'another')], 'shop')).toEqual(
    [],
  );
});

test('a mail that went into a reply is known by its time and its readers; of two of one minute each is told once', () => {
  const to = ['anna@northwind.example'];
  const mail = (id: string, subject: string, at: number) => ({
    ...update,
    id,
    fields: { ...update.fields, subject, to, sentAt: at },
  });
  const people = ['Anna Berg <Anna@northwind.example>'];
  const reply = letter('Re: The first mail', ago(3) + 60_000, { people });
  const kickOff = mail('kick-off', 'How we begin', ago(3));
  expect(withSentMails([reply], [kickOff], 'shop')).toEqual([reply]);
  const second = mail('second', 'A date changes', ago(3) + 120_000);
  expect(withSentMails([reply], [kickOff, second], 'shop').map(({ id }) => id)).toEqual([reply.id, 'second']);
  const strangers = { ...reply, people: ['Bruno <bruno@northwind.example>'] };
  expect(withSentMails([strangers], [kickOff], 'shop')).toHaveLength(2);
});
