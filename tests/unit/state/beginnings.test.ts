import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginnings } from '../../../utils/state/beginnings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers with how many questions there were before. */
function counting() {
  let count = 0;
  return beginnings((_question: string) => Promise.resolve((count += 1)));
}

test('what was begun is there, and is taken once', async () => {
  const { begin, here, take } = counting();
  expect(here('who')).toBeNull();
  await begin('who');
  expect(here('who')).toBe(1);
  expect(here('what')).toBeNull();
  expect(await take('who')).toBe(1);
  expect(here('who')).toBeNull();
  expect(await take('who')).toBe(2);
});

test('what nobody took is asked anew after a while', async () => {
  const { begin, here, take } = counting();
  await begin('who');
  vi.advanceTimersByTime(5001);
  expect(here('who')).toBeNull();
  expect(await take('who')).toBe(2);
});
