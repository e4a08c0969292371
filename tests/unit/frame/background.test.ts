import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageMessage } from '../../../utils/sites/frame-port.ts';
import { askBackground } from '../../../utils/frame/background.ts';
import { startRecording } from '../../../utils/frame/recording.ts';
import { threadView } from '../services/world.ts';
import { answering, dead, done, failing } from './page.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The answer, however long the pauses are. */
async function asked(call: Parameters<typeof askBackground>[0]) {
  const asking = askBackground(call, {});
  await vi.runAllTimersAsync();
  return asking;
}

test('a background that is dead, or cannot reach its store, is asked again', async () => {
  const calls = answering(dead, failing('unavailable'), failing('failed'), { ok: true, value: 7 });
  expect(await asked('frame.read')).toEqual({ value: 7, problem: null });
  expect(calls).toHaveLength(4);
});

test('what it refuses is not asked again', async () => {
  const calls = answering(failing('full'));
  expect(await asked('view.seen')).toMatchObject({ problem: 'full' });
  expect(calls).toHaveLength(1);
});

test('one that stays dead is given up', async () => {
  const calls = answering(dead);
  expect(await asked('view.seen')).toMatchObject({ problem: 'unavailable' });
  expect(calls).toHaveLength(4);
});

test('a step is told until it is known, under the same id each time', async () => {
  const calls = answering(dead, done);
  startRecording(() => {}, new AbortController().signal).step('recap-1', 'sent');
  await vi.runAllTimersAsync();
  const input = { operationId: 'recap-1 sent', recapId: 'recap-1', step: 'sent' };
  expect(calls).toEqual([
    { call: 'recap.step', input },
    { call: 'recap.step', input },
  ]);
});

test('a full disk is told to the sidebar, once, and that there is room again; and to a sidebar that comes later', async () => {
  const told: PageMessage[] = [];
  answering(failing('full'), failing('full'), done);
  const recording = startRecording((message) => told.push(message), new AbortController().signal);
  const see = async () => {
    recording.seen(threadView());
    await vi.runAllTimersAsync();
  };
  await see();
  await see();
  expect(told).toEqual([{ type: 'not-recorded', problem: 'full' }]);
  recording.repeat();
  expect(told).toHaveLength(2);
  await see();
  expect(told.at(-1)).toEqual({ type: 'not-recorded', problem: null });
});

test('a view that is gone again at once, or whose page is left, is not told of', async () => {
  const calls = answering(done, done);
  const leaving = new AbortController();
  const recording = startRecording(() => {}, leaving.signal);
  recording.seen(threadView({}, { key: 'gone' }));
  recording.seen(threadView({}, { key: 'read' }));
  await vi.runAllTimersAsync();
  recording.seen(threadView({}, { key: 'left' }));
  leaving.abort();
  await vi.runAllTimersAsync();
  expect(calls).toMatchObject([{ call: 'view.seen', input: { view: { key: 'read' } } }]);
  expect(calls).toHaveLength(1);
});
