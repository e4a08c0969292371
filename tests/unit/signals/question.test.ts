import { expect, test } from 'vitest';
import { asked, careOf, contact, mail } from './support.ts';

// A Friday.
const friday = '2026-11-20T15:00';

test('a question is late once the promised working hours have passed, over a weekend too', () => {
  const parts = { client: { responseHours: 4 }, questions: [asked('q', friday)] };
  expect(careOf('question', parts, '2026-11-22T20:00')).toMatchObject([{ isLate: false, weight: 40 }]);
  expect(careOf('question', parts, '2026-11-23T10:59')).toMatchObject([{ isLate: false }]);
  expect(careOf('question', parts, '2026-11-23T11:00')).toMatchObject([{ isLate: true, days: 3, weight: 64 }]);
});

test('the hours are those of the client’s clocks', () => {
  const client = { responseHours: 1, timeZone: 'America/New_York' };
  // In New York it is ten in the morning.
  const parts = { client, questions: [asked('q', friday)] };
  expect(careOf('question', parts, '2026-11-20T15:59', 'Europe/Berlin')).toMatchObject([{ isLate: false }]);
  expect(careOf('question', parts, '2026-11-20T16:00', 'Europe/Berlin')).toMatchObject([{ isLate: true }]);
});

test('a later mail of ours in the thread answers it, another one does not', () => {
  const questions = [asked('q', friday)];
  const after = (subject: string, at: string) =>
    careOf('question', { questions, contacts: [mail('m', at, 'out', { subject })] }, '2026-12-20T12:00');
  expect(after('Re: Offer', '2026-11-21T09:00')).toEqual([]);
  expect(after('Invoice', '2026-11-21T09:00')).toHaveLength(1);
  expect(after('Offer', '2026-11-19T09:00')).toHaveLength(1);
});

test('a talk with whoever asked ends the waiting, as for their mail; one with somebody else does not', () => {
  const parts = (guests: string[]) => {
    const guest = { name: '', place: 'guest', status: 'unknown' } as const;
    const participants = Object.fromEntries(guests.map((key) => [key, guest]));
    const call = contact('call', '2026-11-23T09:00', { participants });
    return { questions: [asked('q', friday)], contacts: [call, mail('m', friday, 'in')] };
  };
  for (const [guests, left] of [
    [[], 0],
    [['Jean'], 0],
    [['jean@northwind.example', 'bob@northwind.example'], 0],
    [['bob@northwind.example'], 1],
  ] as const) {
    expect(careOf('question', parts([...guests]), '2026-11-25T12:00')).toHaveLength(left);
    expect(careOf('unanswered', parts([...guests]), '2026-11-25T12:00')).toHaveLength(left);
  }
});

test('a question of long ago that is met only now is none that anybody waits on', () => {
  const parts = { questions: [asked('q', friday)] };
  expect(careOf('question', parts, '2027-01-04T12:00')).toMatchObject([{ isLate: true, days: 45 }]);
  expect(careOf('question', parts, '2027-01-05T12:00')).toEqual([]);
  expect(careOf('question', parts, '2028-11-20T12:00')).toEqual([]);
});

test('whoever asked is told by the name of their mails', () => {
  const jean = { name: 'Jean Dupont', place: 'from', status: 'unknown' } as const;
  const named = mail('m', friday, 'in', { participants: { 'jean@northwind.example': jean } });
  const parts = { questions: [asked('q', friday)], contacts: [named] };
  expect(careOf('question', parts, '2026-11-23T12:00')).toMatchObject([{ wait: { who: 'Jean Dupont' } }]);
});
