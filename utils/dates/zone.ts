/**
 * Times of a wall clock are written as the milliseconds since 1970 that a clock in UTC would show them at; `instant` is
 * always a moment that is the same everywhere.
 */

/** A time zone: how far its clocks are ahead of UTC at an instant, in milliseconds. */
export interface Zone {
  offsetAt(instant: number): number;
}

const day = 24 * 60 * 60 * 1000;

/** Clocks that are always the same time ahead, in milliseconds. */
export function fixedZone(offset: number): Zone {
  return { offsetAt: () => offset };
}

export const utc = fixedZone(0);

/**
 * When the clocks of a zone show a time. A time that they show twice is its first; one that they skip is counted with
 * the offset before the gap (RFC 5545, 3.3.5), so 02:30 becomes 03:30.
 */
export function instantOf(wall: number, zone: Zone): number {
  const before = zone.offsetAt(wall - day);
  const after = zone.offsetAt(wall + day);
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** What the clocks of a zone show at an instant. */
export function wallOf(instant: number, zone: Zone): number {
  return instant + zone.offsetAt(instant);
}

/** The day of a wall clock, `2024-03-31`. */
export function dayOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}
