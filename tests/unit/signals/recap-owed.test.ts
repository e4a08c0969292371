import { expect, test } from 'vitest';
import { recapTemplates } from '../../../utils/recap/index.ts';
import { mailLanguages } from '../../../utils/records/fields.ts';
import type { FieldsOf } from '../../../utils/records/index.ts';
import { recordOf } from '../../records/plain-records.ts';
import { careOf, contact, mail, time } from './support.ts';

const call = contact('call', '2026-11-20T09:00', {
  medium: 'video',
  minutes: 60,
  subject: 'Second phase',
  participants: { 'jean@northwind.example': { name: 'Jean', place: 'guest', status: 'accepted' } },
});
const owed = (parts: Parameters<typeof careOf>[1], at = '2026-11-24T12:00') => careOf('recap-owed', parts, at);

function recap(fields: Partial<FieldsOf<'recap'>>) {
  return recordOf('recap', 'recap', { interactionId: 'call', draftedAt: time('2026-11-20T11:00'), ...fields });
}

test('a talk owes a recap from its end on, and is late after two days', () => {
  expect(owed({ contacts: [call] }, '2026-11-20T09:59')).toEqual([]);
  expect(owed({ contacts: [call] }, '2026-11-20T10:00')).toMatchObject([{ isLate: false, days: 0, weight: 40 }]);
  expect(owed({ contacts: [call] }, '2026-11-23T10:00')).toMatchObject([{ isLate: true, days: 3, weight: 49 }]);
  expect(owed({ contacts: [call] }, '2027-01-23T10:00')).toEqual([]);
});

test('what was planned owes one once it is over; mail and notes owe none', () => {
  const planned = { ...call, fields: { ...call.fields, state: 'planned' as const } };
  expect(owed({ planned: [planned] })).toHaveLength(1);
  expect(owed({ planned: [planned] }, '2026-11-19T10:00')).toEqual([]);
  expect(
    owed({ contacts: [mail('m', '2026-11-20T09:00', 'out'), contact('n', '2026-11-20T09:00', { medium: 'note' })] }),
  ).toEqual([]);
});

test('it is gone once the recap was sent or is not needed, and stays while it is a draft', () => {
  expect(owed({ contacts: [call], recaps: [recap({ insertedAt: 1 })] })).toHaveLength(1);
  expect(owed({ contacts: [call], recaps: [recap({ sentAt: time('2026-11-20T11:00') })] })).toEqual([]);
  expect(owed({ contacts: [call], recaps: [recap({ notNeededBecause: 'a test call' })] })).toEqual([]);
  expect(owed({ contacts: [call], recaps: [recap({ interactionId: 'other', sentAt: 1 })] })).toHaveLength(1);
});

test('a mail to a guest soon after, with the subject or the words of a recap, is one', () => {
  const sent = (at: string, fields: Parameters<typeof mail>[3]) =>
    owed({ contacts: [mail('m', at, 'out', fields), call] });
  expect(sent('2026-11-20T12:00', { subject: 'Re: Second phase' })).toEqual([]);
  expect(sent('2026-11-20T12:00', { subject: 'Notes from today' })).toEqual([]);
  expect(sent('2026-11-20T12:00', { subject: 'Zusammenfassung' })).toEqual([]);
  expect(sent('2026-11-20T12:00', { subject: 'Invoice' })).toHaveLength(1);
  expect(sent('2026-11-19T12:00', { subject: 'Second phase' })).toHaveLength(1);
  expect(sent('2026-12-20T12:00', { subject: 'Second phase' })).toHaveLength(1);
  expect(sent('2026-11-20T12:00', { subject: 'Second phase', participants: {} })).toHaveLength(1);
});

test.each(recapTemplates.flatMap(({ texts }) => mailLanguages.map((language) => [language, texts[language].subject])))(
  'a recap of ours in %s that was sent by hand is known by how it is called: %s',
  (_, subject) => {
    const sent = mail('m', '2026-11-20T12:00', 'out', { subject: subject.replace(/\{\{\w+\}\}/g, 'x') });
    expect(owed({ contacts: [sent, call] })).toEqual([]);
  },
);

test('what only mentions minutes or notes, or came before the end, is none', () => {
  const sent = (at: string, fields: Parameters<typeof mail>[3]) =>
    owed({ contacts: [mail('m', at, 'out', fields), call] }).length;
  expect(sent('2026-11-20T12:00', { subject: 'Tomorrow', summary: 'Do you have 15 minutes tomorrow?' })).toBe(1);
  expect(sent('2026-11-20T12:00', { subject: 'Invoice', summary: 'Please see the delivery notes.' })).toBe(1);
  expect(sent('2026-11-20T12:00', { subject: '15 minutes tomorrow?' })).toBe(1);
  expect(sent('2026-11-20T12:00', { subject: 'Minutes of the call' })).toBe(0);
  expect(sent('2026-11-20T09:01', { subject: 'Second phase', summary: 'I am running five min late' })).toBe(1);
  expect(sent('2026-11-20T10:00', { subject: 'Second phase' })).toBe(0);
});

test('the subject of a talk is found by its words, and a single word must be all of it', () => {
  const after = (talk: string, subject: string) => {
    const named = { ...call, fields: { ...call.fields, subject: talk } };
    return owed({ contacts: [mail('m', '2026-11-20T12:00', 'out', { subject }), named] }).length;
  };
  expect(after('Call', 'A recall of the product')).toBe(1);
  expect(after('Call', 'Please call me back')).toBe(1);
  expect(after('Call', 'Re: Call')).toBe(0);
  expect(after('Kick-off', 'Our kick-off on Friday')).toBe(0);
  expect(after('New shop', 'The new shopping list')).toBe(1);
  expect(after('', 'Anything')).toBe(1);
});

test('a recap of ours that was put into a mail is sent with the mail of its subject', () => {
  const draft = recap({ insertedAt: time('2026-11-20T11:00'), subject: 'What we agreed' });
  const went = (at: string, subject: string) =>
    owed({ recaps: [draft], contacts: [mail('m', at, 'out', { subject }), call] }).length;
  expect(went('2026-11-20T11:00', 'What we agreed')).toBe(0);
  expect(went('2026-11-20T11:00', 'Something else')).toBe(1);
  expect(went('2026-11-20T10:30', 'What we agreed')).toBe(1);
});

test('a meeting that everybody declined did not take place; one that was logged did', () => {
  const jean = { name: 'Jean', place: 'guest', status: 'declined' } as const;
  const off = { ...call.fields, participants: { 'jean@northwind.example': jean } };
  expect(owed({ planned: [{ ...call, fields: { ...off, state: 'planned' } }] })).toEqual([]);
  expect(owed({ contacts: [{ ...call, fields: off }] })).toHaveLength(1);
});
