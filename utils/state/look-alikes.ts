import { batch, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, ChangeNotice, Output } from '../messaging/contract.ts';
import type { Decision, Proposal } from '../messaging/calls/look-alike.ts';
import { onChange } from './changes.ts';

/** What is proposed, and how many there are beyond what is shown; null until it was read. */
export const lookAlikes = signal<Output<'look-alike.list'> | null>(null);
export const decisions = signal<readonly Decision[]>([]);
export const lookAlikesProblem = signal<CallProblem | null>(null);

/** Writes come in rows: so long after the last one everything is read again, in milliseconds. */
const pause = 200;
/** Counts the readings: only the last one is shown. */
let reading = 0;

/** Shows what is proposed and decided, and keeps it true; returns what stops it. */
export function followLookAlikes(): () => void {
  void readLookAlikes();
  const stop = onLookAlikeChange(() => void readLookAlikes());
  return () => {
    stop();
    reading += 1;
    lookAlikes.value = null;
  };
}

/** Reads again what is shown; nothing where it is not shown. */
export async function refreshLookAlikes(): Promise<void> {
  if (lookAlikes.peek() !== null) await readLookAlikes();
}

export async function readLookAlikes(): Promise<void> {
  const mine = ++reading;
  const [proposed, decided] = await Promise.all([
    call('look-alike.list', { clientId: null }),
    call('look-alike.decisions', {}),
  ]);
  if (mine !== reading) return;
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
  let isFollowed = true;
  const read = async () => {
    const answer = await call('look-alike.list', { clientId });
    if (isFollowed && answer.ok) show(answer.value.proposals[0] ?? null);
  };
  void read();
  const stop = onLookAlikeChange(() => void read());
  return () => {
    isFollowed = false;
    stop();
  };
}

function onLookAlikeChange(hear: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const stop = onChange(concernsLookAlikes, () => {
    clearTimeout(soon);
    soon = setTimeout(hear, pause);
  });
  return () => {
    clearTimeout(soon);
    stop();
  };
}

function concernsLookAlikes({ kind }: ChangeNotice['changed'][number]): boolean {
  return kind === 'person' || kind === 'client' || kind === 'verdict';
}
