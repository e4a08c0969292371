import { describe, expect, test } from 'vitest';
import { tableOf } from '../../bench/report.ts';
import { percentile } from '../../bench/result.ts';

describe('the benchmark', () => {
  test('takes a percentile among what was measured, in whatever order', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('marks what is over its budget, and nothing else', () => {
    const lines = tableOf([
      { name: 'kept', value: 50, unit: 'ms', budget: 50 },
      { name: 'missed', value: 1234.5, unit: 'ms', budget: 50 },
      { name: 'free', value: 9000, unit: 'ms' },
    ]).split('\n');
    expect(lines.map((line) => /OVER|ok/.exec(line)?.[0] ?? null)).toEqual([null, null, 'ok', 'OVER', null]);
    expect(lines[3]).toContain('1,235 ms');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});
