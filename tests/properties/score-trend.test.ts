import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestAnswers, scoreTrend } from '../../utils/practice/score-trend.ts';

const scores = (minLength: number, maxLength: number) =>
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength, maxLength });
const some = scores(fewestAnswers, 30);

describe('a trend', () => {
  test('is never seen where one of the two times has too few answers', () => {
    fc.assert(
      fc.property(scores(0, fewestAnswers - 1), scores(0, 50), (few, many) => {
        expect(scoreTrend(few, many)).toEqual({ kind: 'few' });
        expect(scoreTrend(many, few)).toEqual({ kind: 'few' });
      }),
    );
  });

  test('is the other way round where the times are, and none between a time and itself', () => {
    const opposite = { few: 'few', same: 'same', better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(scoreTrend(other, one).kind).toBe(opposite[scoreTrend(one, other).kind]);
        expect(scoreTrend(one, one).kind).toBe('same');
      }),
    );
  });

  test('is there only where the interval leaves out 0, and the same wherever the scale begins', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const trend = scoreTrend(one, other);
        if (trend.kind === 'few') throw new Error('there are enough');
        expect(trend.kind === 'same').toBe(trend.low <= 0 && trend.high >= 0);
        const shifted = (all: number[]) => all.map((score) => score + 64);
        expect(scoreTrend(shifted(one), shifted(other)).kind).toBe(trend.kind);
      }),
    );
  });

  test('is hardly ever seen in answers that only chance tells apart', () => {
    const drawn = fc.sample(fc.tuple(scores(12, 12), scores(12, 12)), { numRuns: 2000, seed: 7 });
    const seen = drawn.filter(([one, other]) => scoreTrend(one, other).kind !== 'same').length;
    expect(seen / drawn.length).toBeLessThan(0.08);
  });
});
