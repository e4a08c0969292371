import {
  addressedBy,
  attributionStart,
  notesDate,
  originalMail,
  printedHeader,
  printedSender,
  wrote,
  wroteWithoutColon,
} from './quote-marks.ts';

/** What a mail's writer wrote. `isWhole`: it ended before the text did, so that more of the mail would give no more. */
export interface OwnWords {
  text: string;
  isWhole: boolean;
}

/** A line of a mail is not longer; what is longer was made without line breaks and is looked at by its beginning. */
const longestLine = 2000;
/** Into how many lines programs break the line that introduces a quote. */
const longestAttribution = 3;

function isQuoted(line: string): boolean {
  return line.startsWith('>') || line.startsWith('|');
}

/** Whether words introduce a quote: they say when or who, or the quote follows. */
function introduces(words: string, isQuoteNext: boolean): boolean {
  if (words.length > 300) return false;
  if (wroteWithoutColon.test(words)) return true;
  return (isQuoteNext || /[\d@]/.test(words)) && (wrote.test(words) || addressedBy.test(words));
}

/** How many lines from here on introduce a quote: 0 where this line does not. */
function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  const isBroken = attributionStart.test(first) || first.includes('<') || (lines[at + 1] ?? '').startsWith('<');
  let words = '';
  for (let count = 1; count <= (isBroken ? longestAttribution : 1); count++) {
    const line = lines[at + count - 1] ?? '';
    words = words ? `${words} ${line}` : line;
    if (/[:：]$|wrote/.test(line)) return introduces(words, isQuoteNext(lines, at + count)) ? count : 0;
  }
  return 0;
}

function printedHeadersAfter(lines: readonly string[], at: number): number {
  return lines.slice(at + 1, at + 7).filter((line) => printedHeader.test(line)).length;
}

/** Whether a whole mail is printed from this line on. */
function beginsOtherMail(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (originalMail.test(line)) return true;
  if (printedSender.test(line)) return printedHeadersAfter(lines, at) >= 2;
  return notesDate.test(line) && (lines[at + 1] ?? '').startsWith('To:') && printedHeadersAfter(lines, at) >= 2;
}

/** Whether what follows is quoted: then the writer may go on behind it. */
function isQuoteNext(lines: readonly string[], from: number): boolean {
  return isQuoted(lines.slice(from, from + 3).find((line) => line !== '') ?? '');
}

/** The line as it was before it was put into a mailbox, where `From ` at its beginning is quoted. */
function asWritten(line: string): string {
  const trimmed = line.length > longestLine ? line.slice(0, longestLine).trim() : line.trim();
  return /^>+From /.test(line) ? trimmed.slice(1) : trimmed;
}

/**
 * What the writer of a mail wrote, up to at least `enough` characters if there are as many: without quoted lines, without
 * the mail that is answered or forwarded, without the signature.
 */
export function ownWords(text: string, enough: number): OwnWords {
  const lines = text.split(/\r\n|\n|\r/).map(asWritten);
  const kept: string[] = [];
  let length = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '--' || beginsOtherMail(lines, at)) return { text: kept.join(' '), isWhole: true };
    const attribution = attributionLength(lines, at);
    if (attribution > 0 && !isQuoteNext(lines, at + attribution)) return { text: kept.join(' '), isWhole: true };
    if (attribution > 0) at += attribution - 1;
    else if (line !== '' && !isQuoted(line) && !/^[-_=*~]{4,}$/.test(line)) {
      kept.push(line);
      length += line.length + 1;
      if (length > enough) return { text: kept.join(' '), isWhole: true };
    }
  }
  return { text: kept.join(' '), isWhole: false };
}
