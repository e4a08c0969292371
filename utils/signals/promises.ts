import type { ClientHistory } from './history.ts';
import type { Standing, Timing, Wait } from './define-signal.ts';
import { dayAt, daysBetween, type Moment } from './moment.ts';

/** A promise that nobody gave a date is asked about after so many days. */
const undatedDays = 14;

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

/**
 * When a promise without a date may come up: days are counted by midnights, the first of which may be a moment away, and one
 * of those days may lack an hour.
 */
export function undatedFrom({ since }: Timing): number {
  return since + ((undatedDays - 1) * 24 - 1) * 60 * 60 * 1000;
}

/** How a promise without a date stands; null while it is young. */
export function undatedStanding(
  { since }: Timing,
  { at, zone }: Moment,
  reason: string,
  points: number,
): Standing | null {
  const days = daysBetween(dayAt(since, zone), dayAt(at, zone));
  return days < undatedDays ? null : { isLate: false, days, because: [{ reason, points }] };
}
