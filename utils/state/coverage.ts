import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

type Rows = Output<'coverage.read'>['rows'];

/** Which days of which mailbox and calendar were seen; null until it was read. */
export const coverageRows = signal<Rows | null>(null);
export const coverageProblem = signal<CallProblem | null>(null);

/** Shows which days were seen of a span (`2026-11-25`, both included), and keeps it true; returns what stops it. */
export function followCoverage(from: string, until: string): () => void {
  let isWanted = true;
  const read = async () => {
    const answer = await call('coverage.read', { from, until });
    if (!isWanted) return;
    coverageProblem.value = answer.ok ? null : answer.problem;
    if (answer.ok) coverageRows.value = answer.value.rows;
  };
  void read();
  const stop = onChange(
    ({ kind }) => kind === 'coverage',
    () => void read(),
  );
  return () => {
    isWanted = false;
    stop();
    coverageRows.value = null;
  };
}
