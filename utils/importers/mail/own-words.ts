import { ownLines } from '../../language/cut/own-lines.ts';

/** What a mail's writer wrote. `isWhole`: it ended before the text did, so that more of the mail would give no more. */
export interface OwnWords {
  text: string;
  isWhole: boolean;
}

/** A line of a mail is not longer; of what was made without line breaks the beginning will do. */
const longestLine = 2000;
/** What a mailbox puts before a line that begins with `From `. */
const quotedFrom = /^>(?=>*From )/;

/**
 * What the writer of a mail wrote, up to at least `enough` characters if there are as many: without quoted lines, without
 * the mail that is answered or forwarded, without the signature.
 */
export function ownWords(text: string, enough: number): OwnWords {
  const kept: string[] = [];
  let length = 0;
  const lines = ownLines(text);
  let next = lines.next();
  for (; next.done !== true && length <= enough; next = lines.next()) {
    const line = next.value.text.slice(0, longestLine).trim().replace(quotedFrom, '');
    if (line === '' || /^[-_=*~]{4,}$/.test(line)) continue;
    kept.push(line);
    length += line.length + 1;
  }
  return { text: kept.join(' '), isWhole: length > enough || next.value === true };
}
