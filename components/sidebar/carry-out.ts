import type { CallProblem } from '../../utils/messaging/contract.ts';
import { newId } from '../../utils/platform/ids.ts';
import type { Result } from '../../utils/platform/result.ts';
import { notify } from '../../utils/state/toasts.ts';
import { undo } from '../../utils/state/write.ts';
import { message } from '../ui/message.ts';
import { problemText } from '../ui/problem-text.ts';

/** Carries out a write, says that it was done and offers to take it back; else says why not. True if it was done. */
export async function carryOut(
  done: string,
  action: (operationId: string) => Promise<Result<unknown, CallProblem>>,
  operationId: string = newId(),
  /** What else there is to do once it was taken back. */
  takenBack: () => void = () => undefined,
): Promise<boolean> {
  const answer = await action(operationId);
  if (!answer.ok) {
    notify(problemText(answer.problem));
    return false;
  }
  notify(done, () => void takeBack(operationId, takenBack));
  return true;
}

async function takeBack(operationId: string, takenBack: () => void): Promise<void> {
  const problem = await undo(operationId);
  if (problem === null) takenBack();
  notify(problem === null ? message('ui_undone') : problemText(problem));
}
