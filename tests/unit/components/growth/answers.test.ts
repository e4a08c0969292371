import { expect, test } from 'vitest';
import { editOf, typedKey, typedOf } from '../../../../components/first-meeting/answers.ts';
import { notAsked } from '../../../../components/first-meeting/questions.ts';
import type { Statement } from '../../../../utils/records/client.ts';

const statement = (text: string, fields: Partial<Statement> = {}): Statement => ({
  text,
  quote: null,
  source: null,
  confirmedOn: null,
  addedAt: 1,
  answers: null,
  ...fields,
});
const known = {
  goals: {
    other: statement('Not of the first meeting'),
    old: statement('Sell in Spain', { answers: 'reach' }),
    new: statement('Sell in France', {
      answers: 'reach',
      addedAt: 2,
      quote: 'France first',
      confirmedOn: '2026-11-02',
    }),
  },
  needs: { fear: statement('Another delay', { answers: 'fear' }) },
};

test('the form begins with the newest answers, and saved as they are they change nothing', () => {
  const typed = typedOf(known);
  expect(typed[typedKey('reach', 'text')]).toBe('Sell in France');
  expect(typed[typedKey('audience', 'text')]).toBe('');
  expect(editOf(typed, known, 9)).toEqual({ goals: { new: known.goals.new }, needs: { fear: known.needs.fear } });
});

test('a new answer is a goal or a need with its question; an emptied one goes, and nothing else does', () => {
  const typed = {
    ...typedOf(known),
    [typedKey('fear', 'text')]: ' ',
    [typedKey('audience', 'text')]: ' Their buyers ',
    [typedKey('audience', 'source')]: 'First call',
    [typedKey('audience', 'id')]: 'made once',
    [typedKey('proof', 'quote')]: 'a quote without an answer',
  };
  expect(editOf(typed, known, 9)).toEqual({
    goals: { new: known.goals.new },
    needs: {
      fear: null,
      'made once': statement('Their buyers', { source: 'First call', answers: 'audience', addedAt: 9 }),
    },
  });
});

test('what was not asked yet is told by its question', () => {
  expect(notAsked(known).map(({ answers }) => answers)).toEqual(['audience', 'proof']);
  expect(notAsked({ goals: {}, needs: {} })).toHaveLength(4);
});
