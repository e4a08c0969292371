import { waitFor, type Signal } from './define-signal.ts';
import { dayAt, daysBetween, earliestOf } from './moment.ts';
import { promisesOf, undatedFrom, undatedStanding } from './promises.ts';

const name = 'promise-theirs';
const day = 24 * 60 * 60 * 1000;

/** What they promised and did not keep by its day, so that somebody asks. */
export const promiseTheirs: Signal = {
  name,
  look: (history) => promisesOf(history, 'them').map((promise) => waitFor(name, promise)),
  from: (timing) => (timing.due === null ? undatedFrom(timing) : earliestOf(timing.due) + day),
  judge(timing, moment) {
    if (timing.due === null) return undatedStanding(timing, moment, 'awaited-undated', 15);
    const over = daysBetween(timing.due, dayAt(moment.at, moment.zone));
    if (over < 1) return null;
    const because = [
      { reason: 'awaited-late', points: 30 },
      { reason: 'days-late', points: Math.min(over * 2, 30) },
    ];
    return { isLate: true, days: over, because };
  },
};
