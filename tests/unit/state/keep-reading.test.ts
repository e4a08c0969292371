import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hearChange } from '../../../utils/state/changes.ts';
import { type KeptReading, startReading } from '../../../utils/state/keep-reading.ts';

let following: KeptReading | null = null;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  following?.stop();
  vi.useRealTimers();
});

const changed = (kind: string) => hearChange({ changed: [{ kind, id: 'one' }] });

/** Reads projects; each reading is answered when the test says so, and shows its number if that is wanted still. */
function readProjects() {
  const answers: (() => void)[] = [];
  const shown: number[] = [];
  following = startReading(
    ({ kind }) => kind === 'project',
    async (isWanted) => {
      const number = answers.length;
      await new Promise<void>((resolve) => answers.push(resolve));
      if (isWanted()) shown.push(number);
    },
    50,
  );
  const answer = async (number: number) => {
    answers[number]?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { reading: following, answers, shown, answer };
}

test('it is read at once, and once after a row of changes that concern it', async () => {
  const { answers, shown, answer } = readProjects();
  await answer(0);
  expect(shown).toEqual([0]);
  changed('project');
  await vi.advanceTimersByTimeAsync(40);
  changed('project');
  changed('client');
  await vi.advanceTimersByTimeAsync(40);
  expect(answers).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(10);
  expect(answers).toHaveLength(2);
});

test('of several readings only the last one is shown, whichever is answered first', async () => {
  const { reading, shown, answer } = readProjects();
  const last = reading.again();
  await answer(1);
  await answer(0);
  await last;
  expect(shown).toEqual([1]);
});

test('once it is stopped nothing is shown any more and nothing is read', async () => {
  const { reading, answers, shown, answer } = readProjects();
  changed('project');
  reading.stop();
  await vi.advanceTimersByTimeAsync(100);
  changed('project');
  await vi.advanceTimersByTimeAsync(100);
  await answer(0);
  expect([shown, answers.length]).toEqual([[], 1]);
});
