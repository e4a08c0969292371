import type { Decision, Proposal } from '../../utils/messaging/calls/look-alike.ts';
import type { CallProblem, Input } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Result } from '../../utils/platform/result.ts';
import { hideProposal, refreshLookAlikes } from '../../utils/state/look-alikes.ts';
import { notify } from '../../utils/state/toasts.ts';
import { undo, write } from '../../utils/state/write.ts';
import { isolated } from '../ui/isolated.ts';
import { message } from '../ui/message.ts';
import { problemText } from '../ui/problem-text.ts';
import { nameOfSide } from './side-name.ts';

type Pair = Pick<Input<'look-alike.merge'>, 'about' | 'keptId' | 'otherId'>;

/** Makes the two one; the notice takes it back, and they are proposed again. */
export async function mergePair(proposal: Proposal): Promise<void> {
  const pair = pairOf(proposal);
  const [kept, other] = namesOf(proposal);
  hideProposal(proposal);
  const merged = await write('look-alike.merge', { operationId: newId(), ...pair });
  const takeBack = merged.ok ? () => unmerge(merged.value.decisionId) : null;
  await told(merged, message('lookAlike_merged', other, kept), takeBack);
}

/** Says that the two are two; the notice takes it back. */
export async function keepPairApart(proposal: Proposal): Promise<void> {
  const operationId = newId();
  hideProposal(proposal);
  const apart = await write('look-alike.apart', { operationId, ...pairOf(proposal) });
  await told(apart, message('lookAlike_keptApart', ...namesOf(proposal)), async () => {
    const problem = await undo(operationId);
    notify(problem === null ? message('ui_undone') : problemText(problem));
  });
}

/** Makes two of one again; the notice merges them anew. */
export async function takeApart(decision: Decision): Promise<void> {
  const { about, keptId, otherId, id } = decision;
  const parted = await write('look-alike.take-back', { operationId: newId(), decisionId: id, afterwards: 'apart' });
  await told(parted, message('lookAlike_parted', ...calledThen(decision)), async () => {
    const again = await write('look-alike.merge', { operationId: newId(), about, keptId, otherId });
    await told(again, message('ui_undone'), null);
  });
}

/** Lets two that were kept apart be proposed again. */
export async function askAgain(decision: Decision): Promise<void> {
  const operationId = newId();
  const open = await write('look-alike.take-back', { operationId, decisionId: decision.id, afterwards: 'open' });
  await told(open, message('lookAlike_reopened', ...calledThen(decision)), null);
}

/** The names of the two as they were when it was decided. */
export function calledThen({ keptName, otherName }: Decision): [string, string] {
  return [isolated(keptName), isolated(otherName)];
}

async function unmerge(decisionId: string): Promise<void> {
  const back = await write('look-alike.take-back', { operationId: newId(), decisionId, afterwards: 'open' });
  await told(back, message('ui_undone'), null);
}

function pairOf({ about, kept, other }: Proposal): Pair {
  return { about, keptId: kept.id, otherId: other.id };
}

function namesOf({ kept, other }: Proposal): [string, string] {
  return [isolated(nameOfSide(kept)), isolated(nameOfSide(other))];
}

/** Says what was done and how it is taken back, or why it was not done. */
async function told(
  answer: Result<unknown, CallProblem>,
  done: string,
  takeBack: (() => Promise<void>) | null,
): Promise<void> {
  if (answer.ok) notify(done, takeBack === null ? null : () => void takeBack());
  else notify(problemText(answer.problem));
  await refreshLookAlikes();
}
