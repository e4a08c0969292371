import { decodeWords } from 'postal-mime';
import type { ReadingContext } from '../importer.ts';
import type { Issue, Item, Place } from '../item.ts';
import { readAddresses } from './addresses.ts';
import { automaticReasonOf } from './automatic.ts';
import { calendarsIn, isAnswerToInvitation, type CalendarReader } from './calendar-parts.ts';
import { mendEncodedWords } from './encoded-words.ts';
import { foldersOf, isLeftOut } from './gmail-labels.ts';
import { headerOf, readHeaders, type Headers } from './headers.ts';
import { oneLine } from './lines.ts';
import { ownTextOf } from './own-text.ts';
import { partsOf } from './parts.ts';
import { goneAddresses } from './returned.ts';
import { senderOf } from './sender.ts';
import { sentAt } from './sent-at.ts';
import { snippetOf } from './snippet.ts';

/** What a mail gave: itself and the events that it carries, or why it could not be taken. */
export interface MailReading {
  items: Item[];
  issues: Issue[];
  /** The mail with its writer's own words, where they are asked for and a person wrote it. */
  words?: ReadonlyMap<Item, string>;
}

/** As many as an item may have. */
const mostRecipients = 1000;
/** Longer is no subject. */
const longestSubject = 8192;

/** The id without its brackets; null where there is none. */
function messageId(headers: Headers): string | null {
  const written = headerOf(headers, 'message-id');
  return oneLine(/<([^<>]+)>/.exec(written)?.[1] ?? written) || null;
}

function recipients(headers: Headers, name: string) {
  return readAddresses((headers.get(name) ?? []).join(', '));
}

function reading(place: Place, what: Issue['what'], detail: string): MailReading {
  return { items: [], issues: [{ place, what, detail: oneLine(detail) }] };
}

function subjectOf(headers: Headers): string {
  const written = headerOf(headers, 'subject').slice(0, longestSubject);
  return oneLine(written.includes('=?') ? decodeWords(mendEncodedWords(written)) : written);
}

/**
 * Reads one mail: of its headers what is needed, of its body the first words and the calendars. Drafts, chats, spam and what was
 * thrown away give nothing. What makes it no mail, nobody who wrote it or no time, is an issue.
 */
export function readMail(
  bytes: Uint8Array,
  place: Place,
  context: ReadingContext,
  readCalendar: CalendarReader,
): MailReading {
  const { headers, body } = readHeaders(bytes, 0, bytes.length);
  if (isLeftOut(headers)) return { items: [], issues: [] };
  const subject = subjectOf(headers);
  const sender = senderOf(headers);
  if (!sender) return reading(place, 'no-sender', subject);
  const at = sentAt(headers, context.now);
  if (at === null) return reading(place, 'no-date', headerOf(headers, 'date') || subject);
  const parts = partsOf(bytes, headers, body);
  const folders = foldersOf(headers);
  const texts = calendarsIn(bytes, parts);
  const gone = goneAddresses(sender.from.email, { headers, subject, bytes, parts });
  const mail: Item = {
    place,
    sourceId: messageId(headers),
    kind: 'mail',
    at,
    ...sender,
    to: recipients(headers, 'to'),
    // Of a mail that we sent, those in blind copy were written to as well.
    cc: [...recipients(headers, 'cc'), ...recipients(headers, 'bcc')].slice(0, mostRecipients),
    subject,
    snippet: snippetOf(bytes, parts),
    // The calendar of who was invited wrote it, at a click.
    automatic: automaticReasonOf(headers) ?? (isAnswerToInvitation(texts) ? 'auto-reply' : null),
    ...(folders.length > 0 && { folders }),
    ...(gone.length > 0 && { isReturned: true, to: gone.map((email) => ({ name: '', email })), cc: [] }),
  };
  const isAsked = mail.automatic === null && at >= (context.wordsSince ?? Infinity);
  const calendars = texts.map((text) => readCalendar(text, place, context));
  return {
    items: [mail, ...calendars.flatMap(({ items }) => items)],
    issues: calendars.flatMap(({ issues }) => issues),
    ...(isAsked && { words: new Map([[mail, ownTextOf(bytes, parts)]]) }),
  };
}
