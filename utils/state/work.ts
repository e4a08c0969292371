import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

export type Project = Output<'work.list'>['projects'][number];
export type Feedback = Output<'work.list'>['feedback'][number];

/** The work for the client that is shown, and what they say of it; null until it was read. */
export const work = signal<Output<'work.list'> | null>(null);
export const workProblem = signal<CallProblem | null>(null);

/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Shows the work for a client and keeps it true; returns what stops it. */
export function followWork(clientId: string): () => void {
  const read = async () => {
    const mine = ++reading;
    const answer = await call('work.list', { clientId });
    if (mine !== reading) return;
    workProblem.value = answer.ok ? null : answer.problem;
    if (answer.ok) work.value = answer.value;
  };
  void read();
  const stop = onChange(
    ({ kind }) => kind === 'project' || kind === 'feedback',
    () => void read(),
  );
  return () => {
    stop();
    reading += 1;
    work.value = null;
  };
}
