import type { ReadingContext } from '../importer.ts';
import type { Issue, Item, Place } from '../item.ts';
import { decodeBody } from './charset.ts';
import type { Part } from './parts.ts';
import { decodeTransfer } from './transfer.ts';

/** Reads the events of a calendar's text; which reader that is, the format that reads mails is told. */
export type CalendarReader = (
  text: string,
  place: Place,
  context: ReadingContext,
) => { items: Item[]; issues: Issue[] };

/** An invitation is some kilobytes; a whole calendar that was attached is not read. */
const longest = 262_144;

function isCalendar({ type, fileName, from, to }: Part): boolean {
  const isNamedSo = type === 'text/calendar' || type === 'application/ics' || /\.ics$/i.test(fileName);
  return isNamedSo && to - from <= longest;
}

/** The calendars in a mail, decoded, each one once: an invitation is often there as a part and attached as well. */
export function calendarsIn(bytes: Uint8Array, parts: readonly Part[]): string[] {
  const texts = parts.filter(isCalendar).map((part) => {
    const raw = decodeTransfer(bytes.subarray(part.from, part.to), part.encoding);
    return decodeBody(raw, part.charset);
  });
  const byWords = new Map(texts.map((text) => [text.replace(/\s+/g, ''), text]));
  return [...byWords.values()];
}

/** Whether all that these calendars say is who comes and who does not. */
export function isAnswerToInvitation(calendars: readonly string[]): boolean {
  return calendars.length > 0 && calendars.every((text) => /^METHOD[^:\r\n]*:\s*REPLY\s*$/im.test(text));
}
