import type { ContentLine } from '../content-lines/content-line.ts';
import { type EventTime, instantAt, type TimeReading, timesOf, wallIn } from './event-time.ts';
import type { EventVersion } from './event-version.ts';
import { readRulePattern, type RulePattern } from './rule-pattern.ts';
import type { RuleSteps } from './rule-steps.ts';
import { timesOfRule } from './rule-times.ts';
import { readWrittenTime, startOfDay } from './written-time.ts';
import { dayOf, utc, wallOf } from '../../dates/zone.ts';

/** A time that a series names, before its exceptions. */
export interface OriginalTime {
  start: EventTime;
  /** What exceptions call it: `2024-03-01T09:00:00Z`, or `2024-03-01` in a series of days. */
  id: string;
  /** Its day on the wall clock, which some name it by. */
  day: string;
}

const day = 24 * 60 * 60 * 1000;
/** Older than any contact: a birthday of 1904 begins here. */
const oldest = 0;
const mostOccurrences = 1000;

/** Whether an event has more than its one time. */
export function isSeries({ lines }: EventVersion): boolean {
  return lines.has('RRULE') || lines.has('RDATE');
}

/** A time as the occurrences of a series are told apart. */
export function originalTime(time: EventTime, series: EventTime): OriginalTime {
  const id = new Date(instantAt(time)).toISOString().replace('.000Z', 'Z');
  // Exchange writes the days of a series as midnights, in UTC too.
  const isOfDays = series.isDate && !time.isDate && time.zone === utc;
  const onDay = dayOf(isOfDays ? wallOf(instantAt(time), series.zone) : time.wall);
  return { start: time, id: series.isDate || time.isDate ? onDay : id, day: onDay };
}

/**
 * The times that a series names up to `last`, an instant: by its rules and dates, without those that it leaves out.
 *
 * One that begins in UTC (`…Z`) repeats in UTC, also where the calendar names a zone of its own (X-WR-TIMEZONE): that is
 * for times without a zone. Google names the zone of each series that has one (`DTSTART;TZID=…`), so that what it writes
 * in UTC was made in UTC, and its own page shows it an hour later in summer as well. The sample of x-wr-timezone that is
 * converted otherwise was changed by hand, as it says itself.
 */
export function timesOfSeries(
  version: EventVersion,
  start: EventTime,
  last: number,
  reading: TimeReading & { steps: RuleSteps },
): OriginalTime[] {
  const end = wallOf(last, start.zone);
  const rules = version.lines.get('RRULE') ?? [];
  const walls = new Set([start.wall]);
  const left = leftOut(version, start, reading);
  // One more tells that there are more.
  const most = mostOccurrences + left.size + 1;
  for (const rule of rules) for (const wall of wallsOfRule(rule, { start, end, most }, reading)) walls.add(wall);
  for (const wall of namedWalls(version, start, reading)) if (wall <= end) walls.add(wall);
  const sorted = [...walls].filter((wall) => wall >= oldest).toSorted((one, other) => one - other);
  const times = sorted
    .slice(-mostOccurrences - left.size)
    .map((wall) => originalTime({ ...start, wall }, start))
    .filter(({ id, day }) => !left.has(id) && !left.has(day));
  if (sorted.length - left.size > mostOccurrences) {
    reading.report('bad-rule', `more than ${mostOccurrences} occurrences: the last ${mostOccurrences} were taken`);
  }
  // Two times of a rule can be one moment where clocks are put forward.
  return [...new Map(times.map((time) => [time.id, time])).values()].slice(-mostOccurrences);
}

function wallsOfRule(
  line: ContentLine,
  { start, end, most }: { start: EventTime; end: number; most: number },
  { steps, report }: TimeReading & { steps: RuleSteps },
): number[] {
  const pattern = readRulePattern(line.value);
  const until = pattern ? lastOfRule(pattern, start) : null;
  if (!pattern || until === null) {
    report('bad-rule', line.value);
    return [];
  }
  const { times, isCutOff } = timesOfRule(pattern, start.wall, Math.min(end, until), steps, most);
  if (isCutOff) report('bad-rule', `too many times, ${times.length} were looked at: ${line.value}`);
  return times;
}

/** UNTIL on the wall clock of the series; a day is included whole. Null where it cannot be read. */
function lastOfRule({ until }: RulePattern, start: EventTime): number | null {
  if (!until) return Infinity;
  const time = readWrittenTime(until);
  if (!time) return null;
  const isMidnight = startOfDay(time.wall) === time.wall;
  const isUtc = time.offset !== null && !(start.isDate && isMidnight);
  const wall = isUtc ? wallOf(time.wall - (time.offset ?? 0), start.zone) : time.wall;
  return time.isDate || start.isDate ? startOfDay(wall) + day - 1 : wall;
}

/** RDATE; a day in a series of times is that day at the usual time. */
function namedWalls(version: EventVersion, start: EventTime, reading: TimeReading): number[] {
  const times = (version.lines.get('RDATE') ?? []).flatMap((line) =>
    timesOf(line, { ...reading, floating: start.zone }),
  );
  return times.map((time) => {
    if (start.isDate) return startOfDay(wallIn(time, start.zone));
    return time.isDate ? time.wall + (start.wall - startOfDay(start.wall)) : wallIn(time, start.zone);
  });
}

/** EXDATE, by what originals are called; those that name no zone are in that of the series. */
function leftOut(version: EventVersion, start: EventTime, reading: TimeReading): Set<string> {
  const times = (version.lines.get('EXDATE') ?? []).flatMap((line) =>
    timesOf(line, { ...reading, floating: start.zone }),
  );
  return new Set(times.map((time) => originalTime(time, start).id));
}
