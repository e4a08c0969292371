import { expect, test } from 'vitest';
import { stageBeside, sumsOf } from '../../../utils/practice/pipeline.ts';

test('values are summed currency by currency, the largest first; what has none is left out', () => {
  const values: [number | null, string][] = [
    [100, 'EUR'],
    [null, 'EUR'],
    [250.5, 'CHF'],
    [50, 'EUR'],
    [7, ''],
  ];
  expect(sumsOf(values.map(([value, currency]) => ({ value, currency })))).toEqual([
    { currency: 'CHF', value: 250.5 },
    { currency: 'EUR', value: 150 },
    { currency: '', value: 7 },
  ]);
});

test('there is no stage before the first and none behind the last', () => {
  expect(stageBeside('idea', 1)).toBe('talking');
  expect(stageBeside('idea', -1)).toBeNull();
  expect(stageBeside('lost', 1)).toBeNull();
});
