import type { CallProblem, Parsed } from '../../messaging/contract.ts';
import { done } from '../../messaging/router.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { Context } from '../context.ts';
import { recordsToKeepApart, recordsToMerge } from './merge.ts';
import { verdictToTakeBack } from './part.ts';
import { verdictId } from './verdicts.ts';
import { finishWork, startWork } from './work.ts';

type Answer = Promise<Result<Record<string, never>, CallProblem>>;

/** Makes two records one, and names the decision. What is still at work of earlier ones is finished first. */
export async function merge(
  context: Context,
  pair: Parsed<'look-alike.merge'>,
): Promise<Result<{ decisionId: string }, CallProblem>> {
  const merged = await decide(context, pair.operationId, (reader, now) => recordsToMerge(reader, pair, now));
  return merged.ok ? success({ decisionId: verdictId(pair.about, pair.keptId, pair.otherId) }) : merged;
}

/** Says that two records are two: they are not proposed again. */
export async function keepApart(context: Context, pair: Parsed<'look-alike.apart'>): Answer {
  return decide(context, pair.operationId, (reader, now) => recordsToKeepApart(reader, pair, now));
}

/** Takes a decision back. */
export async function takeBack(context: Context, input: Parsed<'look-alike.take-back'>): Answer {
  const { operationId, decisionId, afterwards } = input;
  return decide(context, operationId, (reader, now) =>
    verdictToTakeBack(reader, decisionId, { afterwards, operationId, now }),
  );
}

/** Writes a decision and what follows from it; `unknown` where what it is about is not there any more. */
async function decide(
  { store, clock }: Context,
  operationId: string,
  plan: (reader: Reader, now: number) => Promise<Change[]>,
): Answer {
  const before = await finishWork(store);
  if (!before.ok) return before;
  let changes: Change[] = [];
  const written = await store.write(operationId, async (reader) => {
    changes = await plan(reader, clock());
    return changes;
  });
  if (!written.ok) return written;
  if (!written.value.repeated && changes.length === 0) return failure('unknown', 'no such record');
  if (changes.some(({ kind }) => kind === 'client')) await startWork();
  const finished = await finishWork(store);
  return finished.ok ? done : finished;
}
