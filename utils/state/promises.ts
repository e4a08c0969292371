import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, ChangeNotice, Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

export type Promised = Output<'commitment.list'>['commitments'][number];
export type Asked = Output<'question.list'>['questions'][number];

/** What is promised between us and a client and not settled yet, proposals first, and what they asked. */
export interface Promises {
  clientId: string;
  promised: readonly Promised[];
  asked: readonly Asked[];
}

/** Null until it was read, or where no client is shown. */
export const promises = signal<Promises | null>(null);
export const promisesProblem = signal<CallProblem | null>(null);

/** One write tells of several records: they are read once. In milliseconds. */
const soon = 60;
let followed: string | null = null;
/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Shows the promises of a client and keeps them true; returns what stops it. */
export function followPromises(clientId: string): () => void {
  followed = clientId;
  let timer: ReturnType<typeof setTimeout> | undefined;
  void readPromises();
  const stop = onChange(concernsPromises, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void readPromises(), soon);
  });
  return () => {
    clearTimeout(timer);
    stop();
    if (followed !== clientId) return;
    followed = null;
    reading += 1;
    promises.value = null;
  };
}

/** Reads again what is shown; nothing where no client is. */
export async function readPromises(): Promise<void> {
  const clientId = followed;
  if (clientId === null) return;
  const mine = ++reading;
  const [listed, asked] = await Promise.all([
    call('commitment.list', { clientId, states: ['proposed', 'open'] }),
    call('question.list', { clientId }),
  ]);
  if (mine !== reading) return;
  promisesProblem.value = listed.ok ? (asked.ok ? null : asked.problem) : listed.problem;
  if (!listed.ok || !asked.ok) return;
  promises.value = { clientId, promised: listed.value.commitments.toSorted(inOrder), asked: asked.value.questions };
}

/** Proposals first, then what is due soonest; what has no day last. */
function inOrder({ fields: one }: Promised, { fields: other }: Promised): number {
  const isProposed = Number(other.state === 'proposed') - Number(one.state === 'proposed');
  return isProposed || (one.due ?? '9999').localeCompare(other.due ?? '9999') || other.madeAt - one.madeAt;
}

function concernsPromises({ kind }: ChangeNotice['changed'][number]): boolean {
  return kind === 'commitment' || kind === 'question' || kind === 'interaction';
}
