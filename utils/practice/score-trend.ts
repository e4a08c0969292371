/** Fewer answers of a time say nothing of it. */
export const fewestAnswers = 5;

/**
 * How one time compares with the one before: `few` where there are too few answers to say, `same` where the difference may be
 * chance, else what it is, with the interval that it lies in (95 %).
 */
export type ScoreTrend =
  | { kind: 'few' }
  | { kind: 'same'; low: number; high: number }
  | { kind: 'better' | 'worse'; difference: number; low: number; high: number };

/**
 * Whether what answers count has changed: Welch's interval for the difference of two means, which is a change where it does
 * not include 0.
 */
export function scoreTrend(before: readonly number[], after: readonly number[]): ScoreTrend {
  if (before.length < fewestAnswers || after.length < fewestAnswers) return { kind: 'few' };
  const [one, other] = [spreadOf(before), spreadOf(after)];
  const difference = other.mean - one.mean;
  const margin = marginOf(one, other);
  const [low, high] = [difference - margin, difference + margin];
  if (low <= 0 && high >= 0) return { kind: 'same', low, high };
  return { kind: difference > 0 ? 'better' : 'worse', difference, low, high };
}

interface Spread {
  mean: number;
  /** The variance of the mean. */
  error: number;
  count: number;
}

function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return { mean, error: variance / count, count };
}

/** Half the width of the interval; 0 where all answers of each time are the same. */
function marginOf(one: Spread, other: Spread): number {
  const error = one.error + other.error;
  if (error === 0) return 0;
  const freedom = error ** 2 / (one.error ** 2 / (one.count - 1) + other.error ** 2 / (other.count - 1));
  return studentAt975(freedom) * Math.sqrt(error);
}

/** The 97.5th percentile of Student's t by its expansion (Abramowitz and Stegun, 26.7.5): to 0.01 from 4 degrees on. */
function studentAt975(freedom: number): number {
  const z = 1.959964;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, index) => sum + term / freedom ** (index + 1), z);
}
