import {
  addressedBy,
  attributionStart,
  notesDate,
  originalMail,
  printedHeader,
  printedSender,
  separator,
  wrote,
  wroteWithoutColon,
} from './quote-marks.ts';

/** Into how many lines programs break the line that introduces a quote. */
const longestAttribution = 3;

/** Whether a line is quoted. */
export function isQuoted(line: string): boolean {
  return line.startsWith('>') || line.startsWith('|');
}

/** Whether what follows is quoted: then the writer may go on behind it. */
export function isQuoteNext(lines: readonly string[], from: number): boolean {
  return isQuoted(lines.slice(from, from + 3).find((line) => line !== '') ?? '');
}

/** Whether words introduce a quote: they say when or who, or the quote follows. */
function introduces(words: string, isQuoteNext: boolean): boolean {
  if (words.length > 300) return false;
  if (wroteWithoutColon.test(words)) return true;
  return (isQuoteNext || /[\d@]/.test(words)) && (wrote.test(words) || addressedBy.test(words));
}

/** How many lines from here on introduce a quote: 0 where this line does not. */
export function attributionLength(lines: readonly string[], at: number): number {
  const first = lines[at] ?? '';
  const isBroken = attributionStart.test(first) || first.includes('<') || (lines[at + 1] ?? '').startsWith('<');
  let words = '';
  for (let count = 1; count <= (isBroken ? longestAttribution : 1); count++) {
    const line = lines[at + count - 1] ?? '';
    if (line === '' || (isQuoted(line) && !/^>\s?:$/.test(line))) return 0;
    words = words ? `${words} ${line}` : line;
    if (/[:：]$|wrote/.test(line)) return introduces(words, isQuoteNext(lines, at + count)) ? count : 0;
  }
  return 0;
}

/** The names of headers are short; most lines are known by that to be none. */
function hasColonSoon(line: string): boolean {
  return /^.{1,20}[:：]/u.test(line);
}

function printedHeadersAfter(lines: readonly string[], at: number): number {
  return lines.slice(at + 1, at + 7).filter((line) => hasColonSoon(line) && printedHeader.test(line)).length;
}

/** Whether a whole mail is printed from this line on. */
export function beginsOtherMail(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (originalMail.test(line)) return true;
  if (hasColonSoon(line) && printedSender.test(line)) return printedHeadersAfter(lines, at) >= 2;
  if (notesDate.test(line)) return (lines[at + 1] ?? '').startsWith('To:') && printedHeadersAfter(lines, at) >= 2;
  return separator.test(line) && separatesOtherMail(lines, at);
}

/** Whether a line of dashes stands before a whole mail, with at most two empty lines between them. */
function separatesOtherMail(lines: readonly string[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const line = lines[next] ?? '';
    if (line !== '') return !separator.test(line) && beginsOtherMail(lines, next);
  }
  return false;
}
