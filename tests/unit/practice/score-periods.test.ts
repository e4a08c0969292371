import { describe, expect, test } from 'vitest';
import { levelOf, scorePeriods } from '../../../utils/practice/score-periods.ts';
import { scoreTrend } from '../../../utils/practice/score-trend.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const answered = (score: number, month: string, sort: 'csat' | 'nps' = 'csat') => ({
  fields: fieldsOf('survey', { sort, score, state: 'answered', answeredAt: new Date(`${month}-15T12:00`).getTime() }),
});

describe('scores by quarter', () => {
  test('are those of one sort that were answered, the earliest quarter first', () => {
    const periods = scorePeriods(
      [
        answered(5, '2026-10'),
        answered(2, '2026-08'),
        answered(4, '2026-12'),
        answered(9, '2026-12', 'nps'),
        { fields: fieldsOf('survey', {}) },
      ],
      'csat',
    );
    expect(periods.map(({ quarter, answers, level }) => [quarter, answers.length, level])).toEqual([
      ['2026-Q3', 1, 2],
      ['2026-Q4', 2, 4.5],
    ]);
  });

  test('are the mean of 1 to 5, and promoters less detractors of 0 to 10', () => {
    expect(levelOf([5, 3].map((score) => ({ sort: 'csat', score })))).toBe(4);
    expect(levelOf([10, 9, 8, 6].map((score) => ({ sort: 'nps', score })))).toBe(25);
    expect(levelOf([])).toBe(0);
  });
});

describe('a trend of scores', () => {
  test('needs five answers of both times, and a difference that is no chance', () => {
    expect(scoreTrend([2, 2, 3, 2], [5, 5, 5, 5, 5]).kind).toBe('few');
    expect(scoreTrend([4, 5, 3, 4, 5], [5, 4, 4, 5, 4]).kind).toBe('same');
    expect(scoreTrend([2, 2, 3, 2, 3], [5, 5, 4, 5, 5])).toMatchObject({ kind: 'better', difference: 2.4 });
    expect(scoreTrend([5, 5, 5, 5, 5], [4, 4, 4, 4, 4])).toMatchObject({ kind: 'worse', low: -1, high: -1 });
  });

  test('lies in the interval of Welch: means 20.82 and 23.7 of 10 answers each', () => {
    const [one, other] = [
      [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 23.3],
      [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 24.2],
    ];
    const trend = scoreTrend(one, other);
    expect(trend).toMatchObject({ kind: 'better' });
    if (trend.kind !== 'better') return;
    expect([trend.low, trend.high].map((end) => Number(end.toFixed(1)))).toEqual([0.3, 5.5]);
  });
});
