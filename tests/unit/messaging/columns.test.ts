import { describe, expect, test } from 'vitest';
import { textColumn, wholeColumn, wordColumn } from '../../../utils/messaging/calls/columns.ts';

describe('a column', () => {
  test.each([
    ['texts', textColumn, ['a', ''], ['a', 1]],
    ['whole numbers', wholeColumn, [0, -3, Date.now()], [1, 1.5]],
    ['whole numbers that a number can tell apart', wholeColumn, [Number.MAX_SAFE_INTEGER], [2 ** 53]],
    ['words of an enumeration', wordColumn(['praise', 'request']), ['praise', 'praise'], ['praise', 'Praise']],
  ])('of %s takes these alone', (_, column, right, wrong) => {
    expect(column.safeParse(right)).toMatchObject({ success: true, data: right });
    expect(column.safeParse([])).toMatchObject({ success: true });
    expect(column.safeParse(wrong).success).toBe(false);
    expect(column.safeParse(right[0]).success).toBe(false);
  });
});
