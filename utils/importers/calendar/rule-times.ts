import { completed, ruleDay } from './rule-days.ts';
import type { RulePattern } from './rule-pattern.ts';
import { effortOf, periodAt, timesIn } from './rule-periods.ts';
import type { RuleSteps } from './rule-steps.ts';

/**
 * The times that a rule names. Not by ical.js, which never ends on a 30 February or an interval of a million years,
 * takes 29 February for 1 March in other years, does not know BYWEEKNO and a weekly BYSETPOS, and needs 20 µs a day.
 */
export interface RuleTimes {
  /** In order, on the wall clock; the start is always the first (RFC 5545, 3.8.5.3). */
  times: number[];
  /** The rule makes too much work: after the last of the times it may name others. */
  isCutOff: boolean;
}

const day = 24 * 60 * 60 * 1000;
/** No single rule may take more, in days and times looked at: a yearly one for 130 years. */
const mostSteps = 50_000;

/** The times from `start` to `last`, both included, on the wall clock. */
export function timesOfRule(written: RulePattern, start: number, last: number, steps: RuleSteps): RuleTimes {
  const pattern = completed(written, ruleDay(Math.floor(start / day)));
  const most = pattern.count ?? mostSteps;
  const times = [start];
  let left = mostSteps;
  for (let nth = 0; ; nth++) {
    const period = periodAt(pattern, start, nth);
    // Written so that the end of all dates, which is no number, is an end too.
    if (!(period.firstDay * day <= last)) return { times, isCutOff: false };
    const effort = effortOf(period, pattern);
    left -= effort;
    if (left < 0 || !steps.spend(effort)) return { times, isCutOff: true };
    for (const time of timesIn(period, pattern)) {
      if (time > last || times.length >= most) return { times, isCutOff: false };
      if (time > start) times.push(time);
    }
  }
}
