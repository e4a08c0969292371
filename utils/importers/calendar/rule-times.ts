import { completed, ruleDay } from './rule-days.ts';
import type { RulePattern } from './rule-pattern.ts';
import { effortOf, lastPeriod, periodAt, timesIn } from './rule-periods.ts';
import type { RuleSteps } from './rule-steps.ts';

/**
 * The times that a rule names. Not by ical.js, which never ends on a 30 February or an interval of a million years,
 * takes 29 February for 1 March in other years, does not know BYWEEKNO and a weekly BYSETPOS, and needs 20 µs a day.
 */
export interface RuleTimes {
  /** In order, on the wall clock; the start is always the first (RFC 5545, 3.8.5.3). */
  times: number[];
  /** The rule makes too much work: it names more, between the start and the others, or after a rule's `COUNT`. */
  isCutOff: boolean;
}

const day = 24 * 60 * 60 * 1000;
/** No single rule may take more, in days and times looked at: a yearly one for 130 years. */
const mostSteps = 50_000;
/** What is made of a time later takes longer than to look for it. */
const effortOfTime = 2;

/** What is looked for: the times from `start` to `last`, both included, on the wall clock. */
interface Sought {
  pattern: RulePattern;
  start: number;
  last: number;
}

/**
 * The times from `start` to `last`, both included, on the wall clock. Of a rule that goes on, the newest: so many of them
 * are looked for from the end, and what lies before is not gone through. One with a COUNT has to be counted through.
 */
export function timesOfRule(
  written: RulePattern,
  start: number,
  last: number,
  steps: RuleSteps,
  newest = Infinity,
): RuleTimes {
  const pattern = completed(written, ruleDay(Math.floor(start / day)));
  const share = steps.takeShare();
  let left = Math.min(mostSteps, share);
  const unused = share - left;
  const spend = (effort: number): boolean => {
    if (effort > left) return false;
    left -= effort;
    return true;
  };
  const sought = { pattern, start, last };
  const found =
    pattern.count === null ? newestTimes(sought, newest, spend) : countedTimes(sought, pattern.count, spend);
  steps.giveBack(unused + left);
  return found;
}

function newestTimes({ pattern, start, last }: Sought, most: number, spend: (effort: number) => boolean): RuleTimes {
  const backwards: number[] = [];
  const times = () => [start, ...backwards.toReversed()];
  for (let nth = lastPeriod(pattern, start, last); nth >= 0 && backwards.length < most; nth--) {
    const period = periodAt(pattern, start, nth);
    if (!spend(effortOf(period, pattern))) return { times: times(), isCutOff: true };
    const inPeriod = timesIn(period, pattern).filter((time) => time > start && time <= last);
    backwards.push(...inPeriod.toReversed());
    if (!spend(effortOfTime * inPeriod.length)) return { times: times(), isCutOff: true };
  }
  return { times: times(), isCutOff: false };
}

function countedTimes({ pattern, start, last }: Sought, count: number, spend: (effort: number) => boolean): RuleTimes {
  const times = [start];
  for (let nth = 0; ; nth++) {
    const period = periodAt(pattern, start, nth);
    // Written so that the end of all dates, which is no number, is an end too.
    if (!(period.firstDay * day <= last)) return { times, isCutOff: false };
    if (!spend(effortOf(period, pattern))) return { times, isCutOff: true };
    const inPeriod = timesIn(period, pattern);
    for (const time of inPeriod) {
      if (time > last || times.length >= count) return { times, isCutOff: false };
      if (time > start) times.push(time);
    }
    if (!spend(effortOfTime * inPeriod.length)) return { times, isCutOff: true };
  }
}
