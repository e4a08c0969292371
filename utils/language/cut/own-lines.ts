import { attributionLength, beginsOtherMail, isQuoted, isQuoteNext } from './other-mail.ts';
import { endsMail, endsSignature, signatureAt } from './signature.ts';

/** A line that the mail's writer wrote: as it stands in the text, and which one it is, counted from 1. */
export interface OwnLine {
  text: string;
  line: number;
}

/** A line of a mail is not longer; what is longer was made without line breaks and is looked at by its beginning. */
const longestLine = 2000;
/** From this length on a quoted line may have been broken, its rest standing below it without a mark. */
const brokenFrom = 60;

/** The line as it was before it was put into a mailbox, where `From ` at its beginning is quoted. */
function asWritten(line: string): string {
  if (line === '') return line;
  const trimmed = (line.length > longestLine ? line.slice(0, longestLine) : line).trim();
  return /^>+From /.test(line) ? trimmed.slice(1) : trimmed;
}

/** Whether a line is the rest of the quoted line above it, which was broken on its way. */
function isRestOfQuote(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  const isBroken = isQuoted(before) && before.length >= brokenFrom && !/[?!:]$/.test(before);
  return isBroken && /^\p{Ll}/u.test(lines[at] ?? '') && isQuoted(lines[at + 1] ?? '');
}

/** Asks about each line once. */
function remembered(ask: (at: number) => boolean): (at: number) => boolean {
  const answers = new Map<number, boolean>();
  return (at) => {
    const known = answers.get(at);
    if (known !== undefined) return known;
    const answer = ask(at);
    answers.set(at, answer);
    return answer;
  };
}

/**
 * The lines of a mail that its writer wrote, in their order: without quoted lines, without the mail that is answered or
 * forwarded, without the signature. Empty lines are among them. They are found one by one, so that whoever has read
 * enough stops. Returns whether they ended before the text did.
 */
export function* ownLines(text: string): Generator<OwnLine, boolean> {
  const raw = text.split(/\r\n|\n|\r/);
  const lines = raw.map(asWritten);
  const ends = remembered((at) => endsSignature(lines, at));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line !== '') {
      if (endsMail(lines, at) || beginsOtherMail(lines, at)) return true;
      const attribution = attributionLength(lines, at);
      if (attribution > 0 && !isQuoteNext(lines, at + attribution)) return true;
      const passed = attribution || signatureAt(lines, at, ends);
      at += Math.max(0, passed - 1);
      if (passed > 0 || isQuoted(line) || isRestOfQuote(lines, at)) continue;
    }
    yield { text: raw[at] ?? '', line: at + 1 };
  }
  return false;
}
