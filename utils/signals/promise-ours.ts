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
  from: (timing) => (timing.due === null ? undatedFrom(timing) : earliestOf(timing.due) - ahead * day),
  judge(timing, moment) {
    if (timing.due === null) return undatedStanding(timing, moment, 'promise-undated', 25);
    const over = daysBetween(timing.due, dayAt(moment.at, moment.zone));
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
