import { eventsOfCalendar } from '../calendar/events-of-calendar.ts';
import { defineImporter, type Batch, type ByteSource, type Importer, type ReadingContext } from '../importer.ts';
import { smallPieces } from '../mail/batches.ts';
import { asciiOf } from '../mail/bytes.ts';
import type { CalendarReader } from '../mail/calendar-parts.ts';
import { keptOfLonger, longestMail } from '../mail/mbox-splitter.ts';
import { readMail } from '../mail/read-mail.ts';

/** Headers that a mail begins with and nothing else does; of the names that other files share two are needed. */
const telling =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[a-z-]+|reply-to|arc-seal):/gim;
const common = /^(?:from|to|cc|subject|date|content-type|sender):/gim;

function sniff(head: Uint8Array): number {
  const text = asciiOf(head.subarray(0, 8192)).replace(/^(?:ï»¿)?\s*/, '');
  const block = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[!-9;-~]+[ \t]*:/.test(block) || /^BEGIN:/i.test(block)) return 0;
  const found = 2 * (block.match(telling)?.length ?? 0) + (block.match(common)?.length ?? 0);
  return found >= 3 ? 0.9 : found === 2 ? 0.6 : 0;
}

/** The whole mail, or the beginning of one that is longer than is of use. */
async function bytesOf(source: ByteSource): Promise<Uint8Array> {
  const mail = new Uint8Array(longestMail + 1);
  let length = 0;
  for await (const piece of smallPieces(source)) {
    const part = piece.subarray(0, mail.length - length);
    mail.set(part, length);
    length += part.length;
    if (length === mail.length) break;
  }
  return mail.subarray(0, length > longestMail ? keptOfLonger : length);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

async function* read(source: ByteSource, context: ReadingContext, readCalendar: CalendarReader): AsyncGenerator<Batch> {
  const bytes = await bytesOf(source);
  const place = { file: source.name, at: 'message 1' };
  const reading = readMail(withoutMark(bytes), place, context, readCalendar);
  yield { ...reading, bytes: source.size ?? bytes.length };
}

/** A file that is one mail; its calendars are read by `readCalendar`. */
export function emlWith(readCalendar: CalendarReader): Importer {
  return defineImporter({
    name: 'eml',
    sniff,
    read: (source, context) => read(source, context, readCalendar),
  });
}

/** The same, with the events of its invitations. */
export const eml = emlWith(eventsOfCalendar);
