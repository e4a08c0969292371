import { waitFor, type Signal } from './define-signal.ts';
import { dayAt, daysBetween, earliestOf } from './moment.ts';
import { promisesOf, undatedDays } from './promises.ts';

const name = 'promise-theirs';
const day = 24 * 60 * 60 * 1000;

/** What they promised and did not keep by its day, so that somebody asks. */
export const promiseTheirs: Signal = {
  name,
  look: (history) => promisesOf(history, 'them').map((promise) => waitFor(name, promise)),
  from: ({ due, since }) => (due === null ? since + undatedDays * day : earliestOf(due) + day),
  judge({ due, since }, { at, zone }) {
    const today = dayAt(at, zone);
    if (due === null) {
      const age = daysBetween(dayAt(since, zone), today);
      return age < undatedDays
        ? null
        : { isLate: false, days: age, because: [{ reason: 'awaited-undated', points: 15 }] };
    }
    const over = daysBetween(due, today);
    if (over < 1) return null;
    const because = [
      { reason: 'awaited-late', points: 30 },
      { reason: 'days-late', points: Math.min(over * 2, 30) },
    ];
    return { isLate: true, days: over, because };
  },
};
