import { eventsOfCalendar } from '../calendar/events-of-calendar.ts';
import { defineImporter, type Batch, type ByteSource, type Importer, type ReadingContext } from '../importer.ts';
import type { Place } from '../item.ts';
import { BatchInWork, smallPieces } from '../mail/batches.ts';
import type { CalendarReader } from '../mail/calendar-parts.ts';
import { MboxSplitter, type RawMail } from '../mail/mbox-splitter.ts';
import { readMail } from '../mail/read-mail.ts';

/** What stands in a file before its first mail. */
function strayText(file: string): Batch['issues'] {
  const place: Place = { file, at: 'line 1' };
  return [{ place, what: 'not-readable', detail: 'Text before the first message' }];
}

/** A mail from its first line on; one further down may be one that somebody put into a text. */
function sniff(head: Uint8Array): number {
  const splitter = new MboxSplitter();
  const mails = [...splitter.push(head), ...splitter.end()];
  if (mails.length === 0) return 0;
  return splitter.hasStrayText ? 0.2 : 1;
}

async function* read(source: ByteSource, context: ReadingContext, readCalendar: CalendarReader): AsyncGenerator<Batch> {
  const splitter = new MboxSplitter();
  const batch = new BatchInWork();
  let bytes = 0;
  const readAll = function* (mails: RawMail[]): Generator<Batch> {
    for (const mail of mails) {
      const place = { file: source.name, at: `message ${mail.number}` };
      batch.add(readMail(mail.bytes, place, context, readCalendar));
      if (batch.isDue(bytes)) yield batch.handOver(bytes);
    }
  };
  for await (const piece of smallPieces(source)) {
    bytes += piece.length;
    yield* readAll(splitter.push(piece));
    if (batch.isDue(bytes)) yield batch.handOver(bytes);
  }
  yield* readAll(splitter.end());
  if (splitter.hasStrayText) batch.add({ items: [], issues: strayText(source.name) });
  yield batch.handOver(bytes);
}

/** A mailbox of many mails, as Google Takeout, Thunderbird and Unix write it; its calendars are read by `readCalendar`. */
export function mboxWith(readCalendar: CalendarReader): Importer {
  return defineImporter({
    name: 'mbox',
    sniff,
    read: (source, context) => read(source, context, readCalendar),
  });
}

/** The same, with the events of its invitations. */
export const mbox = mboxWith(eventsOfCalendar);
