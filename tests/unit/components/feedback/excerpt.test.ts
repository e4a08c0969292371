import { expect, test } from 'vitest';
import { excerptOf } from '../../../../components/feedback/excerpt.ts';

test('a long quote says that it goes on, a short one stands as it was said', () => {
  expect(excerptOf('Too late')).toBe('Too late');
  expect(excerptOf('once more '.repeat(40))).toMatch(/^(?:once more )+once more…$/);
});
