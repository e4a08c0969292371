import { type ContentLine, readContentLine } from '../content-lines/content-line.ts';
import { readRulePattern } from './rule-pattern.ts';
import type { RuleSteps } from './rule-steps.ts';
import { timesOfRule } from './rule-times.ts';
import { offsetOf, readWrittenTime, writtenTimes } from './written-time.ts';
import type { Zone } from '../../dates/zone.ts';

/** From when on clocks are this far ahead of UTC, in milliseconds. */
interface Change {
  at: number;
  before: number;
  after: number;
}

const [firstYear, lastInstant] = [1970, Date.UTC(2050, 0, 1)];

/**
 * The zone that a VTIMEZONE describes; null where it describes none. Its changes are unfolded from 1970 to 2050: rules of
 * Windows begin in 1601.
 */
export function customZone(lines: readonly string[], steps: RuleSteps): Zone | null {
  const changes = observancesOf(lines)
    .flatMap((observance) => changesOf(observance, steps))
    .toSorted((one, other) => one.at - other.at);
  const [first] = changes;
  if (!first) return null;
  return {
    offsetAt(instant) {
      const next = firstAfter(changes, instant);
      return changes[next - 1]?.after ?? first.before;
    },
  };
}

/** How many of the changes are at this instant or before it. */
function firstAfter(changes: readonly Change[], instant: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? Infinity) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines of each STANDARD and DAYLIGHT in it. */
function observancesOf(lines: readonly string[]): ContentLine[][] {
  const observances: ContentLine[][] = [];
  for (const text of lines) {
    if (/^BEGIN:/i.test(text)) observances.push([]);
    const line = readContentLine(text);
    if (line) observances.at(-1)?.push(line);
  }
  return observances;
}

function changesOf(observance: readonly ContentLine[], steps: RuleSteps): Change[] {
  const value = (name: string): string => observance.find((line) => line.name === name)?.value ?? '';
  const [before, after] = [offsetOf(value('TZOFFSETFROM')), offsetOf(value('TZOFFSETTO'))];
  const start = readStart(value('DTSTART'));
  if (before === null || after === null || start === null) return [];
  const named = observance.filter(({ name }) => name === 'RDATE').flatMap(writtenTimes);
  const walls = [
    ...ruleTimes(value('RRULE'), start, before, steps),
    ...named.flatMap((time) => (time ? [time.offset === null ? time.wall : time.wall + time.offset + before] : [])),
  ];
  return walls.map((wall) => ({ at: wall - before, before, after }));
}

/** Zones may begin in the year 1, which is no time for anything else. */
function readStart(text: string): number | null {
  const year = Number(text.slice(0, 4));
  const early = year < firstYear && /^\d{4}/.test(text);
  return readWrittenTime(early ? text.replace(/^\d{4}/, String(firstYear)) : text)?.wall ?? null;
}

function ruleTimes(rule: string, start: number, before: number, steps: RuleSteps): number[] {
  const pattern = readRulePattern(rule);
  if (!pattern) return [start];
  const until = readWrittenTime(pattern.until);
  const end = until && until.offset !== null ? until.wall + before : until?.wall;
  return timesOfRule(pattern, start, Math.min(end ?? lastInstant, lastInstant), steps).times;
}
