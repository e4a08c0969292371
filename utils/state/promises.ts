import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, ChangeNotice, Output } from '../messaging/contract.ts';
import { type KeptReading, startReading } from './keep-reading.ts';

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
/** The reading of the promises that are shown. */
let followed: KeptReading | null = null;

/** Shows the promises of a client and keeps them true; returns what stops it. */
export function followPromises(clientId: string): () => void {
  followed?.stop();
  const mine = startReading(concernsPromises, (isWanted) => read(clientId, isWanted), soon);
  followed = mine;
  return () => {
    mine.stop();
    if (followed !== mine) return;
    followed = null;
    promises.value = null;
  };
}

/** Reads again what is shown; nothing where no client is. */
export async function readPromises(): Promise<void> {
  await followed?.again();
}

async function read(clientId: string, isWanted: () => boolean): Promise<void> {
  const [listed, asked] = await Promise.all([
    call('commitment.list', { clientId, states: ['proposed', 'open'] }),
    call('question.list', { clientId }),
  ]);
  if (!isWanted()) return;
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
