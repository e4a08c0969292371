import type { CalendarPart } from '../calendar/calendar-cutter.ts';
import { CalendarReading } from '../calendar/calendar-reading.ts';
import { type EventPart, uidOfPart } from '../calendar/event-version.ts';
import { calendarParts, type Survey, surveyCalendar } from '../calendar/survey.ts';
import { headText } from '../content-lines/utf8-pieces.ts';
import { oneLine } from '../content-lines/values.ts';
import { Batches } from '../content-lines/batches.ts';
import { defineImporter } from '../importer.ts';

/**
 * Calendars (RFC 5545). The file is read twice: parts that belong together can stand anywhere in it, and are held until
 * the last of them has come.
 */
export const ics = defineImporter({
  name: 'ics',
  sniff(head) {
    const text = headText(head).trimStart();
    if (/^BEGIN\s*:\s*VCALENDAR\b/i.test(text)) return 1;
    if (/^BEGIN\s*:\s*V(?:EVENT|TIMEZONE)\b/i.test(text)) return 0.9;
    return 0;
  },
  async *read(source, context) {
    const survey = await surveyCalendar(source, context);
    const file = oneLine(source.name);
    const reading = new CalendarReading(survey.zones, context, (number) => ({ file, at: `line ${number}` }));
    reading.steps.expect(survey.rules);
    const batches = new Batches();
    const held = new Map<string, EventPart[]>();
    let read = 0;
    for await (const { parts, bytes } of calendarParts(source)) {
      reading.steps.allowFor(bytes - read);
      read = bytes;
      for (const part of parts) {
        if (part.kind === 'cut-off') batches.add(reading.cutOff(part.number));
        const complete = part.kind === 'event' ? completeWith(part, survey, held) : null;
        if (!complete) continue;
        batches.add(reading.event(complete));
        yield* batches.full(bytes);
      }
      yield* batches.full(bytes);
    }
    yield* batches.rest(read);
  },
});

/** All parts of an event, once the last one is there; null before. */
function completeWith(
  part: Extract<CalendarPart, { kind: 'event' }>,
  survey: Survey,
  held: Map<string, EventPart[]>,
): EventPart[] | null {
  const uid = uidOfPart(part);
  const count = survey.parts.get(uid) ?? 1;
  if (!uid || count === 1) return [part];
  const same = held.get(uid) ?? [];
  same.push(part);
  held.set(uid, same);
  if (same.length < count) return null;
  held.delete(uid);
  return same;
}
