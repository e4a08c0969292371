import { asciiOf, lineFeed } from './bytes.ts';

/** Longer is no separator, and no header's name. */
const longestLine = 1000;
const longestName = 120;

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const zone = String.raw`(?: (?:[+-]\d{4}|[A-Z]{1,5}))`;
/** The line ends with a date: of asctime, with a zone before or behind the year, as mails write it, or ISO 8601. */
const separator = new RegExp(
  String.raw`^From .*?(?:\b${month} {1,2}\d{1,2} ${clock}${zone}?(?: \d{4})${zone}?|\b\d{1,2} ${month} \d{2,4} ${clock}${zone}?|\b\d{4}-\d{2}-\d{2}[T ]${clock}\S*${zone}?)(?: remote from \S+)?\s*$`,
);
const headerName = /^[!-9;-~]+[ \t]*:|^>From /;

/** What stands at a place where a separator could be. */
export type Standing = { isSeparator: false } | { isSeparator: true; next: number };

/**
 * Whether the line that begins at `from` separates two mails: it names a date, and a header follows. `next` is where the
 * mail begins. Null where more bytes are needed to tell; `isAll`: none will come.
 */
export function standingAt(bytes: Uint8Array, from: number, to: number, isAll: boolean): Standing | null {
  const window = bytes.subarray(from, Math.min(to, from + longestLine + longestName));
  const end = window.indexOf(lineFeed);
  if (end < 0 || end > longestLine) return isAll || window.length > longestLine ? { isSeparator: false } : null;
  const following = window.subarray(end + 1, end + 1 + longestName);
  const isComplete = isAll || following.length === longestName || following.includes(lineFeed);
  if (!isComplete) return null;
  const isSeparator = separator.test(asciiOf(window.subarray(0, end))) && headerName.test(asciiOf(following));
  return isSeparator ? { isSeparator, next: from + end + 1 } : { isSeparator };
}
