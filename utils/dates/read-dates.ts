import type { EventView, View } from '../sites/view.ts';
import { dayNear } from './day-near.ts';
import { type DateContext, readDate, readRange } from './localised-date.ts';

const isoLocal = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/;

/** One date of a view: what is ISO 8601 already stays as it is. */
function readOne(written: string | null, context: DateContext): string | null {
  if (written === null || isoLocal.test(written)) return written;
  return readDate(written, context);
}

function eventRead(event: EventView, view: View): EventView {
  const context = { language: view.language, near: dayNear(event.id, view.url) };
  if (event.when !== null) {
    const range = readRange(event.when, context);
    return { ...event, when: null, start: range?.start ?? null, end: range?.end ?? null };
  }
  const start = readOne(event.start, context);
  const isDay = start !== null && !start.includes('T');
  return { ...event, start, end: readOne(event.end, context) ?? (isDay ? start : null) };
}

/**
 * Reads the dates of a view, which its content script left as the page writes them: ISO 8601, local, without an offset.
 * What cannot be read with certainty becomes null, and is told among what is missing.
 */
export function readDates(view: View, now = new Date()): View {
  const mail = { language: view.language, near: now, past: true };
  const messages = view.messages.map((message) => ({ ...message, date: readOne(message.date, mail) }));
  const rows = view.rows.map((row) => ({ ...row, date: readOne(row.date, mail) }));
  const event = view.event === null ? null : eventRead(view.event, view);

  const missing = new Set(view.missing);
  if (messages.some(({ date }, index) => date === null && view.messages[index]?.date !== null)) missing.add('date');
  if (event !== null && event.start === null) missing.add('time');
  return { ...view, messages, rows, event, missing: [...missing] };
}
