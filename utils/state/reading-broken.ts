import { signal } from '@preact/signals';
import { logProblem } from '../platform/log.ts';

/** True once the reading of texts broke or could not be loaded: what mails and notes promise is not proposed then. */
export const isReadingBroken = signal(false);

/** Remembers that a text could not be read, so that it is said where its promises would stand. */
export function readingBroke(where: string, problem: unknown): void {
  logProblem(where, problem);
  isReadingBroken.value = true;
}
