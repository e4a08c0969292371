import { readContentLine } from '../content-lines/content-line.ts';
import { customZone } from './custom-zone.ts';
import { intlZone } from '../../dates/intl-zone.ts';
import { RuleSteps } from './rule-steps.ts';
import { ianaNames, isCertain, offsetShown } from './zone-names.ts';
import { fixedZone, utc, type Zone } from '../../dates/zone.ts';

/**
 * The zones of one file, by what it calls them. Where the browser knows a zone it is believed rather than the file: an
 * exporter writes one rule for all years.
 */
export class Zones {
  /** The zone of times that name none. */
  readonly local: Zone;
  private readonly described = new Map<string, readonly string[]>();
  private readonly steps = new RuleSteps();
  private readonly found = new Map<string, Zone | null>();

  /** `timeZone` is an IANA name. */
  constructor(timeZone: string) {
    this.local = intlZone(timeZone) ?? utc;
  }

  /** Takes note of a VTIMEZONE, its lines without BEGIN and END; of several with one name the first. */
  describe(lines: readonly string[]): void {
    const line = lines.map(readContentLine).find((one) => one?.name === 'TZID');
    const tzid = line ? normal(line.value.replaceAll('\\', '')) : '';
    if (tzid && !this.described.has(tzid)) this.described.set(tzid, lines);
  }

  /** The zone with this TZID; null where nobody knows it. */
  find(tzid: string): Zone | null {
    const name = normal(tzid);
    const known = this.found.get(name);
    if (known !== undefined) return known;
    const zone = this.search(name);
    this.found.set(name, zone);
    return zone;
  }

  private search(name: string): Zone | null {
    const lines = this.described.get(name);
    const offset = offsetShown(name);
    return (
      (isCertain(name) ? byName(name) : null) ??
      (lines ? customZone(lines, this.steps) : null) ??
      byName(name) ??
      byName(locationIn(lines ?? [])) ??
      (offset === null ? null : fixedZone(offset))
    );
  }
}

function normal(tzid: string): string {
  return tzid.replaceAll('"', '').trim();
}

function byName(name: string): Zone | null {
  for (const iana of ianaNames(name)) {
    const zone = intlZone(iana);
    if (zone) return zone;
  }
  return null;
}

/** `X-LIC-LOCATION:Europe/Berlin`, where the rest of a VTIMEZONE is of no use. */
function locationIn(lines: readonly string[]): string {
  const line = lines.map(readContentLine).find((one) => one?.name === 'X-LIC-LOCATION');
  return line?.value.trim() ?? '';
}
