import type { Zone } from './zone.ts';

const second = 1000;
/** No zone changes its clocks and changes them back within so few days. */
const block = 8 * 24 * 60 * 60 * 1000;

/** Those that were asked for: thousands of clients are in few zones. */
const known = new Map<string, Zone | null>();

/** The zone that the browser knows by this IANA name; null where it knows none. */
export function intlZone(name: string): Zone | null {
  const met = known.get(name);
  if (met !== undefined) return met;
  const zone = makeZone(name);
  known.set(name, zone);
  return zone;
}

/**
 * To ask the browser is slow, so the offsets at every eighth midnight are remembered: between two of them that are the same
 * there is no other. Where they differ, it is looked for when the clocks were changed, once.
 */
function makeZone(name: string): Zone | null {
  const format = formatFor(name);
  if (!format) return null;
  const offsets = new Map<number, number>();
  const changes = new Map<number, number>();
  const offsetAtBlock = (number: number): number => {
    const offset = offsets.get(number) ?? offsetBy(format, number * block);
    offsets.set(number, offset);
    return offset;
  };
  const changeIn = (number: number): number => {
    const change = changes.get(number) ?? findChange(format, number);
    changes.set(number, change);
    return change;
  };
  return {
    offsetAt(instant) {
      const number = Math.floor(instant / block);
      const [before, after] = [offsetAtBlock(number), offsetAtBlock(number + 1)];
      return before === after || instant < changeIn(number) ? before : after;
    },
  };
}

/** The first instant within a block at which the clocks show something else than at its beginning, to the second. */
function findChange(format: Intl.DateTimeFormat, number: number): number {
  const before = offsetBy(format, number * block);
  let [from, to] = [(number * block) / second, ((number + 1) * block) / second];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (offsetBy(format, middle * second) === before) from = middle;
    else to = middle;
  }
  return to * second;
}

function formatFor(name: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

function offsetBy(format: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(shown.get(type));
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}
