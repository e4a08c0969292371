import { dayOf, wallOf, type Zone } from '../dates/zone.ts';

/** When something is judged: the moment, and the zone in which the user's days begin. */
export interface Moment {
  /** Milliseconds since 1970. */
  at: number;
  zone: Zone;
  /** The zone of an IANA name; null where the browser does not know it. */
  zoneNamed(name: string): Zone | null;
}

const milliseconds = 24 * 60 * 60 * 1000;

/** Days as they are written and counted: thousands of waits are about a few hundred of them. */
const written = new Map<number, string>();
const counted = new Map<string, number>();

/** The day that it is in a zone, `2026-11-25`. */
export function dayAt(instant: number, zone: Zone): string {
  const number = Math.floor(wallOf(instant, zone) / milliseconds);
  const known = written.get(number);
  if (known !== undefined) return known;
  const day = dayOf(number * milliseconds);
  written.set(number, day);
  return day;
}

/** So many days from one day to another; negative where the other is before it. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

function numberOf(day: string): number {
  const known = counted.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(day) / milliseconds);
  counted.set(day, number);
  return number;
}

/** The day that is so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10);
}

/** No clock anywhere shows a day earlier than this. */
export function earliestOf(day: string): number {
  return Date.parse(day) - 14 * 60 * 60 * 1000;
}
