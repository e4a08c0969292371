import { type ContentLine, parameter } from '../content-lines/content-line.ts';
import type { Issue } from '../item.ts';
import { startOfDay, type WrittenTime, writtenTimes } from './written-time.ts';
import { fixedZone, instantOf, utc, wallOf, type Zone } from '../../dates/zone.ts';
import type { Zones } from './zones.ts';

/** A time of an event: what the clocks of its zone show. All days begin at midnight of the reader's own zone. */
export interface EventTime {
  wall: number;
  isDate: boolean;
  zone: Zone;
}

/** Where what could not be read is told. */
type Report = (what: Issue['what'], detail: string) => void;

/** How the times of an event are read. */
export interface TimeReading {
  zones: Zones;
  /** The zone of times that name none. */
  floating: Zone;
  report: Report;
}

/** The times of a line. What cannot be read is reported as a bad date and left out. */
export function timesOf(line: ContentLine, reading: TimeReading): EventTime[] {
  return writtenTimes(line).flatMap((time) => {
    if (time) return [inZone(time, line, reading)];
    reading.report('bad-date', `${line.name}:${line.value}`);
    return [];
  });
}

function inZone({ wall, isDate, offset }: WrittenTime, line: ContentLine, reading: TimeReading): EventTime {
  const { zones, floating, report } = reading;
  if (isDate) return { wall: startOfDay(wall), isDate, zone: zones.local };
  const tzid = parameter(line, 'TZID');
  const zone = tzid ? zones.find(tzid) : floating;
  // Some write a Z behind the time of a zone that they name: the zone is what they mean, as other readers take it.
  if (offset !== null && !(offset === 0 && tzid && zone)) {
    return { wall, isDate, zone: offset === 0 ? utc : fixedZone(offset) };
  }
  if (!zone) report('unknown-zone', tzid);
  return { wall, isDate, zone: zone ?? floating };
}

/** When it is, in milliseconds since 1970. */
export function instantAt({ wall, zone }: EventTime): number {
  return instantOf(wall, zone);
}

/** What the clocks of a zone show at this time; a day is the same day everywhere. */
export function wallIn(time: EventTime, zone: Zone): number {
  return time.isDate || time.zone === zone ? time.wall : wallOf(instantAt(time), zone);
}
