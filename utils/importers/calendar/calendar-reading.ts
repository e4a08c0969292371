import { oneLine } from '../content-lines/values.ts';
import type { ReadingContext } from '../importer.ts';
import type { Issue, Item, Place } from '../item.ts';
import { eventItem, toldBy } from './event-item.ts';
import { type EventPart, type EventVersion, readVersion } from './event-version.ts';
import { occurrencesOf, type SeriesReading, timingOf } from './occurrences.ts';
import { RuleSteps } from './rule-steps.ts';
import type { Zones } from './zones.ts';

/** What was found in a part of a calendar. */
export interface Found {
  items: Item[];
  issues: Issue[];
}

/** Series are unfolded up to this long after now. */
const future = 60 * 24 * 60 * 60 * 1000;
/** A proposal of another time, the refusal of one, and the wish to be sent an event again are no events. */
const talkAboutEvents = new Set(['COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/** Makes items of the events of one file. */
export class CalendarReading {
  readonly steps = new RuleSteps();
  private readonly zones: Zones;
  private readonly last: number;
  private readonly placeOf: (number: number) => Place;
  private readonly unknownZones = new Set<string>();

  /** `placeOf` says where in the file a line stands. */
  constructor(zones: Zones, context: ReadingContext, placeOf: (number: number) => Place) {
    this.zones = zones;
    this.last = context.now + future;
    this.placeOf = placeOf;
  }

  /** The occurrences of one event, of which these are all parts that the file has. */
  event(parts: readonly EventPart[]): Found {
    const found: Found = { items: [], issues: [] };
    const reading: SeriesReading = {
      zones: this.zones,
      steps: this.steps,
      last: this.last,
      report: (version, what, detail) => {
        if (what === 'unknown-zone' && this.unknownZones.has(detail)) return;
        if (what === 'unknown-zone') this.unknownZones.add(detail);
        found.issues.push(this.issue(version.number, what, detail));
      },
    };
    const versions = parts.filter(({ head }) => !talkAboutEvents.has(head.method)).map(readVersion);
    const told = new Map<EventVersion, ReturnType<typeof toldBy>>();
    for (const occurrence of occurrencesOf(versions, reading)) {
      const { version } = occurrence;
      const said = told.get(version) ?? toldBy(version, timingOf(version, reading, null));
      told.set(version, said);
      found.items.push(eventItem(occurrence, said, this.placeOf(version.number)));
    }
    return found;
  }

  /** An event that has no end. */
  cutOff(number: number): Found {
    return { items: [], issues: [this.issue(number, 'cut-off', 'VEVENT')] };
  }

  private issue(number: number, what: Issue['what'], detail: string): Issue {
    return { place: this.placeOf(number), what, detail: oneLine(detail) };
  }
}
