import type { NthWeekday, RulePattern } from './rule-pattern.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** A day as rules look at it. */
export interface RuleDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** A day by its number since 1970. */
export function ruleDay(number: number): RuleDay {
  const date = new Date(number * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The number since 1970 of a day; months and days beyond the last fall into the time after. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** What a rule leaves to its start: the day of the month for a monthly one, the weekday for a weekly one. */
export function completed(pattern: RulePattern, start: RuleDay): RulePattern {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = pattern;
  const sameWeekday = [{ weekday: start.weekday, nth: 0 }];
  const namesDays = [yearDays, monthDays, weekdays].some((list) => list.length > 0);
  if (namesDays) return pattern;
  if (frequency === 'WEEKLY' || weeks.length > 0) return { ...pattern, weekdays: sameWeekday };
  if (frequency === 'MONTHLY') return { ...pattern, monthDays: [start.day] };
  if (frequency !== 'YEARLY') return pattern;
  return { ...pattern, months: months.length ? months : [start.month], monthDays: [start.day] };
}

/** Whether the rule names this day of its months. */
export function isNamed(pattern: RulePattern, day: RuleDay, number: number): boolean {
  const { monthDays, yearDays, weeks, weekdays } = pattern;
  if (monthDays.length) {
    const length = dayNumber(day.year, day.month + 1, 1) - dayNumber(day.year, day.month, 1);
    if (!isAmong(monthDays, day.day, length)) return false;
  }
  if (yearDays.length && !isAmong(yearDays, ...placeInYear(day, number))) return false;
  if (weeks.length && !isAmong(weeks, ...weekOf(number, pattern.weekStart))) return false;
  return !weekdays.length || weekdays.some((one) => one.weekday === day.weekday && isNth(one, pattern, day, number));
}

/** Whether it is in a list that also counts from the end: -1 is the last. */
function isAmong(list: readonly number[], place: number, length: number): boolean {
  return list.includes(place) || list.includes(place - length - 1);
}

function placeInYear({ year }: RuleDay, number: number): [place: number, length: number] {
  const first = dayNumber(year, 1, 1);
  return [number - first + 1, dayNumber(year + 1, 1, 1) - first];
}

function isNth({ nth }: NthWeekday, { frequency, months, weeks }: RulePattern, day: RuleDay, number: number): boolean {
  if (nth === 0 || weeks.length > 0) return true;
  const isInMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0);
  if (!isInMonth && frequency !== 'YEARLY') return true;
  const first = isInMonth ? dayNumber(day.year, day.month, 1) : dayNumber(day.year, 1, 1);
  const next = isInMonth ? dayNumber(day.year, day.month + 1, 1) : dayNumber(day.year + 1, 1, 1);
  return nth > 0 ? Math.floor((number - first) / 7) + 1 === nth : Math.floor((next - 1 - number) / 7) + 1 === -nth;
}

/** The week's number in its year and how many that year has: the first week is the one with four days in the year. */
function weekOf(number: number, weekStart: number): [place: number, length: number] {
  const fourth = startOfWeek(number, weekStart) + 3;
  const { year } = ruleDay(fourth);
  const first = startOfWeek(dayNumber(year, 1, 4), weekStart);
  const following = startOfWeek(dayNumber(year + 1, 1, 4), weekStart);
  return [Math.floor((number - first) / 7) + 1, (following - first) / 7];
}

/** The first day of the week that a day is in. */
export function startOfWeek(number: number, weekStart: number): number {
  return number - ((ruleDay(number).weekday - weekStart + 7) % 7);
}
