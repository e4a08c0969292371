import { expect, test } from 'vitest';
import { candidatesOf } from '../../../utils/practice/candidates.ts';
import type { Statement } from '../../../utils/records/client.ts';
import { opportunity, practiceOf } from './client-support.ts';

const need = (addedAt: number, fields: Partial<Statement> = {}): Statement => ({
  text: 'A need',
  quote: null,
  source: null,
  confirmedOn: null,
  addedAt,
  answers: null,
  ...fields,
});

test('needs that nothing serves are candidates, the confirmed ones first, then the oldest', () => {
  const needs = { new: need(3), old: need(1), confirmed: need(2, { confirmedOn: '2026-11-01' }), served: need(0) };
  const opportunities = [opportunity('any', { needId: 'served', stage: 'lost' })];
  const found = candidatesOf(practiceOf({ opportunities }, { needs }));
  expect(found.map(({ needId }) => needId)).toEqual(['confirmed', 'old', 'new']);
});

test('whom it is for and what they fear is no work of its own', () => {
  const needs = { for: need(1, { answers: 'audience' }), fear: need(1, { answers: 'fear' }) };
  expect(candidatesOf(practiceOf({}, { needs }))).toEqual([]);
});
