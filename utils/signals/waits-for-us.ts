import type { Wait } from './define-signal.ts';
import type { ClientHistory } from './history.ts';
import { isToCome, lookAt } from './needs-care.ts';

/** What a mail or a talk of ours ends, however long ago it was: a question, a mail, a talk without a recap. */
const endedByUs: ReadonlySet<string> = new Set(['question', 'unanswered', 'recap-owed']);

/** What waits for a contact of ours at a moment or after it, as far as a history tells: what ended it may lie further back. */
export function waitsForUs(history: ClientHistory, at: number): Wait[] {
  return lookAt(history).filter((wait) => endedByUs.has(wait.signal) && isToCome(wait, at));
}
