import type { ClientHistory } from './history.ts';
import type { Wait } from './define-signal.ts';

/** A promise that nobody gave a date is asked about after so many days. */
export const undatedDays = 14;

/** The open promises of one side, as what waits. */
export function promisesOf(
  { promises }: ClientHistory,
  owedBy: 'us' | 'them',
): Pick<Wait, 'key' | 'title' | 'who' | 'since' | 'due' | 'evidence'>[] {
  return promises
    .filter(({ fields }) => fields.owedBy === owedBy)
    .map(({ id, fields }) => ({
      key: id,
      title: fields.what,
      who: fields.who,
      since: fields.madeAt,
      due: fields.due,
      evidence: [
        { kind: 'commitment' as const, id },
        ...(fields.interactionId === null ? [] : [{ kind: 'interaction' as const, id: fields.interactionId }]),
      ],
    }));
}
