import { decodeWords } from 'postal-mime';
import type { ReadingContext } from '../importer.ts';
import type { Issue, Item, Place } from '../item.ts';
import { readAddresses } from './addresses.ts';
import { automaticReasonOf } from './automatic.ts';
import { calendarsIn, type CalendarReader } from './calendar-parts.ts';
import { mendEncodedWords } from './encoded-words.ts';
import { headerOf, readHeaders, type Headers } from './headers.ts';
import { oneLine } from './lines.ts';
import { partsOf } from './parts.ts';
import { senderOf } from './sender.ts';
import { sentAt } from './sent-at.ts';
import { snippetOf } from './snippet.ts';

/** What a mail gave: itself and the events that it carries, or why it could not be taken. */
export interface MailReading {
  items: Item[];
  issues: Issue[];
}

/** Longer is no subject. */
const longestSubject = 8192;

/** What Google calls drafts and chats in the languages of its mailboxes. */
const notSent =
  /(?:^|,)\s*"?(?:drafts?|chats?|entwürfe|borradores|brouillons|bozze|rascunhos|concepten|utkast|kladder|черновики|下書き|草稿|임시보관함)"?\s*(?:,|$)/iu;

function isUnsent(headers: Headers): boolean {
  const labels = headerOf(headers, 'x-gmail-labels');
  return labels !== '' && notSent.test(decodeWords(labels.slice(0, longestSubject)));
}

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
 * Reads one mail: of its headers what is needed, of its body the first words and the calendars. Drafts and chats give
 * nothing. What makes it no mail, nobody who wrote it or no time, is an issue.
 */
export function readMail(
  bytes: Uint8Array,
  place: Place,
  context: ReadingContext,
  readCalendar: CalendarReader,
): MailReading {
  const { headers, body } = readHeaders(bytes, 0, bytes.length);
  if (isUnsent(headers)) return { items: [], issues: [] };
  const subject = subjectOf(headers);
  const sender = senderOf(headers);
  if (!sender) return reading(place, 'no-sender', subject);
  const at = sentAt(headers);
  if (at === null) return reading(place, 'no-date', headerOf(headers, 'date') || subject);
  const parts = partsOf(bytes, headers, body);
  const mail: Item = {
    place,
    sourceId: messageId(headers),
    kind: 'mail',
    at,
    ...sender,
    to: recipients(headers, 'to'),
    cc: recipients(headers, 'cc'),
    subject,
    snippet: snippetOf(bytes, parts),
    automatic: automaticReasonOf(headers),
  };
  const calendars = calendarsIn(bytes, parts).map((text) => readCalendar(text, place, context));
  return {
    items: [mail, ...calendars.flatMap(({ items }) => items)],
    issues: calendars.flatMap(({ issues }) => issues),
  };
}
