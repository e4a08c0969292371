import { LineSplitter } from '../content-lines/line-splitter.ts';
import type { ReadingContext } from '../importer.ts';
import type { Place } from '../item.ts';
import { CalendarCutter } from './calendar-cutter.ts';
import { CalendarReading, type Found } from './calendar-reading.ts';
import { type EventPart, rulesIn, uidOfPart } from './event-version.ts';
import { Zones } from './zones.ts';

/**
 * The events of a calendar that is at hand as text, like the part `text/calendar` of a mail: of an invitation, a
 * cancellation, or an answer, which gives the event with the guest who answers. All of them stand at `place`.
 */
export function eventsOfCalendar(text: string, place: Place, context: ReadingContext): Found {
  const splitter = new LineSplitter();
  const cutter = new CalendarCutter();
  const lines = [...splitter.feed(new TextEncoder().encode(text)), ...splitter.finish()];
  const parts = [...lines.flatMap((line) => cutter.take(line)), ...cutter.finish()];
  const zones = new Zones(context.timeZone);
  const reading = new CalendarReading(zones, context, () => place);
  const found: Found = { items: [], issues: [] };
  const events = new Map<string, EventPart[]>();
  for (const part of parts) {
    if (part.kind === 'zone') zones.describe(part.lines);
    else if (part.kind === 'cut-off') found.issues.push(...reading.cutOff(part.number).issues);
    else {
      // An event without a UID is one of its own.
      const uid = uidOfPart(part) || `\n${part.number}`;
      const same = events.get(uid);
      if (same) same.push(part);
      else events.set(uid, [part]);
    }
  }
  reading.steps.expect([...events.values()].flat().reduce((sum, part) => sum + rulesIn(part), 0));
  for (const same of events.values()) {
    const { items, issues } = reading.event(same);
    found.items.push(...items);
    found.issues.push(...issues);
  }
  return found;
}
