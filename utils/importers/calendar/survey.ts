import { LineSplitter } from '../content-lines/line-splitter.ts';
import { utf8Pieces } from '../content-lines/utf8-pieces.ts';
import type { ByteSource, ReadingContext } from '../importer.ts';
import { CalendarCutter, type CalendarPart } from './calendar-cutter.ts';
import { rulesIn, uidOfPart } from './event-version.ts';
import { Zones } from './zones.ts';

/** What has to be known of a file before its first event is read. */
export interface Survey {
  zones: Zones;
  /** How many parts there are with each UID: Google writes exceptions anywhere, and a file can hold several versions. */
  parts: Map<string, number>;
  /** How many rules of series there are. */
  rules: number;
}

/** Reads a calendar through, to find its zones and which parts belong together. */
export async function surveyCalendar(source: ByteSource, context: ReadingContext): Promise<Survey> {
  const zones = new Zones(context.timeZone);
  const parts = new Map<string, number>();
  let rules = 0;
  for await (const { parts: some } of calendarParts(source)) {
    for (const part of some) {
      if (part.kind === 'zone') zones.describe(part.lines);
      if (part.kind === 'event') rules += rulesIn(part);
      const uid = part.kind === 'event' ? uidOfPart(part) : '';
      if (uid) parts.set(uid, (parts.get(uid) ?? 0) + 1);
    }
  }
  return { zones, parts, rules };
}

/** The parts of a calendar as they come, those of a piece of it together, with how many bytes were read by its end. */
export async function* calendarParts(source: ByteSource): AsyncGenerator<{ parts: CalendarPart[]; bytes: number }> {
  const splitter = new LineSplitter();
  const cutter = new CalendarCutter();
  let read = 0;
  for await (const { bytes, text } of utf8Pieces(source.stream())) {
    read = bytes;
    yield { parts: splitter.feed(text).flatMap((line) => cutter.take(line)), bytes };
  }
  const last = splitter.finish().flatMap((line) => cutter.take(line));
  yield { parts: [...last, ...cutter.finish()], bytes: read };
}
