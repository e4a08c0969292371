import { expect, test } from 'vitest';
import { asked, careOf, contact, mail } from './support.ts';

const received = mail('m', '2026-11-16T09:00', 'in');

test('mail waits once two working days have passed, and for six weeks', () => {
  const parts = { contacts: [received] };
  expect(careOf('unanswered', parts, '2026-11-17T16:59')).toEqual([]);
  expect(careOf('unanswered', parts, '2026-11-17T17:00')).toMatchObject([
    { isLate: true, wait: { who: 'jean@northwind.example', title: 'Offer' } },
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

test('nor does it wait once the question was decided, whatever about', () => {
  const decidedQuestions = [asked('q', '2026-11-16T09:00', { interactionId: 'm', state: 'dropped' })];
  expect(careOf('unanswered', { contacts: [received], decidedQuestions }, '2026-11-25T12:00')).toEqual([]);
});
