import { batch, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { onChange } from './changes.ts';

type Proposals = Output<'proposal.list'>;
export type Proposal = Proposals['proposals'][number];

/** What is proposed with any client, the newest first; null until it was read. */
export const proposals = signal<Proposals | null>(null);
export const proposalsProblem = signal<CallProblem | null>(null);

/** One write tells of several records: they are read once. In milliseconds. */
const soon = 60;
let isFollowed = false;
/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Keeps what is proposed true; returns what stops it. */
export function followProposals(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  isFollowed = true;
  void readProposals();
  const stop = onChange(
    ({ kind }) => kind === 'commitment' || kind === 'client',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void readProposals(), soon);
    },
  );
  return () => {
    clearTimeout(timer);
    stop();
    isFollowed = false;
    reading += 1;
    proposals.value = null;
  };
}

/** Reads again what is shown; nothing where nobody looks. */
export async function readProposals(): Promise<void> {
  if (!isFollowed) return;
  const mine = ++reading;
  const answer = await call('proposal.list', {});
  if (mine !== reading) return;
  batch(() => {
    proposalsProblem.value = answer.ok ? null : answer.problem;
    if (answer.ok) proposals.value = answer.value;
  });
}
