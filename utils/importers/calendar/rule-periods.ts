import { dayNumber, isNamed, ruleDay, startOfWeek } from './rule-days.ts';
import type { RulePattern } from './rule-pattern.ts';

const longestMonth = 31;
/** A part of a day takes as long as a week; nobody meets every second. */
const partEffort = 8;
const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** What a rule looks at as one: a year, a month, a week, a day or a part of one, and the times of day in it. */
export interface RulePeriod {
  firstDay: number;
  /** How many days. */
  days: number;
  hours: readonly number[];
  minutes: readonly number[];
  seconds: readonly number[];
}

/** The period in which a rule with this start looks for the nth time, from 0. */
export function periodAt(pattern: RulePattern, start: number, nth: number): RulePeriod {
  const steps = nth * pattern.interval;
  const startDay = Math.floor(start / day);
  const times = timesOfDay(pattern, start);
  switch (pattern.frequency) {
    case 'YEARLY': {
      const year = ruleDay(startDay).year + steps;
      return { ...daysFrom(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)), ...times };
    }
    case 'MONTHLY': {
      const { year, month } = ruleDay(startDay);
      return { ...daysFrom(dayNumber(year, month + steps, 1), dayNumber(year, month + steps + 1, 1)), ...times };
    }
    case 'WEEKLY':
      return { firstDay: startOfWeek(startDay, pattern.weekStart) + 7 * steps, days: 7, ...times };
    case 'DAILY':
      return { firstDay: startDay + steps, days: 1, ...times };
    case 'HOURLY':
      return partOfDay(pattern, start + steps * hour, { minutes: times.minutes, seconds: times.seconds });
    case 'MINUTELY':
      return partOfDay(pattern, start + steps * minute, { seconds: times.seconds });
    case 'SECONDLY':
      return partOfDay(pattern, start + steps * second, {});
  }
}

/** The number of the last period that begins at `last` or before; below 0 where none does. */
export function lastPeriod({ frequency, interval, weekStart }: RulePattern, start: number, last: number): number {
  const [startDay, lastDay] = [Math.floor(start / day), Math.floor(last / day)];
  const [from, to] = [ruleDay(startDay), ruleDay(lastDay)];
  const between = (unit: number) => Math.floor(last / unit) - Math.floor(start / unit);
  const steps = {
    YEARLY: to.year - from.year,
    MONTHLY: 12 * (to.year - from.year) + to.month - from.month,
    WEEKLY: (startOfWeek(lastDay, weekStart) - startOfWeek(startDay, weekStart)) / 7,
    DAILY: lastDay - startDay,
    HOURLY: between(hour),
    MINUTELY: between(minute),
    SECONDLY: between(second),
  };
  return Math.floor(steps[frequency] / interval);
}

/** The times that the rule names in a period, in order, on the wall clock. */
export function timesIn(period: RulePeriod, pattern: RulePattern): number[] {
  const times: number[] = [];
  for (const number of daysIn(period, pattern)) {
    for (const hours of period.hours) {
      for (const minutes of period.minutes) {
        for (const seconds of period.seconds) {
          times.push(number * day + hours * hour + minutes * minute + seconds * second);
        }
      }
    }
  }
  const { positions } = pattern;
  if (!positions.length) return times;
  return times.filter((_, at) => positions.includes(at + 1) || positions.includes(at - times.length));
}

/** How much there is to look at in a period, at the most. */
export function effortOf({ days, hours, minutes, seconds }: RulePeriod, pattern: RulePattern): number {
  const { months, frequency } = pattern;
  if (['HOURLY', 'MINUTELY', 'SECONDLY'].includes(frequency)) return partEffort;
  const lookedFor = months.length ? Math.min(days, longestMonth * months.length) : days;
  const looked = isOfWeekdays(pattern) ? pattern.weekdays.length : lookedFor;
  return looked * Math.max(1, hours.length * minutes.length * seconds.length);
}

/** The days that the rule names in a period; months that it does not name are not gone through. */
function daysIn({ firstDay, days }: RulePeriod, pattern: RulePattern): number[] {
  if (isOfWeekdays(pattern)) return daysOfWeek(firstDay, pattern);
  const named: number[] = [];
  let number = firstDay;
  while (number < firstDay + days) {
    const day = ruleDay(number);
    const isInMonth = !pattern.months.length || pattern.months.includes(day.month);
    if (isInMonth && isNamed(pattern, day, number)) named.push(number);
    number = isInMonth ? number + 1 : dayNumber(day.year, day.month + 1, 1);
  }
  return named;
}

/** Most series are: the days of a week need no looking for. */
function isOfWeekdays({ frequency, months, weeks, yearDays, monthDays }: RulePattern): boolean {
  return frequency === 'WEEKLY' && [months, weeks, yearDays, monthDays].every((list) => list.length === 0);
}

function daysOfWeek(firstDay: number, { weekdays, weekStart }: RulePattern): number[] {
  const days = weekdays.map(({ weekday }) => firstDay + ((weekday - weekStart + 7) % 7));
  return [...new Set(days)].toSorted((one, other) => one - other);
}

function daysFrom(firstDay: number, next: number): Pick<RulePeriod, 'firstDay' | 'days'> {
  return { firstDay, days: next - firstDay };
}

type TimesOfDay = Pick<RulePeriod, 'hours' | 'minutes' | 'seconds'>;

/** The hours, minutes and seconds that a rule names, else the ones of this moment. */
function timesOfDay({ hours, minutes, seconds }: RulePattern, moment: number): TimesOfDay {
  const date = new Date(moment);
  return {
    hours: hours.length ? hours : [date.getUTCHours()],
    minutes: minutes.length ? minutes : [date.getUTCMinutes()],
    seconds: seconds.length ? seconds : [date.getUTCSeconds()],
  };
}

/** An hour, a minute or a second: what is smaller is given, what is larger is that of the moment, where the rule has it. */
function partOfDay(pattern: RulePattern, moment: number, smaller: Partial<TimesOfDay>): RulePeriod {
  const own = timesOfDay({ ...pattern, hours: [], minutes: [], seconds: [] }, moment);
  const within = (list: readonly number[], among: readonly number[]): readonly number[] =>
    among.length ? list.filter((one) => among.includes(one)) : list;
  return {
    firstDay: Math.floor(moment / day),
    days: 1,
    hours: within(own.hours, pattern.hours),
    minutes: smaller.minutes ?? within(own.minutes, pattern.minutes),
    seconds: smaller.seconds ?? within(own.seconds, pattern.seconds),
  };
}
