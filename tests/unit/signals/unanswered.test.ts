import { expect, test } from 'vitest';
import { asked, careOf, contact, mail } from './support.ts';

const received = mail('m', '2026-11-16T09:00', 'in');

test('mail waits once two working days have passed, and for six weeks, under the name of whoever wrote it', () => {
  const parts = { contacts: [received] };
  expect(careOf('unanswered', parts, '2026-11-17T16:59')).toEqual([]);
  expect(careOf('unanswered', parts, '2026-11-17T17:00')).toMatchObject([
    { isLate: true, wait: { who: 'Jean', title: 'Offer' } },
  ]);
  expect(careOf('unanswered', parts, '2027-01-10T17:00')).toEqual([]);
});

test('a reply or a talk answers it; only the last mail of a thread waits', () => {
  const late = '2026-11-25T12:00';
  expect(careOf('unanswered', { contacts: [mail('r', '2026-11-17T09:00', 'out'), received] }, late)).toEqual([]);
  expect(careOf('unanswered', { contacts: [contact('call', '2026-11-17T09:00'), received] }, late)).toEqual([]);
  const again = mail('again', '2026-11-18T09:00', 'in', { subject: 'Re: Offer' });
  expect(careOf('unanswered', { contacts: [again, received] }, late)).toMatchObject([{ wait: { key: 'again' } }]);
});

test('a mail with a question in it is told by its question', () => {
  const questions = [asked('q', '2026-11-16T09:00', { interactionId: 'm' })];
  expect(careOf('unanswered', { contacts: [received], questions }, '2026-11-25T12:00')).toEqual([]);
});

const maria = { name: 'Maria Lang', place: 'to', status: 'unknown' } as const;
const jean = { name: 'Jean Dupont', place: 'from', status: 'unknown' } as const;
const wrote = (summary: string) => {
  const participants = { 'jean@northwind.example': jean, 'maria@acme.example': maria };
  return careOf(
    'unanswered',
    { contacts: [{ ...received, fields: { ...received.fields, summary, participants } }] },
    '2026-11-25T12:00',
  );
};

test.each([
  'Thanks!',
  'Hi Maria, thanks a lot, that works. Best regards, Jean Dupont | Head of Sales | Tel. +33 1 23 45',
  'Perfect, thank you so much for the quick reply! Jean',
  'Alles klar, vielen Dank! Liebe Grüße Jean',
  'Perfecto, muchas gracias. Un saludo, Jean',
  'OK',
])('a mail that only thanks or says yes waits for nothing: %s', (summary) => {
  expect(wrote(summary)).toEqual([]);
});

test.each([
  'Thanks, and the invoice?',
  'Thanks. Please call me back.',
  'Danke, wir brauchen die Zahlen.',
  '',
  'Jean',
  'OK?',
])('one that says more does, and one whose words are not known: %s', (summary) => {
  expect(wrote(summary)).toHaveLength(1);
});

test('after thanks nothing earlier of the thread waits; what a program sends is as if it had not come', () => {
  const thanks = mail('thanks', '2026-11-18T09:00', 'in', { subject: 'Re: Offer', summary: 'Great, thank you!' });
  expect(careOf('unanswered', { contacts: [thanks, received] }, '2026-11-25T12:00')).toEqual([]);
  for (const subject of [
    'Automatic reply: Offer',
    'Out of office',
    'Abwesenheitsnotiz: Angebot',
    'Respuesta automática: x',
  ])
    expect(
      careOf('unanswered', { contacts: [mail('a', '2026-11-16T09:00', 'in', { subject })] }, '2026-11-25T12:00'),
    ).toEqual([]);
  for (const subject of ['Auto insurance', 'Automatic replies do not work', 'Office'])
    expect(
      careOf('unanswered', { contacts: [mail('a', '2026-11-16T09:00', 'in', { subject })] }, '2026-11-25T12:00'),
    ).toHaveLength(1);
});

test('nor does it wait once the question was decided, whatever about', () => {
  const decidedQuestions = [asked('q', '2026-11-16T09:00', { interactionId: 'm', state: 'dropped' })];
  expect(careOf('unanswered', { contacts: [received], decidedQuestions }, '2026-11-25T12:00')).toEqual([]);
});
