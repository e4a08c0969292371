import { intlZone } from '../dates/intl-zone.ts';
import { utc } from '../dates/zone.ts';
import type { Moment } from './moment.ts';

/** A moment, on the clocks of this browser. */
export function momentHere(at: number): Moment {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { at, zone: intlZone(name) ?? utc, zoneNamed: intlZone };
}
