import type { Result } from '../platform/result.ts';
import type { CallName, CallProblem, Input, Output } from './contract.ts';

/**
 * What a page answers itself, where it can: reading from the disk takes no message, and no background that has to be started
 * first. Null where the background has to be asked after all.
 */
export type AnswersHere = {
  [Name in CallName]?: (input: Input<Name>) => Promise<Result<Output<Name>, CallProblem> | null>;
};

let answers: AnswersHere = {};

/** Has some calls of this page answered in it. */
export function answerHere(some: AnswersHere): void {
  answers = some;
}

/** The answer of this page itself; null where it has none. */
export function answeredHere<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>, CallProblem> | null> | null {
  return answers[name]?.(input) ?? null;
}
