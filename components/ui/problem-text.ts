import type { CallProblem } from '../../utils/messaging/contract.ts';
import { message, type MessageKey } from './message.ts';

const texts: Record<CallProblem, MessageKey> = {
  gone: 'problem_gone',
  full: 'problem_full',
  unavailable: 'problem_unavailable',
  invalid: 'problem_invalid',
  malformed: 'problem_invalid',
  off: 'problem_off',
  unknown: 'problem_unknown',
  forbidden: 'problem_failed',
  failed: 'problem_failed',
};

/** What went wrong, in a line that says the way on. */
export function problemText(problem: CallProblem): string {
  return message(texts[problem]);
}
