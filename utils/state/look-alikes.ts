import { batch, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, ChangeNotice, Output } from '../messaging/contract.ts';
import type { Decision, Proposal } from '../messaging/calls/look-alike.ts';
import { keepReading, type KeptReading, startReading } from './keep-reading.ts';

/** What is proposed, and how many there are beyond what is shown; null until it was read. */
export const lookAlikes = signal<Output<'look-alike.list'> | null>(null);
/** The pairs that were decided of; none until they were read. */
export const decisions = signal<readonly Decision[]>([]);
/** Why they could not be read; null where they were. */
export const lookAlikesProblem = signal<CallProblem | null>(null);

/** Writes come in rows: so long after the last one everything is read again, in milliseconds. */
const pause = 200;
/** The reading of what is proposed and decided, while it is shown. */
let followed: KeptReading | null = null;

/** Shows what is proposed and decided, and keeps it true; returns what stops it. */
export function followLookAlikes(): () => void {
  const mine = startReading(concernsLookAlikes, read, pause);
  followed = mine;
  return () => {
    mine.stop();
    if (followed !== mine) return;
    followed = null;
    lookAlikes.value = null;
  };
}

/** Reads again what is shown; nothing where it is not shown. */
export async function refreshLookAlikes(): Promise<void> {
  if (lookAlikes.peek() !== null) await readLookAlikes();
}

/** Reads again, also where nothing could be read before. */
export async function readLookAlikes(): Promise<void> {
  await followed?.again();
}

async function read(isWanted: () => boolean): Promise<void> {
  const [proposed, decided] = await Promise.all([
    call('look-alike.list', { clientId: null }),
    call('look-alike.decisions', {}),
  ]);
  if (!isWanted()) return;
  batch(() => {
    lookAlikesProblem.value = proposed.ok ? (decided.ok ? null : decided.problem) : proposed.problem;
    if (proposed.ok) lookAlikes.value = proposed.value;
    if (decided.ok) decisions.value = decided.value;
  });
}

/** Takes a pair off the list as soon as it was decided of: to look for all of them again takes its time. */
export function hideProposal({ kept, other }: Proposal): void {
  const shown = lookAlikes.peek();
  if (shown === null) return;
  const proposals = shown.proposals.filter((each) => each.kept.id !== kept.id || each.other.id !== other.id);
  lookAlikes.value = { proposals, total: shown.total - (shown.proposals.length - proposals.length) };
}

/** The surest proposal about the people of a client, and again whenever it may be another; returns what stops it. */
export function followProposalOf(clientId: string, show: (proposal: Proposal | null) => void): () => void {
  return keepReading(
    concernsLookAlikes,
    async (isWanted) => {
      const answer = await call('look-alike.list', { clientId });
      if (isWanted() && answer.ok) show(answer.value.proposals[0] ?? null);
    },
    pause,
  );
}

function concernsLookAlikes({ kind }: ChangeNotice['changed'][number]): boolean {
  return kind === 'person' || kind === 'client' || kind === 'verdict';
}
