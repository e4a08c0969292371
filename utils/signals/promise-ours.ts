import { waitFor, type Signal } from './define-signal.ts';
import { dayAt, daysBetween, earliestOf } from './moment.ts';
import { promisesOf, undatedFrom, undatedStanding } from './promises.ts';

const name = 'promise-ours';
/** A promise is shown so many days before it is due. */
const ahead = 2;
const day = 24 * 60 * 60 * 1000;

/** What we promised: due soon, due today, or late. One without a date comes up after a while. */
export const promiseOurs: Signal = {
  name,
  look: (history) => promisesOf(history, 'us').map((promise) => waitFor(name, promise)),
  from: (wait) => (wait.due === null ? undatedFrom(wait) : earliestOf(wait.due) - ahead * day),
  judge(wait, moment) {
    if (wait.due === null) return undatedStanding(wait, moment, 'promise-undated', 25);
    const over = daysBetween(wait.due, dayAt(moment.at, moment.zone));
    if (over < -ahead) return null;
    if (over < 0) return { isLate: false, days: over, because: [{ reason: 'promise-soon', points: 30 }] };
    if (over === 0) return { isLate: false, days: 0, because: [{ reason: 'promise-today', points: 50 }] };
    const because = [
      { reason: 'promise-late', points: 60 },
      { reason: 'days-late', points: Math.min(over * 4, 40) },
    ];
    return { isLate: true, days: over, because };
  },
};
