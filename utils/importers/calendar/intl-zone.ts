import type { Zone } from './zone.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The zone that the browser knows by this IANA name; null where it knows none. Asking it is slow, so the offsets at the
 * beginnings of days are remembered: a day that begins and ends with the same one has no other.
 */
export function intlZone(name: string): Zone | null {
  const format = formatFor(name);
  if (!format) return null;
  const midnights = new Map<number, number>();
  const offsetAtMidnight = (number: number): number => {
    const known = midnights.get(number) ?? offsetBy(format, number * day);
    midnights.set(number, known);
    return known;
  };
  return {
    offsetAt(instant) {
      const number = Math.floor(instant / day);
      const offset = offsetAtMidnight(number);
      return offset === offsetAtMidnight(number + 1) ? offset : offsetBy(format, instant);
    },
  };
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
