import { batch, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { type KeptReading, startReading } from './keep-reading.ts';

type Proposals = Output<'proposal.list'>;
export type Proposal = Proposals['proposals'][number];

/** What is proposed with any client, the newest first; null until it was read. */
export const proposals = signal<Proposals | null>(null);
export const proposalsProblem = signal<CallProblem | null>(null);

/** One write tells of several records: they are read once. In milliseconds. */
const soon = 60;
/** The reading of what is proposed, while somebody looks. */
let followed: KeptReading | null = null;

/** Keeps what is proposed true; returns what stops it. */
export function followProposals(): () => void {
  const mine = startReading(({ kind }) => kind === 'commitment' || kind === 'client', read, soon);
  followed = mine;
  return () => {
    mine.stop();
    if (followed !== mine) return;
    followed = null;
    proposals.value = null;
  };
}

/** Reads again what is shown; nothing where nobody looks. */
export async function readProposals(): Promise<void> {
  await followed?.again();
}

async function read(isWanted: () => boolean): Promise<void> {
  const answer = await call('proposal.list', {});
  if (!isWanted()) return;
  batch(() => {
    proposalsProblem.value = answer.ok ? null : answer.problem;
    if (answer.ok) proposals.value = answer.value;
  });
}
